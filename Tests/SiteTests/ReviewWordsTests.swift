import Guide
import Testing

@testable import Site

@Suite("What an entry says of its last check")
struct ReviewWordsTests {
    private static let place = Whereabouts.published([Fixture.address("Mill Lane")])
    private static let walkIn = Fixture.contacts(phones: [Fixture.phone("01632 960 101")], whereabouts: place)

    private func review(
        _ review: Review,
        contacts: Contacts = walkIn,
        settings: GuideSettings = Fixture.settings()
    ) -> (line: String?, alert: String?) {
        let page = PageReading(Fixture.page(of: Fixture.entry(contacts: contacts, review: review), settings: settings))
        return (
            page.text(from: "<div class=\"checked\">\n<p>", to: "</p>"),
            page.text(from: "<p class=\"alert\">", to: "</p>")
        )
    }

    @Test("a fresh entry says when it was checked, and by when we check again")
    func fresh() {
        let said = review(Fixture.review("2026-10-02"))
        #expect(said.line == "Last checked on 2 October 2026. We check again by 2 January 2027.")
        #expect(said.alert == nil)
    }

    @Test("an entry that is due says what to do after the day of the next check")
    func due() {
        let said = review(Fixture.review("2026-08-25"))
        #expect(
            said.line == "Last checked on 25 August 2026. We check again by 25 November 2026. "
                + "After that day, please ring before you go."
        )
        #expect(said.alert == nil)
    }

    @Test("an overdue entry is marked on its page")
    func overdue() {
        let said = review(Fixture.review("2026-08-02"))
        #expect(
            said.line == "Last checked on 2 August 2026. It should have been checked again by 2 November 2026."
        )
        #expect(
            said.alert == "Please ring before you go. This was last checked on 2 August 2026 "
                + "and should have been checked again by 2 November 2026."
        )
    }

    @Test("a lapsed entry says that it may be wrong")
    func lapsed() {
        #expect(
            review(Fixture.review("2026-01-02")).alert == "Please ring before you go. Nobody has checked this since "
                + "2 January 2026. It should have been checked again by 2 April 2026, and some of it may be wrong."
        )
    }

    @Test("nobody is told to ring a service that has closed")
    func closed() {
        let page = Fixture.page(of: Fixture.entry(status: .closed, review: Fixture.review("2026-01-02")))
        #expect(
            PageReading(page).text(from: "<div class=\"checked\">\n<p>", to: "</p>")
                == "Last checked on 2 January 2026."
        )
        #expect(!page.contains("Please ring"))
    }

    @Test(
        "the advice is one that the reader can follow",
        arguments: [
            (walkIn, "Please ring before you go."),
            (
                Fixture.contacts(emails: [Fixture.email("a@b.example")], whereabouts: place),
                "Please get in touch before you go."
            ),
            (Fixture.contacts(whereabouts: place), "Some of this may have changed."),
            (Fixture.contacts(phones: [Fixture.phone("01632 960 101")]), "Some of this may have changed."),
        ]
    )
    func advice(contacts: Contacts, expected: String) {
        #expect(review(Fixture.review("2026-01-02"), contacts: contacts).alert?.hasPrefix(expected) == true)
    }

    @Test("who checked it is on the page only where the guide says so")
    func publishedNames() {
        let checked = Fixture.review("2026-10-02", by: "New Hope editors", confirmedWith: "The manager")
        let page = Fixture.page(of: Fixture.entry(review: checked))
        #expect(!page.contains("New Hope") && !page.contains("manager"))
        let open = Fixture.settings(publishes: [.reviewedBy, .confirmedWith])
        #expect(
            review(checked, settings: open).line == "Last checked on 2 October 2026 by New Hope editors. "
                + "Confirmed with The manager. We check again by 2 January 2027."
        )
    }

    @Test("dates can be read by machines")
    func dateTime() {
        let page = Fixture.page(of: Fixture.entry(review: Fixture.review("2026-10-02")))
        #expect(page.contains("Last checked on <time datetime=\"2026-10-02\">2 October 2026</time>."))
    }
}
