import Content
import Editing
import Testing

@Suite("Changing one fact of a file")
struct FactEditorTests {
    private let entry = """
        ---
        # Ask for Sam, never for the manager.
        title:   "Food hub"
        topics: [money, meeting-people]
        areas: [millbrook]
        phone:
          - 01632 960 101
          - Office: 01632 960 102   
        address: |
          Mill Lane
          Millbrook
        colour: green
        reviewed: 2026-10-02
        # The next one is for us.
        reviewed-by: New Hope editors
        ---
        Soup on Fridays.
        """

    @Test("a value is changed on its own line, and its quotation marks and the spaces before it stay")
    func setWords() {
        #expect(
            edited(entry, .set(key: "title", .words("Food hub: soup")))
                == entry.replacing("title:   \"Food hub\"", with: "title:   \"Food hub: soup\"")
        )
        #expect(
            edited(entry, .set(key: "reviewed", .words("2026-12-01")))
                == entry.replacing("2026-10-02", with: "2026-12-01")
        )
    }

    @Test("a fact that is not there comes where people write it, behind the one before it")
    func setNew() {
        #expect(
            edited(entry, .set(key: "cost", .words("Free")))
                == entry.replacing("  Millbrook\ncolour", with: "  Millbrook\ncost: Free\ncolour")
        )
        #expect(
            edited(entry, .set(key: "confirmed-with", .words("the office")))
                == entry.replacing("editors\n---", with: "editors\nconfirmed-with: the office\n---")
        )
    }

    @Test("a value that would mean something else is quoted")
    func quoted() {
        let small = "---\ntitle: A\n---\n"
        #expect(
            edited(small, .set(key: "cost", .words("£2 #bring change")))
                == "---\ntitle: A\ncost: '£2 #bring change'\n---\n"
        )
        #expect(edited(small, .set(key: "cost", .words("- nothing"))) == "---\ntitle: A\ncost: '- nothing'\n---\n")
        #expect(edited(small, .set(key: "cost", .words("[free]"))) == "---\ntitle: A\ncost: '[free]'\n---\n")
        #expect(
            edited(small, .set(key: "cost", .words("Don't pay: ask"))) == "---\ntitle: A\ncost: Don't pay: ask\n---\n"
        )
    }

    @Test("a list in brackets stays in brackets, and a list a line keeps the lines of values that stay")
    func lists() {
        #expect(
            edited(entry, .add(key: "topics", .words("housing")))
                == entry.replacing("[money, meeting-people]", with: "[money, meeting-people, housing]")
        )
        #expect(
            edited(entry, .add(key: "phone", .words("01632 960 103")))
                == entry.replacing("102   \n", with: "102   \n  - 01632 960 103\n")
        )
        #expect(
            edited(entry, .take(key: "phone", .words("01632 960 101")))
                == entry.replacing("  - 01632 960 101\n", with: "")
        )
        #expect(
            edited(entry, .add(key: "reviewed-by", .words("The club")))
                == entry.replacing(
                    "reviewed-by: New Hope editors",
                    with: "reviewed-by:\n  - New Hope editors\n  - The club"
                )
        )
    }

    @Test("several lines become a block, and a block stays one")
    func blocks() {
        #expect(
            edited(entry, .set(key: "address", .words("1 High Street\nSaltby\nZZ3 1AA")))
                == entry.replacing("  Mill Lane\n  Millbrook\n", with: "  1 High Street\n  Saltby\n  ZZ3 1AA\n")
        )
        #expect(
            edited("---\ntitle: A\n---\n", .set(key: "address", .words("1 High Street\nSaltby")))
                == "---\ntitle: A\naddress: |\n  1 High Street\n  Saltby\n---\n"
        )
    }

    @Test("a fact that goes takes its lines with it and leaves notes to oneself")
    func remove() {
        #expect(
            edited(entry, .remove(key: "address"))
                == entry.replacing("address: |\n  Mill Lane\n  Millbrook\n", with: "")
        )
        #expect(edited(entry, .remove(key: "reviewed")) == entry.replacing("reviewed: 2026-10-02\n", with: ""))
        #expect(edited(entry, .remove(key: "cost")) == entry)
        let noted = "---\ntopics:\n  - money\n# not housing any more\n  - work\ntitle: A\n---\n"
        #expect(edited(noted, .remove(key: "topics")) == "---\n# not housing any more\ntitle: A\n---\n")
    }

    @Test("another line end, a mark in front of the file and a missing last line end stay")
    func lineEnds() {
        let windows = "\u{FEFF}---\r\ntitle: A\r\nreviewed: 2026-10-02\r\n---\r\nText"
        #expect(
            edited(windows, .set(key: "cost", .words("Free")))
                == "\u{FEFF}---\r\ntitle: A\r\ncost: Free\r\nreviewed: 2026-10-02\r\n---\r\nText"
        )
        #expect(
            edited("---\rtitle: A\r---\rText", .set(key: "cost", .words("Free")))
                == "---\rtitle: A\rcost: Free\r---\rText"
        )
    }

    @Test("another text below keeps every byte of the facts")
    func text() {
        #expect(
            edited(entry, .text("Soup every day.\n\nAnd bread.\n"))
                == entry.replacing("Soup on Fridays.", with: "Soup every day.\n\nAnd bread.\n")
        )
    }

    @Test(
        "what cannot be done with certainty is refused in words, and nothing is changed",
        arguments: [
            ("title: A", "The facts are missing: the file does not begin with a line of three hyphens."),
            ("---\ntitle: A\n", "The facts begin here but do not end: the second line of three hyphens is missing."),
            ("", "This file is empty."),
        ]
    )
    func refused(file: String, message: String) {
        #expect(edited(file, .set(key: "cost", .words("Free"))) == "refused: " + message)
    }

    @Test("a value that cannot be read is put right by setting it, and is no ground to build on")
    func damaged() {
        let file = "---\ntitle: A\nphone: \"01632 960 101\ncost: Free\n---\n"
        #expect(
            edited(file, .set(key: "phone", .words("01632 960 102")))
                == file.replacing("\"01632 960 101", with: "\"01632 960 102\"")
        )
        #expect(
            edited(file, .add(key: "phone", .words("01632 960 102")))
                == "refused: We cannot read what “phone” says now, so we left it as it is."
        )
    }

    @Test("a change is shown with the lines around it")
    func diff() {
        let change = FileChange(
            path: "a.md",
            before: Array("1\n2\n3\n4\n5\n6\n".utf8),
            after: Array("1\n2\n3\n4a\n4b\n5\n6\n".utf8)
        )
        #expect(change.diff == "--- a.md\n+++ a.md\n@@ -1,6 +1,7 @@\n 1\n 2\n 3\n-4\n+4a\n+4b\n 5\n 6\n")
    }

    @Test("a file is shown with what changes, and what cannot be seen is written out")
    func diffOfWhatCannotBeSeen() {
        let numbers = (1...9).map { "k\($0): \($0)\n" }.joined()
        let before = "---\ntitle: A\u{1B}\n" + numbers + "phone: 01632960101\r\ncost: \u{200B}Free\n---\nBody\n"
        let after = "---\ntitle: A\u{1B}\n" + numbers + "phone: 01632 960 101\ncost: Free\n---\nBody\n"
        let change = FileChange(path: "a.md", before: Array(before.utf8), after: Array(after.utf8))
        #expect(
            change.diff
                == """
                --- a.md
                +++ a.md
                @@ -9,7 +9,7 @@
                 k7: 7
                 k8: 8
                 k9: 9
                -phone: 01632960101
                -cost: <U+200B>Free
                +phone: 01632 960 101
                +cost: Free
                 ---
                 Body

                """
        )
    }
}
