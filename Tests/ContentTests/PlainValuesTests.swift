import Diagnostics
import Foundation
import Testing

@testable import Content

/// What is read without the YAML parser is read as the parser reads it: every value, and every place.
@Suite("Plain front matter is read alike with and without the YAML parser")
struct PlainValuesTests {
    private static let known: Set<String> = ["title", "phone", "times", "topics", "cost", "status", "also-known-as"]

    private func read(_ text: String, parsesAll: Bool) -> FrontMatter {
        let file = SourceFile(name: "a.md", text: text)
        return FrontMatter.read(
            file,
            lines: file.lines.indices,
            comments: .refused,
            knownKeys: Self.known,
            parsesAll: parsesAll
        )
    }

    private func compare(_ text: String) {
        let (plain, parsed) = (read(text, parsesAll: false), read(text, parsesAll: true))
        #expect(plain.values == parsed.values, "\(text)")
        #expect(plain.diagnostics == parsed.diagnostics, "\(text)")
        #expect(plain.damaged == parsed.damaged, "\(text)")
    }

    @Test("in the sample guide")
    func sample() throws {
        let repository = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = repository.appending(path: "content/entries")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 50)
        for name in names where name.hasSuffix(".md") {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let facts = text.components(separatedBy: "\n---\n")[0].replacing("---\n", with: "")
            compare(facts)
        }
    }

    /// Pieces that mean something to YAML, and words between them.
    private static let pieces = [
        "Food", " ", "hub", "01632 960 101", ": ", ":", " #", "#4", "- ", "-", "[", "]", ", ", ",", "{", "}", "'", "\"",
        "&",
        "*", "!", "%", "@", "`", "|", ">", "?", "é", "“", "~", "null", "true", "0930", "1e3", "(", ")", "+44", ".", "/",
        "\\", "  ", "\t", "=", "<<", "10am to 12.30pm", "\u{A0}", "\u{7F}",
    ]

    private static let lines = [
        "title: ", "phone:", "times:\n  - ", "times:\n- ", "topics: [", "cost : ", "also-known-as:\n  - ", "status:  ",
        "\n  - ", "\n- ", "\n   - ", "\n  ", "\n", "]", "\n\n",
    ]

    @Test("in thousands of values that nobody would type")
    func generated() {
        var random = SplitMix(state: 20_261_201)
        for _ in 0..<6_000 {
            var text = ""
            for _ in 0..<random.below(4) + 1 {
                text += Self.lines[random.below(Self.lines.count)]
                for _ in 0..<random.below(5) { text += Self.pieces[random.below(Self.pieces.count)] }
                if random.below(3) == 0 { text += "\n" }
            }
            compare(text)
        }
    }

    /// The same numbers each time (SplitMix64, Steele and others 2014).
    private struct SplitMix {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
        }
    }
}
