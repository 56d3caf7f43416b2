import Markdown
import Testing

@Suite("Characters that nobody can see")
struct HiddenCharacterTests {
    @Test(
        "are taken out, and words that they kept apart stay apart",
        arguments: [
            ("a\u{0}b\u{7}c\u{1B}d", "abcd"), ("a\u{7F}b\u{80}c\u{9F}d", "abcd"), ("a\u{B}b\u{C}c\u{85}d", "a b c d"),
            ("a\u{2028}b\u{2029}c", "a b c"), ("\u{202A}01632\u{202C} \u{202E}a", "01632 a"),
            ("\u{2066}a\u{2069}", "a"),
            ("\u{FEFF}a\u{FEFF}b", "ab"), ("a&#x202E;b &#8;`c&#8;`", "ab c&#8;"), ("**\u{202A}a**\u{202C} b", "a b"),
        ]
    )
    func hidden(typed: String, words: String) {
        let reading = read(typed)
        #expect(reading.document.plainText == words)
        #expect(reading.diagnostics.map(\.id) == ["hidden-characters-removed"])
    }

    @Test(
        "stay where a language or a picture sign needs them",
        arguments: ["می\u{200C}خواهم", "👩\u{200D}🌾", "א\u{200F}!", "a\u{A0}b", "a\tb"]
    )
    func needed(typed: String) {
        let reading = read(typed)
        #expect(reading.document.plainText == typed)
        #expect(reading.diagnostics == [])
    }
}
