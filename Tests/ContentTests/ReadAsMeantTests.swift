import Guide
import Testing

@testable import Content

/// What is typed otherwise than we ask, and can mean only one thing.
@Suite("What is certain is read")
struct ReadAsMeantTests {
    private func entry(_ facts: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Entry {
        let guide = SmallGuide(entry: SmallGuide.facts(facts))
        #expect(guide.report == "", sourceLocation: sourceLocation)
        return try #require(guide.entries.first, sourceLocation: sourceLocation)
    }

    static let dates = [
        "2nd October 2026", "2 Oct 2026", "2026-10-2", "2026/10/02", "2026-10-02T00:00:00.000Z", "2026-10-02 00:00",
        "2026-10-02T00:00:00+00:00",
    ]

    @Test("a date that cannot be another", arguments: dates)
    func date(typed: String) throws { #expect(try entry("reviewed: \(typed)").review.date.iso == "2026-10-02") }

    static let doubtfulDates = [
        "02/10/2026", "2 October", "2026-10-02T23:00:00Z", "2026-10-02T00:00:00+01:00", "2 marbles 2026",
        "2026-10-02abc", "2026-13-02", "26-10-02",
    ]

    @Test("a date that could be another, or none, is asked about", arguments: doubtfulDates)
    func doubtfulDate(typed: String) {
        let guide = SmallGuide(entry: SmallGuide.facts("reviewed: \(typed)"))
        #expect(guide.reading.diagnostics.map(\.id) == ["date-invalid"])
    }

    @Test("a day that no month has the number of")
    func dayAboveTwelve() throws { #expect(try entry("reviewed: 25/10/2026").review.date.iso == "2026-10-25") }

    @Test("keys in capitals, with spaces or underscores")
    func keys() throws {
        let text = """
            Title: Food hub
            SUMMARY: Free food.
            TOPICS: [money]
            Areas: [millbrook]
            Phone: 01632 960 101
            First visit: Somebody meets you.
            getting_there: Bus 39.
            Reviewed: 2026-10-02
            """
        let guide = SmallGuide(entry: text)
        #expect(guide.report == "")
        let entry = try #require(guide.entries.first)
        #expect(entry.prose[.firstVisit] == "Somebody meets you.")
        #expect(entry.prose[.gettingThere] == "Bus 39.")
        #expect(entry.source.place(of: .phone).line == 6)
    }

    @Test("a key that stands there in two ways is there twice")
    func keyTwice() {
        let guide = SmallGuide(entry: SmallGuide.facts("cost: Free\nCost: 50p"))
        #expect(guide.reading.diagnostics.map(\.id) == ["key-twice"])
    }

    @Test("optional facts with nothing after them")
    func empty() throws {
        let entry = try entry("cost:\nnotice: \"\"\nemail:\nstatus:\nends:")
        #expect(entry.prose[.cost] == nil && entry.notice == nil && entry.contacts.emails.isEmpty)
    }

    @Test("an empty phone number alone is no way to get in touch")
    func emptyContact() {
        let guide = SmallGuide(entry: SmallGuide.facts("phone:"))
        #expect(guide.reading.diagnostics.map(\.id) == ["contact-missing"])
    }

    @Test("a slip in a name is said once, and not as a missing fact as well")
    func once() {
        let guide = SmallGuide(entry: SmallGuide.facts("title: A").replacing("title: A", with: "titel: A"))
        #expect(guide.reading.diagnostics.map(\.id) == ["key-unknown"])
    }

    static let addresses = [
        "Mill Lane Allotments\n  Millbrook\n  ZZ3 1AA", "\n  Mill Lane Allotments\n  Millbrook\n  ZZ3 1AA",
        "|\n  Mill Lane Allotments\n  Millbrook\n  ZZ3 1AA", "Mill Lane Allotments,\n  Millbrook,\n  ZZ3 1AA",
        "Mill Lane Allotments, Millbrook, ZZ3 1AA", "\n  - Mill Lane Allotments\n    Millbrook\n    ZZ3 1AA",
    ]

    @Test("the lines of an address, with the mark for lines or without", arguments: addresses)
    func address(typed: String) throws {
        let lines = try entry("address: \(typed)").contacts.whereabouts.addresses.map(\.lines)
        #expect(lines == [["Mill Lane Allotments", "Millbrook", "ZZ3 1AA"]])
    }

    @Test("signs in the lines of an address")
    func addressSigns() throws {
        let typed = "The \"Old\" Mill #2\n  Unit 3: upstairs\\left"
        let lines = try entry("address: \(typed)").contacts.whereabouts.addresses.map(\.lines)
        #expect(lines == [["The \"Old\" Mill #2", "Unit 3: upstairs\\left"]])
    }

    static let quoted: [(typed: String, read: [String])] = [
        ("[\"Cats & Dogs\"]", ["Cats & Dogs"]), ("['Ring 1, then *2']", ["Ring 1, then *2"]),
        ("[\"Room #4 #quiet\", Larder]", ["Room #4 #quiet", "Larder"]), ("[\"{[(\", Larder]", ["{[(", "Larder"]),
        ("[Cats & Dogs, don't, won't]", ["Cats & Dogs", "don't", "won't"]), ("[\"a \\\" & b\"]", ["a \" & b"]),
        ("['it''s & more']", ["it's & more"]),
    ]

    @Test("quoted words in a list are words", arguments: quoted)
    func quotedInList(example: (typed: String, read: [String])) throws {
        #expect(try entry("also-known-as: \(example.typed)").alsoKnownAs == example.read)
    }

    static let notices = ["Tea & cake", "Ring 1, then *2", "Use {these} [signs] # too: all"]

    @Test("quoted words in a notice are words", arguments: notices)
    func quotedInMap(words: String) throws {
        #expect(try entry("notice: {text: \"\(words)\", until: 2027-01-01}").notice?.text == words)
    }

    @Test("languages by their English or own name, or by code")
    func languages() throws {
        #expect(
            try entry("languages: Urdu, Punjabi, cy, polski, British Sign Language").languages == [
                "ur", "pa", "cy", "pl", "bfi",
            ]
        )
    }

    @Test("a topic by its name, where that has commas in it")
    func nameWithCommas() throws {
        let settings = SmallGuide.settings.replacing("Money and debt", with: "\"Money, debt and food\"")
        let facts = SmallGuide.facts("topics: [Money, debt and food, outdoors]")
        let guide = SmallGuide([("content/entries/a.md", "---\n\(facts)\n---\nBody.\n")], settings: settings)
        #expect(guide.report == "")
        #expect(guide.entries.first?.topics == ["money", "outdoors"])
    }

    private static let conflict = "<<<<<<< HEAD\nOne.\n||||||| base\nNone.\n=======\nTwo.\n>>>>>>> v1\n"

    static let files = [
        "content/entries/b.md", "content/pages/b.md", "content/glossary.yml", "content/wording.yml",
        "content/synonyms.yml", "templates/site/layout.mustache", "templates/words/en.yml", "content/host/_headers",
    ]

    @Test("what two people wrote at once is named once, in every file", arguments: files)
    func conflicts(file: String) {
        let start = file.hasSuffix(".md") ? "---\n\(SmallGuide.facts("title: B"))\n---\n" : ""
        let guide = SmallGuide([
            ("content/entries/a.md", "---\n\(SmallGuide.facts("title: A"))\n---\nWords\n=======\n"),
            (file, start + Self.conflict),
        ])
        #expect(guide.reading.diagnostics.map(\.id) == ["changed-by-two"])
        #expect(guide.reading.diagnostics.first?.message == "Two people changed this at once.")
    }

    @Test("two conflicts are two messages")
    func twoConflicts() {
        let guide = SmallGuide(
            entry: SmallGuide.facts("title: A") + "\n" + Self.conflict + "cost: Free\n" + Self.conflict
        )
        #expect(guide.reading.diagnostics.map(\.place?.line) == [8, 16])
    }
}
