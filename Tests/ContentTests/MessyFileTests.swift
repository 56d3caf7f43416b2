import Testing

@testable import Content

@Suite("Real files are messy: each is read or named, none crashes, none disappears")
struct MessyFileTests {
    private static let entry =
        "---\ntitle: Food hub\nsummary: Free food.\ntopics:\n  - money\nareas: [millbrook]\nphone: 01632 960 101\nreviewed: 2026-10-02\n---\nBody.\n"

    static let readable: [(name: String, text: String)] = [
        ("Windows line ends", entry.replacing("\n", with: "\r\n")),
        ("old Macintosh line ends", entry.replacing("\n", with: "\r")),
        ("mixed line ends", entry.replacing("summary", with: "\rsummary").replacing("areas", with: "\r\nareas")),
        ("a byte order mark", "\u{FEFF}" + entry),
        ("blank lines first", "\n\n" + entry),
        ("spaces after the fence", entry.replacing("---", with: "---  ")),
        ("a fence of long dashes", entry.replacing("---", with: "—")),
        ("a fence of five hyphens", entry.replacing("---", with: "-----")),
        ("tabs for spaces in a list", entry.replacing("  - money", with: "\t-\tmoney")),
        ("no-break spaces after the colons", entry.replacing(": ", with: ":\u{A0}")),
        ("zero-width spaces in front of the keys", entry.replacing("title", with: "\u{200B}title")),
        ("no line end at the end", String(entry.dropLast(7))),
        ("an empty body", entry.replacing("Body.\n", with: "")),
        ("a comment at the margin", entry.replacing("areas", with: "# for Jo\nareas")),
    ]

    @Test("it is read", arguments: readable)
    func isRead(file: (name: String, text: String)) throws {
        let guide = SmallGuide([("content/entries/a.md", file.text)])
        #expect(guide.report == "")
        let entry = try #require(guide.entries.first)
        #expect(entry.title == "Food hub")
        #expect(entry.topics == ["money"])
        #expect(entry.contacts.phones.map(\.dialled) == ["01632960101"])
        #expect(entry.review.date.iso == "2026-10-02")
    }

    static let named: [(name: String, bytes: [UInt8], report: String)] = [
        (
            "empty", [],
            """
            error: This file is empty. [file-empty]
              --> content/entries/a.md
              help: Write the entry, or take the file away.


            """
        ),
        (
            "no front matter", Array("Food hub\n".utf8),
            """
            error: The facts are missing: the file does not begin with a line of three hyphens. [facts-missing]
              --> content/entries/a.md, line 1
              1 | Food hub
              help: Begin with a line ---, then the facts such as “title: Food hub”, then a line --- again.


            """
        ),
        (
            "no closing fence", Array("---\ntitle: Food hub\n".utf8),
            """
            error: The facts begin here but do not end: the second line of three hyphens is missing. [facts-not-closed]
              --> content/entries/a.md, line 1
              1 | ---
              help: Put a line --- below the last fact, above the text.


            """
        ),
        (
            "a byte that is not UTF-8", Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8),
            """
            error: This line has a character that we cannot read. [not-utf-8]
              --> content/entries/a.md, line 2
              2 | title: Caf\u{FFFD}
                |           ^
              help: Open the file in your editor and save it again as plain text, with the encoding UTF-8.


            """
        ),
        (
            "UTF-16", [0xFF, 0xFE, 0x2D, 0x00],
            """
            error: This file is saved as UTF-16. [not-utf-8]
              --> content/entries/a.md
              help: Open the file in your editor and save it again as plain text, with the encoding UTF-8.


            """
        ),
        (
            "a picture", [0x89, 0x50, 0x4E, 0x47, 0x00],
            """
            error: This does not look like a text file. [not-utf-8]
              --> content/entries/a.md
              help: Open the file in your editor and save it again as plain text, with the encoding UTF-8.


            """
        ),
    ]

    @Test("it is named", arguments: named)
    func isNamed(file: (name: String, bytes: [UInt8], report: String)) {
        #expect(SmallGuide(bytes: [("content/entries/a.md", file.bytes)]).report == file.report)
    }

    @Test("facts without end are refused before they are read")
    func tooLargeIsRefused() {
        let facts = SmallGuide.facts("cost: " + String(repeating: "x", count: 70_000))
        #expect(
            SmallGuide(entry: facts).report.hasPrefix(
                "error: The facts take more than 2000 lines or 64 KB. [facts-too-large]\n"
            )
        )
    }

    static let names: [(file: String, slug: String?)] = [
        ("food hub.md", "food-hub"), ("Food Hub #2.MD", "food-hub-2"), ("Café Rüdi.md", "cafe-rudi"),
        ("women's group.markdown", "womens-group"), ("Caffi Ŵy.md", "caffi-wy"), ("😀 smile.md", "smile"),
        ("Cafe\u{301}.md", "cafe"), ("---.md", nil), ("😀.md", nil),
    ]

    @Test("file names become addresses: lower case, ASCII, hyphens", arguments: names)
    func namesBecomeAddresses(name: (file: String, slug: String?)) {
        let guide = SmallGuide([("content/entries/" + name.file, Self.entry)])
        #expect(guide.entries.first?.slug == name.slug)
        #expect(guide.report.isEmpty == (name.slug != nil))
    }

    @Test("files that are no entries are named, not passed over")
    func strayFilesAreNamed() {
        let guide = SmallGuide([
            ("content/entries/notes.docx", "x"), ("content/stray.md", "x"), ("content/entries/a.md", Self.entry),
        ])
        #expect(
            guide.report == """
                warning: This is a document of a word processor, and we did not read it. [file-not-read]
                  --> content/entries/notes.docx
                  help: Copy its words into a plain text file whose name ends in .md, and take this one away.

                warning: We did not read this file. [file-not-read]
                  --> content/stray.md
                  help: Entries belong in content/entries, pages in content/pages, pictures in content/images.


                """
        )
    }

    @Test("a guide without entries is refused, so that a misspelt folder never empties the site")
    func noEntries() {
        #expect(
            SmallGuide([]).report == """
                error: There are no entries. [entries-missing]
                  --> content/entries
                  help: Each service is a file in the folder content/entries, in small letters, and its name ends in .md.


                """
        )
    }

    @Test("one bad entry does not hide another")
    func allFaultsInOneRun() {
        let guide = SmallGuide([
            ("content/entries/a.md", "---\ntitle: \"A\n---\n"), ("content/entries/b.md", ""),
            ("content/entries/c.md", Self.entry),
        ])
        #expect(guide.entries.map(\.slug) == ["c"])
        #expect(guide.report.contains("content/entries/a.md") && guide.report.contains("content/entries/b.md"))
    }

    @Test("no bytes make the reader crash or hang", arguments: 0..<300)
    func anyBytesAreSurvived(seed: Int) {
        var random = RepeatableRandom(seed: UInt64(seed))
        let pieces = [
            "---", "\n", "\r\n", ": ", ":", " ", "  - ", "#", " #", "\"", "'", "[", "]", "{", "}", "|", ">", "&a", "*a",
            "<<", "title", "topics", "phone", "\t", "\u{200B}", "\u{A0}", "é", "😀", "0930", "%", "@", "!", "?", "\\",
            "~",
        ]
        var text = seed.isMultiple(of: 2) ? "---\ntitle: " : ""
        for _ in 0..<Int.random(in: 0...60, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
        var bytes = Array((text + "\n---\n").utf8)
        if seed.isMultiple(of: 5) { bytes.insert(UInt8.random(in: 0...255, using: &random), at: bytes.count / 2) }
        let guide = SmallGuide(bytes: [("content/entries/a.md", bytes)])
        #expect(guide.entries.isEmpty)
        #expect(!guide.report.isEmpty)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct RepeatableRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
