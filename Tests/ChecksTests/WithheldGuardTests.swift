import Guide
import Testing

@testable import Checks

@Suite("The last look for withheld addresses")
struct WithheldGuardTests {
    /// `a` is kept secret; its file says where it is in a note. `b` is its provider's office, and may be known.
    private static func guide(note: String = "<!-- 14 Rosemary Lane, Millbrook, ZZ1 4RL -->") throws -> Guide {
        let guide = TypedGuide([
            (
                "title: Safe house\nprovider: Haven\nphone: 999\naddress: withheld",
                "We tell you where we are.\n\n\(note)"
            ),
            ("title: Office\nprovider: Haven\naddress: 3 Canal Street, Millbrook, ZZ1 3CV", "Come in."),
        ])
        return try #require(guide.guide)
    }

    private static func areTold(_ name: String, _ text: String) throws -> Bool {
        !WithheldGuard(try guide()).findings(in: Array(text.utf8), named: name).isEmpty
    }

    static let leaks: [(name: String, text: String)] = [
        ("b.html", "<p>14 Rosemary Lane</p>"), ("b.html", "<p>zz1 4rl</p>"), ("b.html", "<p>ZZ14RL</p>"),
        ("b.html", "<b>14</b> <i>Rosemary</i><br>Lane"), ("b.html", "14&nbsp;Rosemary&#32;Lane"),
        ("b.html", "14, Rosemary\n   LANE"), ("b.html", "14 Rose&shy;mary Lane"), ("b.html", "14 Rose\u{AD}mary Lane"),
        ("b.html", "ZZ1&#x20;4RL"), ("b.html", "&#90;&#90;1 4RL"), ("b.html", "14 Rosemary Ln."),
        ("b.html", #"<a href="https://maps.example/?q=14+Rosemary+Lane">map</a>"#),
        ("b.html", #"<a href="https://maps.example/?q=14%20Rosemary%20Lane">map</a>"#),
        ("b.html", #"<a href="https://maps.example/zz1-4rl">map</a>"#),
        ("b.html", #"<meta name="description" content="14 Rosemary Lane">"#), ("b.html", "<!-- 14 Rosemary Lane -->"),
        ("b.html", #"<img alt="The door of 14 Rosemary Lane">"#),
        ("sitemap.xml", "<loc>https://g.example/14-rosemary-lane.html</loc>"), ("robots.txt", "# 14 Rosemary Lane"),
        ("api.json", #"{"address_1":"14 Rosemary Lane","postal_code":"ZZ1 4RL"}"#),
        ("api.json", #"{"postal_code":"ZZ1\u00204RL"}"#), ("api.json", #"{"a":"14 Rosemary\nLane"}"#),
        ("search.js", "index=['zz1 4rl']"), ("search.js", #"'14\u0020Rosemary\u0020Lane'"#),
        ("a.ics", "LOCATION:14 Rosemary Lane\\, Millbrook"), ("a.ics", "LOCATION:14 Rose\r\n mary Lane"),
        ("a.vcf", "ADR:;;14 Rosemary Lane;Millbrook;;ZZ1 4RL;"),
        ("b.html", "１４ Rosemary Lane"), ("b.html", "14 Rösemary Làne"), ("b.html", "14 R&ouml;semary L%C3%A0ne"),
        ("b.html", "𝟏𝟒 𝐑𝐨𝐬𝐞𝐦𝐚𝐫𝐲 Lane"), ("b.html", "14 Rose<b>mary</b> Lane"), ("images/14-rosemary-lane.png", ""),
        ("a.vcf", "ADR;ENCODING=QUOTED-PRINTABLE:14=20Rosemary=20La=\r\nne"),
    ]

    @Test("finds a street or a postcode however it is written", arguments: leaks)
    func found(output: (name: String, text: String)) throws { #expect(try Self.areTold(output.name, output.text)) }

    static let safe: [(name: String, text: String)] = [
        ("b.html", "<p>3 Canal Street, ZZ1 3CV</p>"), ("b.html", "114 Rosemary Lane"), ("b.html", "14 Rosemary Close"),
        ("b.html", "ZZ1 4RLX"), ("b.html", "XZZ1 4RL"), ("b.html", "on Rosemary Lane"),
        ("b.html", "Rosemary grows beside the lane."), ("b.html", "14"),
    ]

    @Test("passes over what is only like it, and what others may publish", arguments: safe)
    func passedOver(output: (name: String, text: String)) throws {
        #expect(try !Self.areTold(output.name, output.text))
    }

    @Test("its provider's address must not get on to its own pages, where nobody wrote it")
    func providersAddress() throws {
        for name in ["a.html", "cards/a.vcf"] { #expect(try Self.areTold(name, "3 Canal Street")) }
        #expect(try !Self.areTold("b.html", "3 Canal Street"))
        #expect(try !Self.areTold("a-to-z.html", "3 Canal Street"))
    }

    @Test("the message names the file, and not the address")
    func message() throws {
        let said = WithheldGuard(try Self.guide()).findings(in: Array("ZZ1 4RL".utf8), named: "b.html")
        #expect(said.map(\.message) == ["“b.html” would tell where “Safe house” is. Nothing was published."])
        #expect(said.map(\.id) == ["address-withheld-leaked"])
        #expect(said.map(\.severity) == [.error])
        #expect(said.allSatisfy { "\($0)".range(of: "4RL") == nil })
    }

    @Test("a comment among the facts counts, and a street without its number only in a note")
    func sources() throws {
        let inProse = try Self.guide(note: "We can fetch you from Rosemary Lane.")
        let output = Array("The shop is in Rosemary Lane.".utf8)
        #expect(WithheldGuard(inProse).findings(in: output, named: "c.html").isEmpty)
        let inFacts = TypedGuide([("title: Safe house\nphone: 999\n# off Rosemary Lane\naddress: withheld", "We help.")]
        )
        let facts = try #require(inFacts.guide)
        #expect(!WithheldGuard(facts).findings(in: output, named: "c.html").isEmpty)
    }

    @Test("nothing is looked for where nothing is withheld or told, and in own pages alone for the provider's address")
    func unneeded() throws {
        func worth(_ guide: Guide?) throws -> [String] {
            ["a.html", "b.html"].filter(WithheldGuard(try #require(guide)).concerns)
        }
        #expect(try worth(TypedGuide("address: 3 Canal Street, ZZ1 3CV").guide) == [])
        #expect(try worth(TypedGuide("phone: 999\naddress: withheld").guide) == [])
        #expect(try worth(Self.guide(note: "")) == ["a.html"])
        #expect(try worth(Self.guide()) == ["a.html", "b.html"])
    }
}
