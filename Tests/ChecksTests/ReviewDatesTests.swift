import Guide
import Testing

@testable import Checks

@Suite("Review dates")
struct ReviewDatesTests {
    /// An entry checked on 2 October 2026, to be checked again by 2 January 2027.
    static let days: [(today: String, state: ReviewState)] = [
        ("2026-10-02", .fresh), ("2026-12-18", .fresh), ("2026-12-19", .due), ("2027-01-02", .due),
        ("2027-01-03", .overdue), ("2027-04-02", .overdue), ("2027-04-03", .lapsed), ("2030-01-01", .lapsed),
    ]

    @Test("an entry is fresh, then due, then overdue, then lapsed", arguments: days)
    func states(day: (today: String, state: ReviewState)) throws {
        let policy = ReviewPolicy.quarterly
        #expect(policy.state(of: try ExampleGuide.entry("hub"), on: try Day.of(day.today)) == day.state)
    }

    @Test("crisis entries are checked each month, and an entry may have a habit of its own")
    func habits() throws {
        let policy = ReviewPolicy.quarterly
        #expect(policy.nextReview(of: try ExampleGuide.entry("line", crisis: 1)).iso == "2026-11-02")
        #expect(policy.nextReview(of: try ExampleGuide.entry("hub", every: TimeSpan(2, .weeks))).iso == "2026-10-16")
        #expect(
            policy.nextReview(of: try ExampleGuide.entry("line", every: TimeSpan(1, .years), crisis: 1)).iso
                == "2027-10-02"
        )
    }

    @Test("a fresh entry is passed over in silence")
    func fresh() throws {
        #expect(
            try ExampleGuide.report(ReviewDates.self, try ExampleGuide.guide([try ExampleGuide.entry("hub")])) == ""
        )
    }

    static let messages: [(reviewed: String, whenLapsed: ReviewPolicy.WhenLapsed, report: String)] = [
        (
            "2026-12-01", .mark,
            """
            error: “The hub” is said to have been checked on a day that has not come yet. [reviewed-in-future]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-12-01
                |           ^^^^^^^^^^
              help: Write the day on which somebody really checked it. Today is 2026-11-21.


            """
        ),
        (
            "2026-09-01", .mark,
            """
            notice: “The hub” is due to be checked by 2026-12-01. [reviewed-due]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-09-01
                |           ^^^^^^^^^^
              help: Ask the service whether every fact is still right, then change “reviewed” to that day.


            """
        ),
        (
            "2026-08-01", .mark,
            """
            warning: “The hub” should have been checked by 2026-11-01. [reviewed-overdue]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-08-01
                |           ^^^^^^^^^^
              help: Ask the service whether every fact is still right, then change “reviewed” to that day.


            """
        ),
        (
            "2026-01-01", .mark,
            """
            warning: Nobody has checked “The hub” for a long time: it was due by 2026-04-01. Its page tells readers to ring first. [reviewed-lapsed]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-01-01
                |           ^^^^^^^^^^
              help: Ask the service whether every fact is still right, then change “reviewed” to that day.


            """
        ),
        (
            "2026-01-01", .leaveOutOfPrint,
            """
            warning: Nobody has checked “The hub” for a long time: it was due by 2026-04-01. Its page tells readers to ring first, and the leaflet leaves it out. [reviewed-lapsed]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-01-01
                |           ^^^^^^^^^^
              help: Ask the service whether every fact is still right, then change “reviewed” to that day.


            """
        ),
        (
            "2026-01-01", .stop,
            """
            error: Nobody has checked “The hub” for a long time: it was due by 2026-04-01. The guide does not go out with it, as guide.yml says. [reviewed-lapsed]
              --> content/entries/hub.md, line 1
              1 | reviewed: 2026-01-01
                |           ^^^^^^^^^^
              help: Ask the service whether every fact is still right, then change “reviewed” to that day.


            """
        ),
    ]

    @Test("the whole message", arguments: messages)
    func message(example: (reviewed: String, whenLapsed: ReviewPolicy.WhenLapsed, report: String)) throws {
        let entry = try ExampleGuide.entry("hub", reviewed: example.reviewed)
        let guide = try ExampleGuide.guide([entry], whenLapsed: example.whenLapsed)
        #expect(try ExampleGuide.report(ReviewDates.self, guide) == example.report)
    }
}
