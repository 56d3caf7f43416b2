import Foundation
import Guide
import Testing

@testable import Reports

@Suite("Who must be asked")
struct DueTests {
    private func due(by: String? = nil) throws -> DueList {
        DueList(try Sample.all(), today: try Sample.day("2026-11-21"), by: try by.map(Sample.day))
    }

    @Test("is listed by provider, the most pressing first, with what to ask and how")
    func text() throws {
        #expect(
            DueText.text(try due()) == """
                As of 21 November 2026: 2 entries of 1 provider to ask about by 1 March 2027.

                Green Shoots
                  Walks, was due by 29 September 2026
                    Is everything still right? Last checked on 29 June 2026.
                    Its notice runs until 24 December 2026. Is all as usual again?
                    Its money runs until 28 February 2027. Does it go on?
                    Ring +44 1632 960 102
                    content/entries/walks.md
                  Allotment & shed, by 2 January 2027
                    Is everything still right? Last checked on 2 October 2026.
                    Ring 01632 960 101 (Office)
                    Write to hello@greenshoots.example
                    Last time we asked: The group's leader
                    content/entries/allotment.md

                """
        )
    }

    @Test("depends on the day that is named")
    func by() throws {
        #expect(try due(by: "2026-12-01").items.map(\.entry.slug) == ["walks"])
        #expect(try due(by: "2026-12-01").items.first?.questions.count == 1)
        #expect(try due(by: "2027-10-02").groups.map(\.name) == ["Green Shoots", "Refuge"])
        #expect(try due(by: "2026-09-28").groups.isEmpty)
    }

    @Test("comes with what a service's own website says, which saves a call")
    func websiteNote() throws {
        let note = "The website gives the same number (seen on 2026-11-07)."
        let due = DueList(
            try Sample.all(),
            today: try Sample.day("2026-11-21"),
            websiteNotes: ["allotment": note, "refuge": "not asked about"]
        )
        #expect(
            DueText.text(due).contains(
                """
                    Is everything still right? Last checked on 2 October 2026.
                    \(note)
                    Ring 01632 960 101 (Office)

                """
            )
        )
        #expect(DueText.text(due).components(separatedBy: "website").count == 2)
        #expect(DuePage.text(due).contains("<br>\(note)</td>"))
        #expect(DueCSV.text(due).contains(",\(note),content/entries/allotment.md\r\n"))
    }

    @Test("is a table for a spreadsheet, in which nothing is taken for a formula")
    func csv() throws {
        let header =
            "Ask by,Overdue,Provider,Entry,Questions,Last checked,Checked by,Last time we asked,Phone,Text,E-mail,Website,What the website says,File"
        let lines = DueCSV.text(try due(by: "2026-12-31")).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "\u{FEFF}\(header)",
                """
                2026-09-29,yes,Green Shoots,Walks,Is everything still right? Last checked on 29 June 2026. Its notice \
                runs until 24 December 2026. Is all as usual again?,2026-06-29,,,+44 1632 960 102,,,,,content/entries/walks.md
                """,
                "",
            ]
        )
        var table = CSVText(header: ["=1+1", "@a", "-2", "+44 1632", "+a", "a,\"b\"\nc"])
        table.add([""])
        #expect(table.text == "\u{FEFF}'=1+1,'@a,'-2,+44 1632,'+a,\"a,\"\"b\"\"\nc\"\r\n\r\n")
    }

    @Test("is a calendar as RFC 5545 has it: whole days, escaped, no line over 75 bytes")
    func calendar() throws {
        let text = DueCalendar.text(try due(by: "2027-01-31"))
        #expect(
            text.replacing("\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//hopeguide//due//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:Who to ask for The <Hope> Guide
                BEGIN:VEVENT
                UID:walks-2026-09-29@guide.harbourne.example
                DTSTAMP:20261121T000000Z
                DTSTART;VALUE=DATE:20261121
                DTEND;VALUE=DATE:20261122
                SUMMARY:Ask about Walks
                DESCRIPTION:It was due by 29 September 2026.\\nIs everything still right? La
                 st checked on 29 June 2026.\\nIts notice runs until 24 December 2026. Is al
                 l as usual again?\\nRing +44 1632 960 102\\ncontent/entries/walks.md
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:allotment-2027-01-02@guide.harbourne.example
                DTSTAMP:20261121T000000Z
                DTSTART;VALUE=DATE:20270102
                DTEND;VALUE=DATE:20270103
                SUMMARY:Ask about Allotment & shed
                DESCRIPTION:Is everything still right? Last checked on 2 October 2026.\\nRin
                 g 01632 960 101 (Office)\\nWrite to hello@greenshoots.example\\ncontent/entr
                 ies/allotment.md
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """
        )
        let lines = text.components(endingWith: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    }

    @Test("a name with every awkward mark stays one value, and no character is cut in two")
    func awkwardCalendar() throws {
        let title = String(repeating: "é; ü, \\ 😀 ", count: 12)
        let guide = try Sample.guide(["a": Sample.walks.replacing("title: Walks", with: "title: '\(title)'")])
        let text = DueCalendar.text(DueList(guide, today: try Sample.day("2026-11-21")))
        #expect(text.components(endingWith: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.unicodeScalars.split(separator: "\r").map { String($0).replacing("\n ", with: "") }.joined()
        let escaped = title.dropLast().replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(
            ",",
            with: "\\,"
        )
        #expect(unfolded.contains("SUMMARY:Ask about \(escaped)"))
    }

    @Test("is a page that can be printed and ticked off, without a script, and with every name escaped")
    func page() throws {
        let text = DuePage.text(try due())
        #expect(text.contains("<h1>Who to ask for The &lt;Hope&gt; Guide</h1>"))
        #expect(text.contains("<th scope=\"row\">Allotment &amp; shed</th><td>by 2 January 2027</td>"))
        #expect(!text.contains("<script") && !text.contains("http://") && !text.contains("<link"))
        #expect(text.contains("Ring 01632 960 101 (Office)<br>Write to hello@greenshoots.example"))
    }
}

extension String {
    /// The lines, without the empty one behind the last end.
    func components(endingWith end: String) -> [String] {
        var lines = [""]
        for character in self {
            if String(character) == end { lines.append("") } else { lines[lines.count - 1].append(character) }
        }
        return lines.last == "" ? Array(lines.dropLast()) : lines
    }
}
