import Guide
import Testing

@testable import Content

@Suite("What a guide wants printed")
struct PrintReaderTests {
    private func guide(_ typed: String) -> SmallGuide {
        let entry = (path: "content/entries/a.md", text: "---\n\(SmallGuide.facts("cost: Free"))\n---\nBody.\n")
        return SmallGuide([entry], settings: SmallGuide.settings + "\n" + typed)
    }

    private func print(_ typed: String) throws -> PrintSettings {
        let guide = guide(typed)
        #expect(guide.report == "")
        return try #require(guide.reading.guide?.settings.print)
    }

    @Test("is one leaflet where it says nothing of pieces", arguments: ["", "print: {}", "print: {leaflet: {}}"])
    func leaflet(typed: String) throws {
        #expect(try print(typed).orders == [.leaflet])
    }

    @Test("may be a booklet or large print, and nothing after a name asks for it as we make it")
    func formats() throws {
        let orders = try print("print:\n  booklet:\n  large-print: {}").orders
        #expect(
            orders == [
                PrintOrder(name: "booklet", format: .booklet), PrintOrder(name: "large-print", format: .largePrint),
            ]
        )
        #expect(guide("print: {booklet: {folds: 2}}").report.contains("“booklet” has no fact called “folds”."))
    }

    @Test("may be for a print shop, with what holds for all pieces or for one")
    func press() throws {
        let typed = """
            print:
              quantity: 2,000
              condition: FOGRA52
              stock: Recycled, 120 g
              leaflet: {press: yes}
              booklet: {press: yes, imposed: yes, quantity: 150, condition: FOGRA39, profile: house.icc}
            """
        #expect(
            try print(typed).orders == [
                PrintOrder(
                    name: "leaflet",
                    format: .leaflet,
                    press: PressOrder(isWanted: true, quantity: 2000, stock: "Recycled, 120 g", condition: .fogra52)
                ),
                PrintOrder(
                    name: "booklet",
                    format: .booklet,
                    press: PressOrder(
                        isWanted: true,
                        quantity: 150,
                        stock: "Recycled, 120 g",
                        condition: .fogra39,
                        profile: "content/print/house.icc"
                    ),
                    isImposed: true
                ),
            ]
        )
    }

    @Test(
        "cannot be ordered in no number, for a press that nobody knows, or with a profile from elsewhere",
        arguments: [
            ("quantity: many", "“many” is not a number of copies that we can order."),
            ("quantity: 0", "“0” is not a number of copies that we can order."),
            ("quantity: 20000000", "“20000000” is not a number of copies that we can order."),
            ("condition: FOGRA93", "“FOGRA93” is not something “condition” can be."),
            ("profile: ../../secret.icc", "“../../secret.icc” is not the name of a colour profile."),
            ("profile: .icc", "“.icc” is not the name of a colour profile."),
            ("profile: notes.txt", "“notes.txt” is not the name of a colour profile."),
            ("press: perhaps", "“press” can only be true or false."),
        ]
    )
    func refusesPress(typed: String, message: String) {
        #expect(guide("print: {leaflet: {\(typed)}}").report.contains(message))
    }

    @Test("is read with its choices, in the order of the file")
    func pieces() throws {
        let typed = """
            print:
              welcome: Take your time.
              font: Andika, Noto Sans Arabic
              leaflet: {folds: 1, welcome: Ring first., changed: Tell us.}
              carers-leaflet: {format: leaflet, audience: carers, title: For carers}
              millbrook: {format: leaflet, area: [Millbrook]}
            """
        let settings = try print(typed)
        #expect(settings.typefaces == ["Andika", "Noto Sans Arabic"])
        #expect(
            settings.orders == [
                PrintOrder(name: "leaflet", format: .leaflet, welcome: "Ring first.", changed: "Tell us.", folds: 1),
                PrintOrder(
                    name: "carers-leaflet",
                    format: .leaflet,
                    title: "For carers",
                    audiences: ["carers"],
                    welcome: "Take your time."
                ),
                PrintOrder(name: "millbrook", format: .leaflet, areas: ["millbrook"], welcome: "Take your time."),
            ]
        )
    }

    @Test("may be a poster of topics or of entries, on either size of paper")
    func readsPosters() throws {
        let typed = """
            print:
              outdoors-poster: {format: poster, topic: outdoors}
              poster: {entry: [food-hub, choir], paper: A3}
            """
        let orders = try print(typed).orders
        #expect(try print("print: {listing: {words: 200}}").orders.map(\.mostWords) == [200])
        #expect(orders.map(\.topics) == [["outdoors"], []])
        #expect(orders.map(\.entries) == [[], ["food-hub", "choir"]])
        #expect(orders.map(\.paper) == [.a4, .a3])
    }

    @Test("may be in one of the guide's languages, or in two, and is then a larger poster")
    func readsLanguages() throws {
        let typed = """
            print:
              taflen: {format: leaflet, language: cy}
              poster: {languages: [en, cy]}
              small-poster: {format: poster, languages: [cy, en], paper: A4}
            """
        let orders = try print(typed).orders
        #expect(orders.map(\.languages) == [["cy"], ["en", "cy"], ["cy", "en"]])
        #expect(orders.map(\.paper) == [.a4, .a3, .a4])
    }

    @Test(
        "is named, with the cure, where it cannot be read",
        arguments: [
            (
                "print: {leaflett: {}}",
                "We cannot tell what kind of piece “leaflett” is. [print-format-missing]",
                "Did you mean “leaflet”?"
            ),
            (
                "print: {for-carers: {audience: carers}}",
                "We cannot tell what kind of piece “for-carers” is. [print-format-missing]",
                "Say it: for-carers: {format: leaflet}."
            ),
            (
                "print: {leaflet: {format: leaflt}}", "“leaflt” is not something “format” can be. [choice-unknown]",
                "Did you mean “leaflet”?"
            ),
            (
                "print: {leaflet: {fold: 1}}", "“leaflet” has no fact called “fold”. [key-unknown]",
                "Did you mean “folds”?"
            ),
            ("print: {leaflet: {folds: 3}}", "A leaflet cannot have “3” folds. [choice-unknown]", "It can be 1"),
            (
                "print: {leaflet: {area: milbrook}}", "The guide has no area called “milbrook”. [area-unknown]",
                "Did you mean “millbrook”?"
            ),
            (
                "print: {leaflet: {audience: carer}}", "The guide has no audience called “carer”. [audience-unknown]",
                "Did you mean “carers”?"
            ),
            (
                "print: {poster: {topic: outdors}}", "The guide has no topic called “outdors”. [topic-unknown]",
                "Did you mean “outdoors”?"
            ),
            (
                "print: {poster: {paper: A2}}", "“A2” is not something “paper” can be. [choice-unknown]",
                "Did you mean “a"
            ),
            (
                "print: {listing: {words: many}}", "A listing cannot have “many” words. [number-invalid]", "words: 200"
            ),
            (
                "print: {Carers Leaflet: {format: leaflet}}",
                "“Carers Leaflet” cannot stand in an address on the site. [term-key-invalid]", "carers-leaflet"
            ),
            (
                "print: {leaflet: yes}", "“leaflet” takes names with values below it, and here is one line of text.",
                "leaflet: {}"
            ),
            (
                "print: {font: ../Andika.ttf}", "“../Andika.ttf” is not the name of a typeface. [font-name-invalid]",
                "font: Andika"
            ),
            (
                "print: {booklet-imposed: {format: booklet}}",
                "No piece can be called “booklet-imposed”. [term-key-invalid]", "Choose another."
            ),
            (
                "print: {leaflet: {languages: [cy]}}", "Only one language stands in “languages”. [print-languages]",
                "For one, write: language: cy"
            ),
            (
                "print: {leaflet: {languages: [en, cy, ur]}}",
                "A printed piece has room for two languages, and here are 3. [print-languages]",
                "languages: [en, cy]"
            ),
            (
                "print: {leaflet: {languages: [cy, cy]}}", "A piece cannot have “cy” twice. [print-languages]",
                "Write two of the guide's languages"
            ),
            (
                "print: {leaflet: {language: cy, languages: [en, cy]}}",
                "A piece has either “language” or “languages”, not both. [print-languages]", "Take one of them out."
            ),
            (
                "print: {leaflet: {languages: [Elvish, Dwarvish]}}",
                "We do not know a language “Elvish”. [language-unknown]", "cy for Welsh"
            ),
            ("print: leaflet", "“print” takes names with values below it", "print: {leaflet: {}}"),
        ]
    )
    func faults(typed: String, message: String, help: String) throws {
        let report = guide(typed).report
        #expect(report.hasPrefix("error: \(message)"), "\(report)")
        #expect(try #require(report.split(separator: "help: ").last).contains(help), "\(report)")
    }
}
