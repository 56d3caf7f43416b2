import Foundation
import Testing

@testable import Links

@Suite("A page that somebody else wrote")
struct PageTests {
    private static func read(_ html: String, type: String? = "text/html") -> PageContents {
        PageReader.read(Array(html.utf8), contentType: type)
    }

    @Test("is read as a reader would see it")
    func contents() {
        let page = Self.read(
            """
            <html><head><title>Green  Shoots\n &amp; friends</title><style>p { }</style></head>
            <body id="top"><h1>Welc<b>o</b>me</h1><h1>Again</h1><script>hidden()</script><noscript>No</noscript>
            <p>Caf\u{E9}&nbsp;on <em>Tues\u{AD}days</em></p><a name=here href="tel:01632960101">x</a>
            <a href='MAILTO:a@b.internal'>y</a><template>no</template></body></html>
            """
        )
        #expect(page.title == "Green Shoots & friends")
        #expect(page.heading == "Welcome")
        #expect(page.text == "Welc o me Again Café on Tuesdays x y")
        #expect(page.anchors == ["top", "here"])
        #expect(page.contacts == ["01632960101", "a@b.internal"])
        #expect(page.showsMoreThanText)
        #expect(!page.asksForPassword)
    }

    @Test(
        "is read in its own encoding",
        arguments: [
            ([0x43, 0x61, 0x66, 0xE9], "text/html; charset=iso-8859-1", "Café"),
            ([0x43, 0x61, 0x66, 0xE9], "text/html; charset=utf-8", "Café"), ([0x93, 0x80, 0x94], nil, "“€”"),
            ([0xC3, 0xA9], "text/html; charset=iso-8859-1", "é"), ([0xC5, 0xB5], nil, "ŵ"),
            ([0xE5], "text/html; charset=windows-1251", "е"), ([0x41, 0xE9], "text/html; charset=utf-16", "Aé"),
            ([0x41, 0xE9], "text/html; charset=nonsense", "Aé"),
        ] as [([UInt8], String?, String)]
    )
    func encoding(bytes: [UInt8], type: String?, text: String) {
        let html = Array("<p>".utf8) + bytes + Array("</p>".utf8)
        #expect(PageReader.read(html, contentType: type).text == text)
        let cut = Array("<p>Caf\u{E9} ŵ".utf8.dropLast())
        #expect(PageReader.read(cut, contentType: nil).text.hasPrefix("Café"))
    }

    private static let many = (0..<120_000).map { "a\($0)" }

    private static let burdens: [(name: String, html: String)] = [
        ("attributes", "<a \(many.joined(separator: " "))>"),
        ("attributes with values", "<a \(many.joined(separator: "=\">\" "))>"),
        ("attributes behind a value with a tag's end", "<a x=\">\" \(many.joined(separator: "\n"))>"),
        ("attributes behind junk", "<a \"=\" \(many.joined(separator: " "))>"),
        ("attributes behind a comment", "<!-- <a x=\" --><a \(many.joined(separator: " "))>"),
        ("attributes with slashes", "<a /\(many.joined(separator: "/"))>"),
        ("attributes behind half a quotation", "<a x=y\" \(many.joined(separator: " "))>"),
        ("attributes that hold tags", "<a \(many.map { $0 + "='<b>'" }.joined())>"),
        ("quotations without end", String(repeating: "<a b=\"", count: 160_000)),
        ("one quotation without end", "<a b='" + String(repeating: "<a b='x", count: 140_000)),
        ("tags without end", String(repeating: "<a ", count: 300_000)),
        ("tags in tags", String(repeating: "<div><a><b>", count: 90_000)),
        ("angles", String(repeating: "<", count: 1_000_000)),
        ("comments", String(repeating: "<!--", count: 250_000)),
        ("characters by number", String(repeating: "&#x41", count: 200_000)),
        ("choices", String(repeating: "<select><option>", count: 60_000)),
        ("one name many times", String(repeating: "<p id=a>", count: 120_000)),
        ("a title without end", "<title>" + String(repeating: "</title", count: 140_000)),
    ]

    @Test("and is meant to burden us, is cut where it begins to", .timeLimit(.minutes(1)), arguments: burdens.indices)
    func burden(index: Int) {
        let page = Self.read("<p>Before</p>" + Self.burdens[index].html)
        #expect(page.text.hasPrefix("Before"), "\(Self.burdens[index].name)")
    }

    @Test("may have tags with many attributes, and long ones")
    func ordinary() {
        let attributes = (0..<200).map { "data-\($0)='{\"a\": \"b > c\"}'" }.joined(separator: " ")
        let picture = "<img src=\"data:image/png;base64,\(String(repeating: "A", count: 500_000))\">"
        #expect(Self.read("<p \(attributes)>One</p>\(picture)<p>Two</p>").text == "One Two")
    }
}
