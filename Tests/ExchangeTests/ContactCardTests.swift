import Guide
import Testing

@testable import Exchange

@Suite("Contact cards")
struct ContactCardTests {
    @Test("an entry becomes exactly this card")
    func whole() throws {
        let files = try Sample.files(
            """
            provider: Green Shoots
            phone: [Office: 01632 960 101, "111, then choose option 2"]
            text: text SHOUT to 85258
            email: hello@green.example
            website: https://green.example/a,b
            address: |
              Mill Lane; the gate
              Millbrook ZZ3 1AA
            times: Tuesday 10am to noon
            notice: {text: Not on Christmas Eve., until: 2026-12-24}
            reviewed: 2026-10-02
            """,
            sample: true
        )
        let card = #"""
            BEGIN:VCARD
            VERSION:3.0
            N:;;;;
            FN:Choir
            ORG:Choir
            X-ABShowAs:COMPANY
            item1.TEL;TYPE=WORK,VOICE:01632960101
            item1.X-ABLabel:Office
            TEL;TYPE=WORK,VOICE:111
            item3.TEL;TYPE=WORK,MSG:85258
            item3.X-ABLabel:Text
            EMAIL;TYPE=INTERNET:hello@green.example
            URL:https://green.example/a,b
            ADR;TYPE=WORK:;;Mill Lane\; the gate\nMillbrook ZZ3 1AA;;;;
            NOTE:Sample guide. These services are not real.\nSing with us.\nRun by: Gre
             en Shoots\nPlease note: Not on Christmas Eve. This notice ends on 24 Decem
             ber 2026.\nPhone: 111\, then choose option 2\nText SHOUT to 85258\nTuesday
             \, 10am to noon\nLast checked on 2 October 2026.\nThings change. Look here
              before you go: https://guide.harbourne.example/choir.html
            UID:1999b9d3-00ad-57eb-8f40-50be2f09eab8
            REV:2026-10-02T00:00:00Z
            END:VCARD

            """#
        #expect(files["choir.vcf"] == card.replacing("\n", with: "\r\n"))
    }

    @Test("a withheld address is on no card and in no calendar")
    func withheld() throws {
        let files = try Sample.files(
            "phone: 01632 960 101\naddress: withheld\ntimes: Tuesday 10am to noon\nreviewed: 2026-10-02"
        )
        #expect(files.count == 2)
        for (name, text) in files { #expect(!text.contains("ADR") && !text.contains("LOCATION"), "\(name)") }
    }

    @Test("there is neither card nor calendar of what is over", arguments: ["status: closed", "ends: 2026-10-31"])
    func over(fact: String) throws {
        let facts = "phone: 01632 960 101\ntimes: Tuesday 10am to noon\nreviewed: 2026-10-02\n"
        #expect(try Sample.files(facts).count == 2)
        #expect(try Sample.files(facts + fact).isEmpty)
    }

    @Test("there is neither card nor calendar of what could put its reader in danger, since both stay on a phone")
    func atRisk() throws {
        let guide = try Sample.whole()
        let risky = Set(guide.entries.filter(guide.settings.isAtRisk).map(\.slug))
        #expect(risky.contains("safe-harbour"))
        let files = EntryFiles(guide, today: try Sample.today(), words: try Sample.words()).files()
        #expect(!files.isEmpty && files.allSatisfy { !risky.contains(String($0.path.prefix { $0 != "." })) })
    }

    @Test("no line is longer than 75 bytes, and no letter is cut in two")
    func folding() {
        let file = ContentLines.file(["NOTE:" + String(repeating: "ŵy🌱", count: 40)])
        let lines = file.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.count == 4)
        #expect(file.replacing("\r\n ", with: "") == "NOTE:" + String(repeating: "ŵy🌱", count: 40) + "\r\n")
    }

    @Test("what is typed cannot begin a line of its own")
    func hostile() {
        #expect(ContentLines.escaped("a\r\nTEL:999\u{0};,\\") == #"a\nTEL:999\;\,\\"#)
        #expect(ContentLines.unescaped("https://a.example/\r\nTEL:999") == "https://a.example/TEL:999")
    }
}
