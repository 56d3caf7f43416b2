import Guide
import Testing

@testable import Exchange

@Suite("Calendars")
struct EntryCalendarTests {
    private static func calendar(_ times: String, _ more: String = "", today: String = "2026-11-21") throws -> String? {
        let facts = "phone: 01632 960 101\ntimes: \(times)\nreviewed: 2026-10-02\n\(more)"
        return try Sample.files(facts, today: today)["choir.ics"]
    }

    /// Lines of its events that begin with one of these names.
    private static func lines(_ names: String..., in text: String?) -> [String] {
        let events = text?.firstRange(of: "BEGIN:VEVENT").map { text?[$0.lowerBound...] ?? "" } ?? ""
        return events.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
            .filter { line in names.contains(where: line.hasPrefix) }
    }

    @Test("an event has exactly these lines")
    func whole() throws {
        let text = try Self.calendar("Tuesday 10am to 12.30pm")
        let events = try #require(text?.firstRange(of: "BEGIN:VEVENT").map { text?[$0.lowerBound...] })
        let expected = #"""
            BEGIN:VEVENT
            UID:1-choir@guide.harbourne.example
            DTSTAMP:20261002T000000Z
            DTSTART;TZID=Europe/London:20261006T100000
            DTEND;TZID=Europe/London:20261006T123000
            RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20271002T235959Z
            SUMMARY:Choir
            DESCRIPTION:Sing with us.\nPhone: 01632 960 101\nTuesday\, 10am to 12.30pm\
             nLast checked on 2 October 2026.\nThings change. Look here before you go: 
             https://guide.harbourne.example/choir.html
            URL:https://guide.harbourne.example/choir.html
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """#
        #expect(events.map(String.init) == expected.replacing("\n", with: "\r\n"))
    }

    @Test(
        "a phrase becomes these rules",
        arguments: [
            ("Tuesdays and Thursdays 10 to 12 and 2 to 4", ["FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=WEEKLY;BYDAY=TU,TH"]),
            ("first Saturday of the month, 2pm to 4pm", ["FREQ=MONTHLY;BYDAY=1SA"]),
            ("first and last Friday of the month, 2pm to 4pm", ["FREQ=MONTHLY;BYDAY=1FR,-1FR"]),
            ("Sunday 2pm to 4pm from April to September", ["FREQ=WEEKLY;BYDAY=SU;BYMONTH=4,5,6,7,8,9"]),
            ("Sunday 2pm to 4pm from October to March", ["FREQ=WEEKLY;BYDAY=SU;BYMONTH=1,2,3,10,11,12"]),
            ("every day, 9am to 5pm; closed on Sundays", ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"]),
            ("Monday 9am to 5pm; closed in August", ["FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2,3,4,5,6,7,9,10,11,12"]),
            ("Thursday from 7pm", ["FREQ=WEEKLY;BYDAY=TH"]),
        ]
    )
    func rules(phrase: String, rules: [String]) throws {
        let lines = Self.lines("RRULE", in: try Self.calendar("\"\(phrase)\""))
        #expect(lines == rules.map { "RRULE:\($0);UNTIL=20271002T235959Z" })
    }

    @Test(
        "what would have to be guessed is left out",
        arguments: [
            "every second Thursday, 2pm to 4pm", "weekdays in term time, 9am to 3pm", "Tuesday mornings", "Tuesdays",
            "24 hours a day, every day", "by appointment", "Monday 9am to 5pm, by appointment", "when the tide allows",
            "Thursday until 8pm", "bank holidays 10am to 4pm", "Monday 9am to 5pm; closed in school holidays",
        ]
    )
    func unsaid(phrase: String) throws {
        #expect(try Self.calendar("\"\(phrase)\"") == nil)
    }

    @Test("what runs past midnight ends on the next day, and what has no end has none")
    func night() throws {
        let night = Self.lines("DTSTART", "DTEND", in: try Self.calendar("Friday 8pm to 2am"))
        #expect(night == ["DTSTART;TZID=Europe/London:20261002T200000", "DTEND;TZID=Europe/London:20261003T020000"])
        let open = Self.lines("DTSTART", "DTEND", in: try Self.calendar("Thursday from 7pm"))
        #expect(open == ["DTSTART;TZID=Europe/London:20261008T190000"])
    }

    @Test("it keeps to the days on which the service begins and ends")
    func dates() throws {
        let lines = Self.lines(
            "DTSTART",
            "RRULE",
            in: try Self.calendar("Tuesday 10am to noon", "starts: 2027-01-11\nends: 2027-03-30")
        )
        #expect(
            lines == [
                "DTSTART;TZID=Europe/London:20270112T100000", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T235959Z",
            ]
        )
    }

    @Test("there is none of what has stopped for now, or was not checked for a year")
    func none() throws {
        #expect(try Self.calendar("Tuesday 10am to noon", "status: paused") == nil)
        #expect(try Self.calendar("Tuesday 10am to noon", today: "2027-10-02") != nil)
        #expect(try Self.calendar("Tuesday 10am to noon", today: "2027-10-03") == nil)
    }

    @Test("it names a place only where there is one")
    func place() throws {
        let one = "address: |\n  Hall, Mill Lane\n  ZZ3 1AA"
        let two = "address:\n  - Hall: Mill Lane ZZ3 1AA\n  - Barn: Low Lane ZZ3 1AB"
        #expect(
            Self.lines("LOCATION", in: try Self.calendar("Tuesday 10am to noon", one))
                == [#"LOCATION:Hall\, Mill Lane\, ZZ3 1AA"#]
        )
        #expect(Self.lines("LOCATION", in: try Self.calendar("Tuesday 10am to noon", two)) == [])
    }

    @Test("a service that is closed on bank holidays has no session on one, in any nation of the kingdom")
    func bankHolidays() throws {
        let text = try Self.calendar("[Monday 9am to 5pm, closed on bank holidays]")
        #expect(
            Self.lines("EXDATE", in: text) == [
                "EXDATE;TZID=Europe/London:"
                    + ["1130", "1228"].map { "2026\($0)T090000" }.joined(separator: ",") + ","
                    + ["0104", "0329", "0503", "0531", "0712", "0802", "0830"].map { "2027\($0)T090000" }
                    .joined(separator: ",")
            ]
        )
    }

    /// From gov.uk/bank-holidays, as published in 2025 for 2026, and 2022 without the late Queen's days.
    @Test(
        "bank holidays are those that the government names",
        arguments: [
            (
                2026,
                [
                    "01-01", "01-02", "03-17", "04-03", "04-06", "05-04", "05-25", "07-12", "07-13", "08-03", "08-31",
                    "11-30", "12-25", "12-26", "12-28",
                ]
            ),
            (
                2022,
                [
                    "01-01", "01-02", "01-03", "01-04", "03-17", "04-15", "04-18", "05-02", "05-30", "07-12", "08-01",
                    "08-29", "11-30", "12-25", "12-26", "12-27",
                ]
            ),
        ]
    )
    func named(year: Int, days: [String]) {
        #expect(BankHolidays.inAnyNation(year).map { $0.iso } == days.map { "\(year)-\($0)" })
    }
}
