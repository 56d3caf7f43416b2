import Diagnostics
import Guide

/// Reads the words by which pages say what they really are: `templates/words/links.yml`.
public enum LinkWordsReader {
    public static let path = "words/links.yml"

    public struct Reading: Sendable {
        public let words: LinkWords
        public let diagnostics: [Diagnostic]
    }

    public static func read(_ file: GuideFiles.File) -> Reading {
        switch FactReader.ofSettings(file, knownKeys: Set(keys)) {
        case .unreadable(let faults): return Reading(words: LinkWords(), diagnostics: faults)
        case .facts(var facts):
            facts.refuseKeys(except: keys, of: "The list of words")
            let words = LinkWords(
                notFound: phrases("not-found", &facts),
                notFoundWhole: phrases("not-found-whole", &facts),
                forSale: phrases("for-sale", &facts),
                forSaleHosts: phrases("for-sale-hosts", &facts),
                logIn: phrases("log-in", &facts),
                logInAddresses: phrases("log-in-addresses", &facts),
                robots: phrases("robots", &facts),
                frontPages: phrases("front-pages", &facts)
            )
            return Reading(words: words, diagnostics: facts.diagnostics)
        }
    }

    private static let keys = [
        "not-found", "not-found-whole", "for-sale", "for-sale-hosts", "log-in", "log-in-addresses", "robots",
        "front-pages",
    ]

    private static func phrases(_ key: String, _ facts: inout FactReader) -> [String] {
        facts.texts(key).map { $0.text.lowercased() }
    }
}
