import Foundation
import Testing

@Suite("A new guide")
struct NewTests {
    static let files = [
        "content/entries/domestic-abuse-helpline.md", "content/entries/emergency-999.md", "content/entries/food-hub.md",
        "content/entries/friendship-cafe.md", "content/entries/nhs-111.md", "content/entries/samaritans.md",
        "content/guide.yml", "content/pages/about.md",
    ]

    @Test("is made with all of its files named, and a quoted name where it needs one")
    func made() throws {
        let workshop = try Workshop()
        let output = """
            Made a small guide in our guide:
              \(Self.files.joined(separator: "\n  "))
            Now turn it into a website and a leaflet:  hopeguide build --guide "our guide"

            """
        #expect(try workshop.run("new", "our guide") == Ending(status: 0, output: output, errors: ""))
        #expect(try workshop.contents("our guide").keys.sorted() == Self.files)
    }

    @Test("is checked and built without a complaint, leaflet and all")
    func built() throws {
        let workshop = try Workshop()
        #expect(try workshop.run("new", "guide").status == 0)
        let cafe = try workshop.text("guide/content/entries/friendship-cafe.md")
        let day = try #require(cafe.firstMatch(of: /reviewed: (\d{4}-\d\d-\d\d)/)).1
        let arguments = "--guide guide --today \(day) --strict"
        #expect(
            try workshop.shell("$PROGRAM check \(arguments)", typesetting: .real)
                == Ending(status: 0, output: "Nothing to put right.\n", errors: "")
        )
        let output = """
            Made a website of 37 pages and a PDF to print for First edition.
            Open guide/site/index.html to see it. Print guide/site/leaflet.pdf.
            59 files are new or changed.
            Nothing to put right.

            """
        #expect(
            try workshop.shell("$PROGRAM build \(arguments)", typesetting: .real)
                == Ending(status: 0, output: output, errors: "")
        )
    }

    @Test("prints each piece that its notes tell of, once the # is taken away")
    func printed() throws {
        let workshop = try Workshop()
        #expect(try workshop.run("new", "guide").status == 0)
        let settings = try workshop.text("guide/content/guide.yml")
        let pieces = settings.matches(of: /(?m)^\ \ # ([a-z-]+): \{/).map { String($0.1) }
        #expect(pieces == ["booklet", "large-print", "food-poster", "crisis-cards", "easy-read", "carers-leaflet"])
        try workshop.write(
            settings.replacing(/(?m)^\ \ # ([a-z-]+: \{)/) { "  \($0.1)" },
            to: "guide/content/guide.yml"
        )
        let cafe = try workshop.text("guide/content/entries/friendship-cafe.md")
        let day = try #require(cafe.firstMatch(of: /reviewed: (\d{4}-\d\d-\d\d)/)).1
        let ending = try workshop.shell("$PROGRAM print --guide guide --today \(day) --strict", typesetting: .real)
        #expect(ending.status == 0)
        let made = try workshop.names("guide/print").filter { $0.hasSuffix(".pdf") }
        #expect(made.sorted() == (pieces + ["leaflet"]).map { "\($0).pdf" }.sorted())
    }

    @Test("is never put into a folder that holds something")
    func notEmpty() throws {
        let workshop = try Workshop()
        try workshop.write("mine", to: "guide/diary.txt")
        let errors = """
            error: The folder “guide” is not empty, so we put nothing into it.
              help: Choose the name of a folder that does not exist yet.

            """
        #expect(try workshop.run("new", "guide") == Ending(status: 2, output: "", errors: errors))
        #expect(try workshop.names("guide") == ["diary.txt"])
    }

    @Test("is never put where a file stands")
    func file() throws {
        let workshop = try Workshop()
        try workshop.write("mine", to: "guide")
        let errors = """
            error: “guide” is a file, so no guide can be put into it.
              help: Choose the name of a folder that does not exist yet.

            """
        #expect(try workshop.run("new", "guide") == Ending(status: 2, output: "", errors: errors))
        #expect(try workshop.text("guide") == "mine")
    }
}
