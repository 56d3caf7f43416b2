import Content
import Diagnostics
import Guide
import Testing

@Suite("Reading translations")
struct TranslationTests {
    private static let settings = SmallGuide.settings + "\nlanguages: [en, cy]\n"
    private static let hub = """
        ---
        title: Food hub
        summary: Free food.
        topics: [money]
        areas: [millbrook]
        phone:
          - Office: 01632 960 101
        times:
          - Tuesday 10am to 12.30pm
          - when the flag is out
        cost: Free
        notice: {text: Closed on 24 December., until: 2026-12-24}
        reviewed: 2026-10-02
        ---
        What happens there.
        """

    private static func guide(_ translation: String, name: String = "food-hub.cy.md") -> SmallGuide {
        SmallGuide(
            [("content/entries/food-hub.md", hub), ("content/entries/\(name)", translation)],
            settings: settings
        )
    }

    @Test("a translation has its own lines for easy read, where the entry has some")
    func easyRead() throws {
        let translation = """
            ---
            title: Banc bwyd
            summary: Bwyd am ddim.
            easy-read:
              - ![Bag o fwyd](images/bag.png) Cewch fag o fwyd.
              - Mae am ddim.
            ---
            """
        let entry = Self.hub.replacing("cost: Free", with: "cost: Free\neasy-read: [You get a bag of food.]")
        let small = SmallGuide(
            [("content/entries/food-hub.md", entry), ("content/entries/food-hub.cy.md", translation)],
            settings: Self.settings
        )
        #expect(small.report == "")
        let guide = try #require(small.reading.guide)
        let welsh = try #require(guide.inLanguage("cy").entries.first)
        #expect(welsh.easyRead.map(\.text) == ["Cewch fag o fwyd.", "Mae am ddim."])
        #expect(welsh.easyRead.map(\.picture?.words) == ["Bag o fwyd", nil])
        #expect(guide.entries.first?.easyRead.map(\.text) == ["You get a bag of food."])
        #expect(Self.guide(translation).report.contains("easy-read"), "the entry itself has none")
    }

    @Test("a translation gives the same facts in other words")
    func whole() throws {
        let small = Self.guide(
            """
            ---
            title: Banc bwyd
            summary: Bwyd am ddim.
            labels: {Office: Swyddfa}
            times: pan fydd y faner allan
            cost: Am ddim
            notice: Ar gau ar 24 Rhagfyr.
            also-known-as: [Y banc]
            ---
            Beth sy'n digwydd yno.
            """
        )
        #expect(small.report == "")
        let guide = try #require(small.reading.guide).inLanguage("cy")
        let entry = try #require(guide.entries.first)
        #expect(guide.settings.language == "cy")
        #expect(entry.title == "Banc bwyd")
        #expect(entry.summary == "Bwyd am ddim.")
        #expect(entry.prose[.cost] == "Am ddim")
        #expect(entry.notice == Notice(text: "Ar gau ar 24 Rhagfyr.", until: CalendarDate(iso: "2026-12-24")))
        #expect(entry.contacts.phones.map(\.label) == ["Swyddfa"])
        #expect(entry.contacts.phones.map(\.dialled) == ["01632960101"])
        #expect(entry.times.phrases.map(\.typed) == ["Tuesday 10am to 12.30pm", "pan fydd y faner allan"])
        #expect(entry.times.rules.count == 1)
        #expect(entry.alsoKnownAs == ["Y banc"])
        #expect(entry.untranslated == .nothing)
    }

    @Test("what a translation lacks stays as it is, and is known to")
    func partial() throws {
        let small = Self.guide("---\ntitle: Banc bwyd\nsummary: Bwyd am ddim.\n---\n")
        let entry = try #require(small.reading.guide?.inLanguage("cy").entries.first)
        #expect(entry.prose[.cost] == "Free")
        #expect(!entry.untranslated.isEverything)
        #expect(entry.untranslated == Untranslated(facts: [.cost, .notice, .times], labels: ["Office"], text: true))
    }

    @Test("an entry without a translation stays as it is")
    func untranslated() throws {
        let small = SmallGuide([("content/entries/food-hub.md", Self.hub)], settings: Self.settings)
        let guide = try #require(small.reading.guide)
        #expect(guide.inLanguage("cy").entries.map(\.title) == ["Food hub"])
        #expect(guide.inLanguage("cy").entries.map(\.untranslated.isEverything) == [true])
        #expect(guide.inLanguage("en").entries.map(\.untranslated) == [.nothing])
        #expect(guide.inLanguage("pl").settings.language == "en")
    }

    @Test("facts in a translation, and words for what is no longer said, are named")
    func faults() {
        let small = Self.guide(
            """
            ---
            title: Banc bwyd
            summary: Bwyd am ddim.
            phone: 01632 960 101
            joinin: Dewch draw
            joining: Dewch draw
            times: [un, dau]
            notice: {text: Ar gau., until: 2026-12-24}
            labels: {Shop: Siop}
            ---
            """
        )
        let expected = """
            error: “phone” belongs in content/entries/food-hub.md alone, so that no fact is kept twice. [translation-holds-fact]
              --> content/entries/food-hub.cy.md, line 4
              4 | phone: 01632 960 101
                | ^^^^^
              help: Take this out. Every language shows what stands in that file.

            error: A translation has no fact called “joinin”. [key-unknown]
              --> content/entries/food-hub.cy.md, line 5
              5 | joinin: Dewch draw
                | ^^^^^^
              help: Did you mean “joining”?

            warning: content/entries/food-hub.md says nothing for “joining”, so nobody sees this. [translation-left-over]
              --> content/entries/food-hub.cy.md, line 6
              6 | joining: Dewch draw
                | ^^^^^^^
              help: Take it out here, or write “joining” there too.

            error: content/entries/food-hub.md has 1 phrase about times that we could not read, and here are 2. [translation-times-unmatched]
              --> content/entries/food-hub.cy.md, line 7
              7 | times: [un, dau]
                | ^^^^^
              help: Translate those phrases alone, in their order: “when the flag is out”.

            error: A translated notice has words alone. Its last day stands in the file that is translated. [translation-holds-fact]
              --> content/entries/food-hub.cy.md, line 8
              8 | notice: {text: Ar gau., until: 2026-12-24}
                |                         ^^^^^
              help: Write the words behind “notice:”, on one line.

            warning: content/entries/food-hub.md has no contact with the label “Shop”, so nobody sees this. [translation-left-over]
              --> content/entries/food-hub.cy.md, line 9
              9 | labels: {Shop: Siop}
                | ^^^^^^
              help: Write the label as it stands there, capitals and all, or take it out.


            """
        #expect(small.report == expected)
    }

    @Test("a translation of nothing, of the main language, or into one that the guide does not have, is named")
    func misplaced() {
        let text = "---\ntitle: X\nsummary: Y.\n---\n"
        let names: [(name: String, message: String)] = [
            (
                "fod-hub.cy.md",
                """
                error: This translates a file that is not there: fod-hub.md. [translation-without-original]
                  --> content/entries/fod-hub.cy.md
                  help: Give it the name of the file that it translates, with the language before the ending. Or take it away.


                """
            ),
            (
                "food-hub.en.md",
                """
                error: “en” is the guide's main language, and its words stand in food-hub.md. [translation-language-unlisted]
                  --> content/entries/food-hub.en.md
                  help: Move the words there, and take this file away.


                """
            ),
            (
                "food-hub.pl.md",
                """
                error: This looks like a translation, and the guide has no language “pl”. [translation-language-unlisted]
                  --> content/entries/food-hub.pl.md
                  help: Add it to the languages in content/guide.yml: languages: [en, pl]. If it is not a translation, give the file a name without the full stop.


                """
            ),
        ]
        for (name, message) in names { #expect(Self.guide(text, name: name).report == message) }
    }

    @Test("a name with a full stop that is no language's code is a name like any other")
    func otherNames() {
        let small = SmallGuide(
            [("content/entries/st.ann.md", Self.hub), ("content/entries/no.12.md", Self.hub)],
            settings: Self.settings
        )
        #expect(small.report == "")
        #expect(small.entries.map(\.slug) == ["no-12", "st-ann"])
    }

    @Test("the guide's own words, its topics and its pages are translated too")
    func settings() throws {
        let small = SmallGuide(
            [
                ("content/entries/food-hub.md", Self.hub),
                ("content/pages/about.md", "---\ntitle: About\norder: 1\n---\nHello.\n"),
                ("content/pages/about.cy.md", "---\ntitle: Amdanom\n---\nHelo.\n"),
                (
                    "content/guide.cy.yml",
                    """
                    name: Y Canllaw Gobaith
                    place: Harbourne
                    edition: {name: Gaeaf 2026}
                    topics:
                      money: {name: Arian a dyled, about: Help gyda biliau.}
                    areas:
                      millbrook: Millbrook
                    """
                ),
            ],
            settings: Self.settings
        )
        #expect(small.report == "")
        let guide = try #require(small.reading.guide).inLanguage("cy")
        #expect(guide.settings.name == "Y Canllaw Gobaith")
        #expect(guide.settings.edition.name == "Gaeaf 2026")
        #expect(guide.settings.publisher == "Harbourne CVS")
        #expect(guide.settings.topics.map(\.name) == ["Arian a dyled", "Getting outdoors"])
        #expect(guide.settings.topics.map(\.isUntranslated) == [false, true])
        #expect(guide.pages.map(\.title) == ["Amdanom"])
        #expect(guide.pages.map(\.order) == [1])
    }

    @Test("what does not belong into the translated settings is named")
    func settingsFaults() {
        let small = SmallGuide(
            [
                ("content/entries/food-hub.md", Self.hub),
                ("content/guide.cy.yml", "contact: {phone: 01632 960 000}\nareas: {milbrook: Millbrook}\n"),
            ],
            settings: Self.settings
        )
        let expected = """
            error: “contact” belongs in content/guide.yml alone, so that no fact is kept twice. [translation-holds-fact]
              --> content/guide.cy.yml, line 1
              1 | contact: {phone: 01632 960 000}
                | ^^^^^^^
              help: Take this out. Every language shows what stands in that file.

            warning: content/guide.yml has no “milbrook” among its areas, so nobody sees this. [translation-left-over]
              --> content/guide.cy.yml, line 2
              2 | areas: {milbrook: Millbrook}
                |         ^^^^^^^^
              help: Did you mean “millbrook”?


            """
        #expect(small.report == expected)
    }

    @Test("two times a language is one")
    func languagesOnce() {
        let small = SmallGuide(
            [("content/entries/food-hub.md", Self.hub)],
            settings: SmallGuide.settings + "\nlanguages: [en, cy, en, cy]\n"
        )
        #expect(small.reading.guide?.settings.languages == ["en", "cy"])
    }
}
