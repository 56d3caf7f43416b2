import Guide
import Testing

@testable import Presentation

@Suite("What qualifies an entry's times and contacts")
struct EntryWarningTests {
    private func warnings(_ entry: Entry) -> [String] {
        Sample.presented(entry).warnings.map { warning in
            let words = [warning.flag, warning.heading, warning.text].map { $0?.plain ?? "-" }
            return "\(warning.kind): \(words.joined(separator: " | "))"
        }
    }

    private static func dates(starts: String? = nil, ends: String? = nil) -> RunningDates {
        RunningDates(starts: starts.map(Sample.day), ends: ends.map(Sample.day), fundedUntil: nil)
    }

    @Test(
        "is said in a flag, a heading and the rest, with its dates",
        arguments: [
            (Sample.entry(), []),
            (Sample.entry(status: .closed), ["closed: Closed | This has closed. | You could try: Arts"]),
            (
                Sample.entry(dates: dates(ends: "2026-11-20")),
                ["ended: Ended | This ended on 20 November 2026. | You could try: Arts"]
            ),
            (
                Sample.entry(status: .paused),
                [
                    "paused: Stopped for now | This has stopped for now. | "
                        + "You can ask when it starts again. You could try: Arts"
                ]
            ),
            (
                Sample.entry(dates: dates(starts: "2026-11-22")),
                ["starting: Starts on 22 November 2026 | This starts on 22 November 2026. | -"]
            ),
            (
                Sample.entry(status: .waitingList),
                ["waitingList: Waiting list | There is a waiting list. | You can ask how long the wait is."]
            ),
            (
                Sample.entry(dates: dates(ends: "2027-03-01")),
                ["endsSoon: Until 1 March 2027 | Until 1 March 2027 | -"]
            ),
            (Sample.entry(dates: dates(ends: "2027-03-02")), []),
            (
                Sample.entry(notice: Notice(text: "Not in December.", until: Sample.day("2026-12-31"))),
                ["notice: - | Please note: | Not in December. This notice ends on 31 December 2026."]
            ),
            (Sample.entry(notice: Notice(text: "Not in May.", until: Sample.day("2026-05-31"))), []),
            (
                Sample.entry(reviewed: "2026-08-01"),
                [
                    "overdue: - | Please ring before you go. | This was last checked on 1 August 2026 and should have "
                        + "been checked again by 1 November 2026."
                ]
            ),
            (
                Sample.entry(reviewed: "2026-03-01"),
                [
                    "lapsed: - | Please ring before you go. | Nobody has checked this since 1 March 2026. It should "
                        + "have been checked again by 1 June 2026, and some of it may be wrong."
                ]
            ),
        ] as [(Entry, [String])]
    )
    func warnings(entry: Entry, expected: [String]) { #expect(warnings(entry) == expected) }

    @Test("the weightiest stands first, and nothing that is over needs checking")
    func weight() {
        let paused = Sample.entry(
            status: .paused,
            notice: Notice(text: "New hall.", until: nil),
            dates: Self.dates(ends: "2027-01-01"),
            reviewed: "2026-08-01"
        )
        #expect(Sample.presented(paused).warnings.map(\.kind) == [.paused, .endsSoon, .notice, .overdue])
        let closed = Sample.entry(status: .closed, reviewed: "2026-01-01")
        #expect(Sample.presented(closed).warnings.map(\.kind) == [.closed])
    }

    @Test("where there is hardly room, a sentence or two say it all")
    func brief() {
        let entry = Sample.entry(
            status: .waitingList,
            notice: Notice(text: "New hall.", until: nil),
            reviewed: "2026-08-01"
        )
        #expect(
            Sample.presented(entry).warnings.map(\.brief.plain) == [
                "There is a waiting list.", "New hall.",
                "Please ring before you go. It should have been checked again by 1 November 2026.",
            ]
        )
    }

    @Test("nobody is asked to ring before they go where there is nowhere to go, or no number")
    func advice() {
        let line = Sample.entry(contacts: Sample.contacts(phones: [Sample.phone("116123")]), reviewed: "2026-08-01")
        #expect(Sample.presented(line).warnings.map(\.heading.plain) == ["Some of this may have changed."])
        let hall = Sample.entry(
            contacts: Sample.contacts(emails: ["a@b.example"], address: ["Mill Lane"]),
            reviewed: "2026-08-01"
        )
        #expect(Sample.presented(hall).warnings.map(\.heading.plain) == ["Please get in touch before you go."])
    }

    @Test("paper that is read from a later day says what has ended by then")
    func laterDay() {
        let guide = Sample.guide([Sample.entry(dates: Self.dates(ends: "2026-11-30"))])
        let onPaper = PresentedGuide(
            guide,
            words: Sample.words,
            today: Sample.today,
            readFrom: Sample.day("2026-12-01")
        )
        #expect(onPaper.entries[0].warnings.map(\.kind) == [.ended])
    }

    @Test("what is over keeps where it was and who ran it, and nothing that sends somebody there")
    func over() {
        let entry = Sample.entry(
            prose: [.cost: "Free", .joining: "Just come.", .provider: "Green Shoots"],
            contacts: Sample.contacts(
                phones: [Sample.phone("01632 960 101")],
                emails: ["a@b.example"],
                address: ["Mill Lane"]
            ),
            times: ["Tuesday 10am to noon"],
            status: .closed
        )
        let presented = Sample.presented(entry)
        #expect(presented.contacts.isEmpty && presented.bestContacts.isEmpty && presented.timesInBrief.isEmpty)
        #expect(presented.times == .none)
        #expect(
            presented.facts.map { "\($0.label): \($0.lines.map(\.plain).joined(separator: " | "))" } == [
                "Email: a@b.example", "Where: Mill Lane", "Run by: Green Shoots",
            ]
        )
    }
}
