import Testing

@testable import Checks

@Suite("Addresses on the site")
struct AddressesTests {
    @Test("entries and pages of different names get along")
    func passing() throws {
        let guide = try ExampleGuide.guide(
            [try ExampleGuide.entry("hub", formerSlugs: ["larder"]), try ExampleGuide.entry("shed")],
            pages: [ExampleGuide.page("about")]
        )
        #expect(try ExampleGuide.report(Addresses.self, guide) == "")
    }

    @Test("two entries that would share an address are both named")
    func sharedAddress() throws {
        let guide = try ExampleGuide.guide([
            try ExampleGuide.entry("food-hub", file: "content/entries/vale/food-hub.md"),
            try ExampleGuide.entry("food-hub", file: "content/entries/Food Hub.md"),
        ])
        #expect(
            try ExampleGuide.report(Addresses.self, guide) == """
                error: The address “food-hub.html” is already that of content/entries/Food Hub.md. [address-taken]
                  --> content/entries/vale/food-hub.md
                  help: Give one of the two files another name.


                """
        )
    }

    @Test("an entry cannot have the address of a page, of a topic, of an old entry or of the site's own pages")
    func otherOwners() throws {
        let guide = try ExampleGuide.guide(
            [
                try ExampleGuide.entry("about"), try ExampleGuide.entry("topic-money"), try ExampleGuide.entry("index"),
                try ExampleGuide.entry("hub", formerSlugs: ["about"]),
            ],
            pages: [ExampleGuide.page("about")]
        )
        #expect(
            try ExampleGuide.report(Addresses.self, guide) == """
                error: The address “about.html” is already that of content/pages/about.md. [address-taken]
                  --> content/entries/about.md
                  help: Give one of the two files another name.

                error: The old address “about.html” is already that of content/pages/about.md. [address-taken]
                  --> content/entries/hub.md, line 3
                  3 | redirect-from: x
                    |                ^
                  help: Take “about” out of “redirect-from” in one of them.

                error: The site keeps the address “index.html” for itself. [address-reserved]
                  --> content/entries/index.md
                  help: Give this file another name.

                error: The address “topic-money.html” is already that of content/guide.yml. [address-taken]
                  --> content/entries/topic-money.md
                  help: Give one of the two files another name.


                """
        )
    }

    @Test("only a page can take the place of those that we write")
    func statements() throws {
        let pages = [ExampleGuide.page("privacy"), ExampleGuide.page("accessibility")]
        #expect(try ExampleGuide.report(Addresses.self, try ExampleGuide.guide([], pages: pages)) == "")
        let guide = try ExampleGuide.guide([
            try ExampleGuide.entry("accessibility"), try ExampleGuide.entry("hub", formerSlugs: ["privacy"]),
        ])
        #expect(
            try ExampleGuide.report(Addresses.self, guide) == """
                error: Only a page can have the address “accessibility.html”. [address-reserved]
                  --> content/entries/accessibility.md
                  help: Give this file another name. A file content/pages/accessibility.md takes the place of the page that we write.

                error: Only a page can have the address “privacy.html”. [address-reserved]
                  --> content/entries/hub.md, line 3
                  3 | redirect-from: x
                    |                ^
                  help: Take “privacy” out of “redirect-from”.


                """
        )
    }
}

@Suite("The crisis box")
struct CrisisPlacesTests {
    @Test("a box in which each has a place of its own is passed over in silence")
    func passing() throws {
        let guide = try ExampleGuide.guide([
            try ExampleGuide.entry("b", crisis: 2), try ExampleGuide.entry("a", crisis: 1), try ExampleGuide.entry("c"),
        ])
        #expect(try ExampleGuide.report(CrisisPlaces.self, guide) == "")
        #expect(guide.crisisEntries.map(\.slug) == ["a", "b"])
    }

    @Test("two entries at one place are named")
    func samePlace() throws {
        let guide = try ExampleGuide.guide([
            try ExampleGuide.entry("a", crisis: 1), try ExampleGuide.entry("b", crisis: 1),
        ])
        #expect(
            try ExampleGuide.report(CrisisPlaces.self, guide) == """
                error: “The b” and “The a” have the same place in the crisis box. [crisis-place-twice]
                  --> content/entries/b.md, line 2
                  2 | crisis: 1
                    |         ^
                  help: Give each a number of its own. The other one is in content/entries/a.md.


                """
        )
    }

    @Test("an empty box is named")
    func empty() throws {
        #expect(
            try ExampleGuide.report(CrisisPlaces.self, try ExampleGuide.guide([])) == """
                warning: The crisis box is empty. [crisis-box-empty]
                  --> content/guide.yml
                  help: Put “crisis: 1” into the entry that people should turn to first, “crisis: 2” into the next.


                """
        )
    }
}
