import Guide
import Testing

@testable import Site

@Suite("Whether somebody can go there")
struct EntryStandingTests {
    private func alerts(_ entry: Entry, today: CalendarDate = Fixture.today) -> [String] {
        Fixture.page(of: entry, today: today).matches(of: /(?s)<p class="alert">(.*?)<\/p>/)
            .map { PageReading.words(of: $0.output.1) }
    }

    @Test(
        "an entry says at its top what has become of it, in words that stay true",
        arguments: [
            (Status.open, Fixture.dates(), []),
            (.waitingList, Fixture.dates(), ["There is a waiting list. You can ask how long the wait is."]),
            (
                .paused, Fixture.dates(),
                ["This has stopped for now. You can ask when it starts again. You could try: Getting outdoors"]
            ),
            (.closed, Fixture.dates(), ["This has closed. You could try: Getting outdoors"]),
            (.open, Fixture.dates(starts: "2026-11-22"), ["This starts on 22 November 2026."]),
            (.open, Fixture.dates(starts: "2026-11-21"), []),
            (.open, Fixture.dates(ends: "2026-11-21"), []),
            (
                .paused, Fixture.dates(ends: "2026-11-20"),
                ["This ended on 20 November 2026. You could try: Getting outdoors"]
            ),
        ] as [(Status, RunningDates, [String])]
    )
    func standing(status: Status, dates: RunningDates, expected: [String]) {
        #expect(alerts(Fixture.entry(status: status, dates: dates)) == expected)
    }

    @Test(
        "a notice is shown until its last day",
        arguments: [
            (nil, "2026-11-21", ["Please note: The lift is broken."]),
            ("2026-11-21", "2026-11-21", ["Please note: The lift is broken. This notice ends on 21 November 2026."]),
            ("2026-11-20", "2026-11-21", []),
        ] as [(String?, String, [String])]
    )
    func notice(until: String?, today: String, expected: [String]) {
        let notice = Notice(text: "The lift is broken.", until: until.map(Fixture.day))
        #expect(alerts(Fixture.entry(notice: notice), today: Fixture.day(today)) == expected)
    }

    @Test(
        "a list marks what has changed",
        arguments: [
            (Status.open, Fixture.dates(), nil), (.waitingList, Fixture.dates(), "Waiting list"),
            (.paused, Fixture.dates(), "Stopped for now"),
            // Its list says that it has closed.
            (.closed, Fixture.dates(), nil),
            (.open, Fixture.dates(ends: "2026-11-20"), "Ended"),
            (.open, Fixture.dates(starts: "2027-01-05"), "Starts on 5 January 2027"),
        ] as [(Status, RunningDates, String?)]
    )
    func flags(status: Status, dates: RunningDates, expected: String?) {
        let page = Fixture.page("area-millbrook.html", of: Fixture.entry(status: status, dates: dates))
        #expect(PageReading(page).text(from: "<strong class=\"flag\">", to: "</strong>") == expected)
    }
}
