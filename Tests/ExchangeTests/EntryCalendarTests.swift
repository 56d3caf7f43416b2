import Guide
import Presentation
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
            UID:6ab00b78-3df6-5afc-865d-1201da2392f8
            DTSTAMP:20261121T000000Z
            LAST-MODIFIED:20261121T000000Z
            SEQUENCE:2516
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
            ("Tuesdays and Thursdays 10 to 12 and 2 to 4", ["FREQ=WEEKLY;BYDAY=TU,TH;", "FREQ=WEEKLY;BYDAY=TU,TH;"]),
            ("first Saturday of the month, 2pm to 4pm", ["FREQ=MONTHLY;BYDAY=1SA;"]),
            (
                "first and last Friday of the month, 2pm to 4pm",
                ["FREQ=MONTHLY;BYDAY=1FR;", "FREQ=MONTHLY;BYDAY=-1FR;"]
            ),
            (
                "second and fourth Tuesday and second and fourth Thursday of the month, 2pm to 4pm",
                [
                    "FREQ=MONTHLY;BYDAY=2TU;", "FREQ=MONTHLY;BYDAY=2TH;", "FREQ=MONTHLY;BYDAY=4TU;",
                    "FREQ=MONTHLY;BYDAY=4TH;",
                ]
            ),
            ("Sunday 2pm to 4pm from April to September", ["FREQ=WEEKLY;BYDAY=SU;UNTIL=20270930"]),
            ("Sunday 2pm to 4pm from October to March", ["FREQ=WEEKLY;BYDAY=SU;UNTIL=20270331"]),
            ("every day, 2pm to 4pm; closed on Sundays", ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA;"]),
            (
                "Monday 9am to 5pm; closed in August",
                ["FREQ=WEEKLY;BYDAY=MO;UNTIL=20270731", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20271002"]
            ),
            ("Thursday from 7pm", ["FREQ=WEEKLY;BYDAY=TH;"]),
        ]
    )
    func rules(phrase: String, rules: [String]) throws {
        let lines = Self.lines("RRULE", in: try Self.calendar("\"\(phrase)\""))
        #expect(lines.count == rules.count)
        for (line, rule) in zip(lines, rules) {
            let ending = rule.hasSuffix(";") ? "UNTIL=20271002T235959Z" : "T235959Z"
            #expect(line == "RRULE:\(rule)\(ending)")
        }
    }

    @Test(
        "what would have to be guessed is left out",
        arguments: [
            "every second Thursday, 2pm to 4pm", "weekdays in term time, 9am to 3pm", "Tuesday mornings", "Tuesdays",
            "24 hours a day, every day", "by appointment", "Monday 9am to 5pm, by appointment", "when the tide allows",
            "Thursday until 8pm", "bank holidays 10am to 4pm", "Monday 9am to 5pm; closed in school holidays",
            "second and fourth Tuesday and Thursday of the month, 2pm to 4pm", "Friday midnight",
        ]
    )
    func unsaid(phrase: String) throws {
        #expect(try Self.calendar("\"\(phrase)\"") == nil)
    }

    @Test("a fifth week is an event each time, since Outlook passes over its rule")
    func fifthWeek() throws {
        let text = try Self.calendar("fifth Friday of the month, 2pm to 4pm")
        #expect(
            Self.lines("DTSTART", "RRULE", in: text)
                == ["20261030", "20270129", "20270430", "20270730"]
                .map { "DTSTART;TZID=Europe/London:\($0)T140000" }
        )
    }

    @Test("every second week is certain where the service begins on one of its days")
    func everySecondWeek() throws {
        let text = try Self.calendar("every second Wednesday, 2pm to 4pm", "starts: 2027-01-06")
        #expect(
            Self.lines("DTSTART", "RRULE", in: text) == [
                "DTSTART;TZID=Europe/London:20270106T140000",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO;UNTIL=20271002T235959Z",
            ]
        )
        #expect(try Self.calendar("every second Wednesday, 2pm to 4pm", "starts: 2027-01-07") == nil)
        let later = try Self.calendar("every second Wednesday, 2pm to 4pm", "starts: 2026-09-02")
        #expect(Self.lines("DTSTART", in: later) == ["DTSTART;TZID=Europe/London:20261014T140000"])
    }

    @Test("opening hours are no appointment, and stand in no calendar")
    func openingHours() throws {
        #expect(try Self.calendar("Monday to Friday, 8am to 6pm") == nil)
        #expect(try Self.calendar("Monday to Friday, 2pm to 4pm") != nil)
    }

    @Test("a calendar grows with each day of building, so that a change reaches those who have the earlier one")
    func revision() throws {
        let earlier = Self.lines("SEQUENCE", "DTSTAMP", "UID", in: try Self.calendar("Tuesday 2pm to 5pm"))
        let later = Self.lines(
            "SEQUENCE",
            "DTSTAMP",
            "UID",
            in: try Self.calendar("Tuesday 2pm to 4pm", today: "2026-11-22")
        )
        #expect(earlier == ["UID:6ab00b78-3df6-5afc-865d-1201da2392f8", "DTSTAMP:20261121T000000Z", "SEQUENCE:2516"])
        #expect(later == ["UID:6ab00b78-3df6-5afc-865d-1201da2392f8", "DTSTAMP:20261122T000000Z", "SEQUENCE:2517"])
    }

    private static func ids(_ times: String, _ more: String = "") throws -> [String] {
        lines("UID", in: try calendar(times, more))
    }

    @Test("an event keeps its id at other hours, beside others, and when its entry gets another name")
    func ids() throws {
        let tuesday = try Self.ids("Tuesday 2pm to 5pm")
        #expect(tuesday.count == 1)
        #expect(try Self.ids("Tuesday 10am to noon") == tuesday)
        #expect(try Self.ids("Monday 9am to 10am. Tuesday 2pm to 5pm.").suffix(1) == tuesday.suffix(1))
        #expect(try Set(Self.ids("\"Tuesday 10am to noon and 2pm to 4pm\"")).count == 2)
        #expect(try Self.ids("Wednesday 2pm to 5pm") != tuesday)
        let own = "id: 6ba7b810-9dad-11d1-80b4-00c04fd430c8"
        #expect(try Self.ids("Tuesday 2pm to 5pm", own) != tuesday)
    }

    @Test("where changes are recorded, a calendar grows with them and with checks, whenever it is built")
    func recorded() throws {
        let guide = try Sample.guide("times: Tuesday 2pm to 5pm\nphone: 01632 960 101\nreviewed: 2026-10-02")
        let id = LastingID.guide(name: guide.settings.name, place: guide.settings.place)
        func calendar(_ day: String, revision: Int, today: String) throws -> [String] {
            let presented = PresentedGuide(guide, words: try Sample.words(), today: try Sample.day(today))
            let change = FactHistory.Change(day: try Sample.day(day), revision: revision)
            let history = FactHistory([id.entry(slug: "choir").text: change])
            let files = EntryFiles(presented, id: id, history: history).files()
            let text = files.first { $0.path == "choir.ics" }?.text
            return Self.lines("SEQUENCE", "DTSTAMP", in: text)
        }
        let later = ["DTSTAMP:20261110T000000Z", "SEQUENCE:2508"]
        #expect(try calendar("2026-11-10", revision: 3, today: "2026-11-21") == later)
        #expect(try calendar("2026-11-10", revision: 3, today: "2026-12-21") == later)
        #expect(
            try calendar("2026-08-10", revision: 2, today: "2026-11-21")
                == ["DTSTAMP:20261002T000000Z", "SEQUENCE:2468"]
        )
    }

    @Test("a service with other hours on bank holidays has no session of its weekdays on one")
    func otherHours() throws {
        let text = try Self.calendar("\"Monday 2pm to 4pm. Bank holidays 10am to noon.\"")
        #expect(Self.lines("EXDATE", in: text).first?.contains("20261228T140000") == true)
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
        #expect(BankHolidayDates.inAnyNation(year).map { $0.iso } == days.map { "\(year)-\($0)" })
    }
}
