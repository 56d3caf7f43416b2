import Diagnostics
import Guide

/// Says how a text could be easier to read: its reading age, its long sentences, and phrases that have a plain twin.
/// One notice for each entry or page, with its hardest sentences.
public enum PlainEnglish: Check {
    /// NHS content guidance: a reading age of 9 to 11.
    static let aim = 11
    /// What the formula may be out by; more than this beyond the aim is worth saying.
    static let margin = 2
    /// GOV.UK style guide: sentences of 25 words at most.
    static let longestSentence = 25

    /// Shorter sentences are quoted in vain: they are hard for one word.
    static let fewestQuoted = 5

    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        // The formula and the lists are for English.
        guard guide.settings.language.hasPrefix("en") else { return [] }
        let twins = context.editing.twins
        let finder = PhraseFinder(twins.map(\.long), joining: context.editing.joining)
        return context.writings(of: guide).compactMap { writing in
            let findings = Findings(writing, finder)
            return findings.isEmpty ? nil : message(findings, twins, in: writing)
        }
    }

    struct Findings {
        let readingAge: ReadingAge
        /// The longest first.
        let longSentences: [Sentence]
        private let sentences: [Sentence]
        /// Long-winded phrases as they are typed, each once, with their place in the list.
        private(set) var phrases: [(typed: String, twin: Int)] = []

        init(_ writing: Writing, _ finder: PhraseFinder) {
            var sentences: [Sentence] = []
            for passage in writing.passages where passage.role.isOwnWords {
                let scan = passage.scan
                if passage.role.isProse { sentences += scan.sentences }
                for match in finder.ownMatches(in: scan) {
                    guard !phrases.contains(where: { $0.twin == match.phrase }) else { continue }
                    phrases.append((scan.text(ofWords: match.words), match.phrase))
                }
            }
            readingAge = ReadingAge(sentences)
            longSentences = sentences.filter { $0.words > longestSentence }.sorted { $0.words > $1.words }
            self.sentences = sentences
        }

        /// The hardest first; three at most, none twice.
        var hardest: [Sentence] {
            var quoted: Set<String> = []
            let quotable = sentences.filter { $0.words >= fewestQuoted && quoted.insert($0.text).inserted }
            return Array(quotable.sorted { $0.grade > $1.grade }.prefix(3))
        }

        var isHard: Bool { (readingAge.years ?? 0) > aim + margin }

        var isEmpty: Bool { !isHard && longSentences.isEmpty && phrases.isEmpty }
    }

    private static func message(_ findings: Findings, _ twins: [EditingWords.Twin], in writing: Writing) -> Diagnostic {
        var parts: [String] = []
        if findings.isHard, let years = findings.readingAge.years {
            parts.append(
                "it reads as if for an age of \(years < 18 ? "\(years)" : "18 or over"), and \(aim) is what suits everybody"
            )
        }
        let long = findings.longSentences.count
        if long > 0 {
            parts.append(
                "\(long == 1 ? "1 sentence has" : "\(long) sentences have") more than \(longestSentence) words"
            )
        }
        if !findings.phrases.isEmpty {
            let phrases = findings.phrases.prefix(5).map { "“\($0.typed)” (\(twins[$0.twin].plain))" }
            parts.append("there are plainer words for \(phrases.joined(separator: ", "))")
        }
        return Diagnostic(
            rule,
            at: writing.file.whole,
            "“\(writing.title)” could be easier to read: \(parts.joined(separator: "; ")).",
            help: help(findings)
        )
    }

    private static func help(_ findings: Findings) -> String? {
        let sentences = findings.isHard ? findings.hardest : Array(findings.longSentences.prefix(3))
        guard !sentences.isEmpty else { return "Advice only: leave it if it reads well aloud." }
        let quoted = sentences.map { "“\($0.text.shortened)”" }.joined(separator: " ")
        let these = sentences.count == 1 ? "this sentence" : "these sentences"
        return "Begin with \(these), with shorter words, or two in place of one: \(quoted)"
    }

    private static let rule = Rule(
        "english-plainer",
        .notice,
        "A text could be easier to read.",
        why: "Many adults read as well as a child of 11, and all of us read worse in a bad hour.",
        cure: "Make two sentences of a long one, and use the words that you would say aloud. It is advice only.",
        before: "Prior to commencing, an assessment is provided by a member of the team.",
        after: "Before you start, one of the team asks you some questions."
    )

    public static let rules = [rule]
}

extension String {
    /// Enough of a sentence to find it by.
    fileprivate var shortened: String { count > 160 ? prefix(160) + "…" : self }
}
