import Diagnostics
import Testing

@testable import Content

@Suite("A web address that has moved")
struct AddressFixTests {
    private static let old = "https://a.internal/old"
    private static let new = "https://b.internal/new?x=1&y=2#here"

    private static func fixed(_ text: String, line: Int, new: String = new) -> String? {
        let file = GuideFiles.File(path: "content/entries/a.md", bytes: Array(text.utf8))
        let move = AddressMove(place: Place(file: file.path, line: line), old: old, new: new)
        return AddressFixes.find(GuideFiles(files: [file]), [move]).first.map {
            String(decoding: $0.after, as: UTF8.self)
        }
    }

    @Test(
        "is written in the place of the old one, and every other byte stays",
        arguments: [
            "website: OLD", "website: \"OLD\"  ", "  - Group: OLD\r", "website: [OLD]", "See [it](OLD \"OLD2\").",
            "\u{FEFF}<OLD>\r\n\r\rOLD-er", "OLD, and OLD.", "![x](a.png)[it](OLD)",
        ]
    )
    func written(line: String) {
        let typed = "---\r\n" + line.replacing("OLD", with: Self.old) + "\n\u{0B}é"
        let expected = typed.replacing(Self.old, with: Self.new).replacing(Self.new + "2", with: Self.old + "2")
            .replacing(Self.new + "-er", with: Self.old + "-er")
        #expect(Self.fixed(typed, line: 2) == expected)
    }

    @Test(
        "stays where it is the beginning of another",
        arguments: ["OLD/2", "OLD2", "OLD?x", "OLD#x", "xOLD", "OLD-2", "OLD%20"]
    )
    func longer(line: String) {
        #expect(Self.fixed(line.replacing("OLD", with: Self.old), line: 1) == nil)
    }

    @Test("is found where a link only names it")
    func definition() {
        let text = "See [it][1].\n\n\(Self.old)\n\n[1]: \(Self.old)\n"
        #expect(Self.fixed(text, line: 1) == "See [it][1].\n\n\(Self.old)\n\n[1]: \(Self.new)\n")
    }

    @Test(
        "is left alone where the new one could mean something in Markdown or among facts",
        arguments: [
            "https://b.internal/)![x](y", "https://b.internal/ #x", "https://b.internal/\nphone: 999",
            "javascript:alert(1)", "https://b.internal/<b>", "https://b.internal/\"", "https://b.internal/a,b",
            "https://b.internal/*a*", "https://b.internal/`a", "https://b.internal/a#b#c", "https://b.internal/a:",
            "https://b.internal/" + String(repeating: "a", count: 500), "ftp://b.internal/",
            "https://b.internal/&copy;",
        ]
    )
    func harmful(new: String) {
        #expect(Self.fixed("website: \(Self.old)", line: 1, new: new) == nil)
    }
}
