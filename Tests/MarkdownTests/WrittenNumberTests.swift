import Markdown
import Testing

@Suite("Telephone numbers in a text")
struct WrittenNumberTests {
    static let numbers: [(text: String, dialled: [String])] = [
        ("Ring us on 01632 960 000 and we will post it.", ["01632960000"]),
        ("(01632) 960 000, 07700 900123; 020-7946-0000.", ["01632960000", "07700900123", "02079460000"]),
        ("+44 (0)1632 960000 or +44 7700 900 123", ["+441632960000", "+447700900123"]),
        ("0800 58 58 58", ["0800585858"]), ("0345 300 30 30", ["03453003030"]),
        // What could end in two places is not dialled.
        ("0800 58 58 58 7 days a week", []), ("01632 960 000 24 hours a day", []), ("01632 960 000 960 001", []),
        ("0 to 5 years, 09:30, 2026-10-02, 05/10/2026, £0.50, 999, 116 123", []),
        ("ref 001632960000, x01632960000, 01632960000x, a=01632960000", []), ("+33 1 23 45 67 89", []), ("", []),
    ]

    @Test("are found whole or not at all", arguments: numbers)
    func found(text: String, dialled: [String]) {
        #expect(WrittenNumber.all(in: text).map(\.dialled) == dialled)
    }

    @Test("have both brackets in them, or none")
    func brackets() {
        let tapped = "<a href=\"tel:01632960103\"><bdi dir=\"ltr\">(01632) 960103</bdi></a>"
        #expect(html("Ring (01632) 960103.") == "<p>Ring \(tapped).</p>\n")
        #expect(html("Ring us ((01632) 960103)") == "<p>Ring us (\(tapped))</p>\n")
        let plain = "<a href=\"tel:01632960103\"><bdi dir=\"ltr\">01632 960103</bdi></a>"
        #expect(html("Ring us (01632 960103)") == "<p>Ring us (\(plain))</p>\n")
    }

    @Test("become something to tap, but for those in a link or in code")
    func links() {
        let link = "<a href=\"tel:01632960000\"><bdi dir=\"ltr\">01632 960 000</bdi></a>"
        #expect(html("Ring 01632 960 000, & ask") == "<p>Ring \(link), &amp; ask</p>\n")
        #expect(html("**01632 960 000**") == "<p><strong>\(link)</strong></p>\n")
        #expect(html("[Ring 01632 960 000](tel:0163296)").contains("bdi") == false)
        #expect(html("`01632 960 000`") == "<p><code>01632 960 000</code></p>\n")
    }
}
