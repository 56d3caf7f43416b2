import Guide
import Testing

@testable import Checks

@Suite("Plain English")
struct PlainEnglishTests {
    static let syllables: [(word: String, count: Int)] = [
        ("a", 1), ("I", 1), ("the", 1), ("tea", 1), ("free", 1), ("people", 2), ("table", 2), ("group", 1),
        ("somebody", 3),
        ("quiet", 2), ("walked", 1), ("wanted", 2), ("places", 2), ("times", 1), ("service", 2), ("services", 3),
        ("confidential", 4), ("information", 4), ("appointment", 3), ("worried", 2), ("being", 2), ("going", 2),
        ("carers", 2), ("therapy", 3), ("medicine", 3), ("volunteer", 3), ("anxiety", 4), ("something", 2),
        ("sometimes", 2), ("safely", 2), ("homeless", 2), ("community", 4), ("assessment", 3), ("period", 3),
        ("media", 3), ("station", 2), ("January", 4), ("million", 2), ("created", 3), ("bus", 1), ("you", 1),
        ("don't", 1),
        ("Wednesday", 2), ("beautiful", 3), ("listened", 2), ("changes", 2), ("children", 2), ("evening", 2),
        ("hospital", 3),
        ("multidisciplinary", 7), ("psychological", 5), ("eligibility", 6), ("39", 1),
    ]

    @Test("syllables are counted right for nine words in ten")
    func syllableCounts() {
        let wrong = Self.syllables.filter { Syllables.count(Array($0.word.utf8)[...]) != $0.count }
        #expect(wrong.count * 10 <= Self.syllables.count, "\(wrong)")
    }

    static let sentences: [(text: String, words: [Int])] = [
        ("One two. Three four five!", [2, 3]),
        ("We open at 9.30am. Come in.", [4, 2]),
        ("Ask Dr. Lee. She helps.", [3, 2]),
        ("Bring food, e.g. cake.", [4]),
        ("One-to-one help", [2]),
        ("Bring this: a coat; boots", [2, 2, 1]),
        ("Who? “You.” Yes", [1, 1, 1]),
        ("line\nline", [1, 1]),
        ("", []), ("...", []),
    ]

    @Test("sentences end where a reader takes breath", arguments: sentences)
    func sentenceWords(example: (text: String, words: [Int])) {
        #expect(WordScan(example.text).sentences.map(\.words) == example.words)
    }

    private static let editing = EditingWords(twins: [EditingWords.Twin(long: "prior to", plain: "before")])
    private static let easy = Array(repeating: "You can sit down and have a cup of tea with us.", count: 12)
        .joined(separator: " ")
    private static let hard = Array(
        repeating: "Multidisciplinary psychological interventions facilitate individual recovery. "
            + "Appropriate professional assistance necessitates assessment. "
            + "Organisational responsibilities include accommodation administration.",
        count: 7
    ).joined(separator: " ")

    @Test("an easy text is passed over in silence, and so is a hard one that is short")
    func silence() throws {
        #expect(try WrittenGuide.messages(PlainEnglish.self, of: Self.easy, editing: Self.editing) == [])
        let short = String(Self.hard.prefix(160))
        #expect(try WrittenGuide.messages(PlainEnglish.self, of: short, editing: Self.editing) == [])
    }

    @Test("lists, headings, tables and names do not count as prose")
    func onlyProse() throws {
        let list = Self.hard.split(separator: ".").map { "- \($0)" }.joined(separator: "\n")
        #expect(try WrittenGuide.messages(PlainEnglish.self, of: list + "\n\n" + Self.easy) == [])
    }

    @Test("one notice says everything, with the hardest sentences")
    func message() throws {
        let long = Array(repeating: "word", count: 26).joined(separator: " ")
        let guide = try WrittenGuide.guide([try WrittenGuide.entry(body: "Ring prior to coming. \(long).")])
        let expected = """
            notice: “The hub” could be easier to read: 1 sentence has more than 25 words; there are plainer words for “prior to” (before). [english-plainer]
              --> content/entries/hub.md
              help: Begin with this sentence, with shorter words, or two in place of one: “\(long)”


            """
        #expect(try WrittenGuide.report(PlainEnglish.self, guide, editing: Self.editing) == expected)
    }

    @Test("a hard text is named with its reading age and three sentences")
    func hardText() throws {
        let guide = try WrittenGuide.guide([try WrittenGuide.entry(body: Self.hard)])
        let report = try WrittenGuide.report(PlainEnglish.self, guide)
        #expect(report.contains("it reads as if for an age of "))
        #expect(report.contains("Begin with these sentences"))
        #expect(report.count { $0 == "“" } == 4)
    }
}
