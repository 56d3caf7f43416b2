import Testing

@testable import Checks

@Suite("The dates of the edition")
struct EditionDatesTests {
    @Test("an edition to come is passed over in silence", arguments: [nil, "2026-11-21", "2027-03-01"])
    func passing(next: String?) throws {
        #expect(try ExampleGuide.report(EditionDates.self, try ExampleGuide.guide([], next: next)) == "")
    }

    @Test("a next edition whose day has passed is named")
    func past() throws {
        #expect(
            try ExampleGuide.report(EditionDates.self, try ExampleGuide.guide([], next: "2026-11-20")) == """
                warning: The next edition was to come out on 2026-11-20, and that day has passed. [edition-past]
                  --> content/guide.yml
                  help: Change “edition” in guide.yml: its name, the day it comes out (on), and the day of the next.


                """
        )
    }
}
