import Content
import Guide
import Testing

@Suite("What is on, by day")
struct WeekdayProgrammeTests {
    private static func programme(_ weekday: Weekday, _ entries: [(slug: String, facts: String)]) throws -> String {
        let files = entries.map {
            ("content/entries/\($0.slug).md", "---\n\(SmallGuide.facts($0.facts))\n---\nBody.\n")
        }
        let guide = try #require(SmallGuide(files).reading.guide)
        let today = try #require(CalendarDate(iso: "2026-11-21"))
        let answers = FindingAnswers(guide, FindingWords.supplied.phrases, today: today)
        let programme = try #require(answers.days.first { $0.weekday == weekday })
        func text(_ items: [WeekdayProgramme.Item]) -> String {
            items.map { $0.entry.slug + ($0.needsBooking ? " (book)" : "") }.joined(separator: ", ")
        }
        let always = programme.alwaysOpen.map(\.slug).joined(separator: ", ")
        return "\(text(programme.sessions)) | \(text(programme.openMostDays)) | \(always)"
    }

    @Test("sessions stand in order of time, then what is open most days, then what never closes")
    func order() throws {
        let entries = [
            (slug: "choir", facts: "times: Monday 7pm to 9pm"),
            ("walk", "times: first Monday of the month, 9.30am to noon"),
            ("office", "times: Monday to Friday, 9am to 5pm"), ("line", "times: 24 hours a day, every day"),
            ("art", "times: Monday evenings"), ("tea", "times: Monday"), ("talk", "times: Tuesday 10am to noon"),
            ("lunch", "times: Monday and Thursday, noon to 2pm"), ("cafe", "times: every day, 8am to 8pm"),
        ]
        #expect(try Self.programme(.monday, entries) == "walk, lunch, choir, art, tea | cafe, office | line")
        #expect(try Self.programme(.sunday, entries) == " | cafe | line")
    }

    @Test("what needs booking is marked")
    func booking() throws {
        let entries = [
            (slug: "a", facts: "times: Monday 9am to noon\njoining: Ring to book."),
            ("b", "times: \"Monday 10am to noon, by appointment\""),
            ("c", "times: Monday 11am to noon\njoining: Just come."),
        ]
        #expect(try Self.programme(.monday, entries) == "a (book), b (book), c |  | ")
    }

    @Test("what is closed, paused or over is not there, nor what is closed on that day, nor times that we cannot read")
    func left() throws {
        let entries = [
            (slug: "closed", facts: "times: Monday 9am to noon\nstatus: closed"),
            ("paused", "times: Monday 9am to noon\nstatus: paused"),
            ("over", "times: Monday 9am to noon\nends: 2026-11-20"),
            ("shut", "times: [\"every day, 9am to noon\", closed on Mondays]"), ("tide", "times: when the tide allows"),
            ("soon", "times: Monday 9am to noon\nstarts: 2026-12-01"),
            ("wait", "times: Monday 9am to noon\nstatus: waiting-list"),
        ]
        #expect(try Self.programme(.monday, entries) == "soon, wait |  | ")
    }
}
