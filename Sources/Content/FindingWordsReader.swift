import Diagnostics
import Guide

/// Reads by which words things are found in one language: `templates/words/finding-en.yml` and `synonyms-en.yml`.
public enum FindingWordsReader {
    public struct Reading: Sendable {
        public let words: FindingWords
        public let diagnostics: [Diagnostic]
    }

    /// - Parameters: the two files; `nil` for a language in which we have none.
    public static func read(_ file: GuideFiles.File?, synonyms: GuideFiles.File?) -> Reading {
        let synonyms = SynonymsReader.read(synonyms)
        guard let file else {
            return Reading(words: FindingWords(synonyms: synonyms.synonyms), diagnostics: synonyms.diagnostics)
        }
        switch FactReader.ofSettings(file, knownKeys: Set(keys)) {
        case .unreadable(let faults): return Reading(words: FindingWords(), diagnostics: faults)
        case .facts(var facts):
            facts.refuseKeys(except: keys, of: "The list of words")
            let phrases = FindingPhrases(
                free: words("free", &facts),
                included: words("included", &facts),
                charges: words("charges", &facts),
                perhapsFree: words("perhaps-free", &facts),
                openToAll: words("open-to-all", &facts),
                byReferral: words("by-referral", &facts),
                bookFirst: words("book-first", &facts),
                withoutBooking: words("without-booking", &facts),
                takingBack: words("taking-back", &facts),
                turningRound: words("turning-round", &facts),
                phoneOrOnlineAreas: words("phone-or-online-areas", &facts),
                phoneOrOnline: words("phone-or-online", &facts),
                carers: words("carers", &facts)
            )
            let words = FindingWords(
                phrases: phrases,
                crisis: words("crisis", &facts),
                danger: words("danger", &facts),
                ignored: words("ignored", &facts),
                synonyms: synonyms.synonyms
            )
            return Reading(words: words, diagnostics: facts.diagnostics + synonyms.diagnostics)
        }
    }

    private static let keys = [
        "free", "included", "charges", "perhaps-free", "open-to-all", "by-referral", "book-first", "without-booking",
        "taking-back", "turning-round", "phone-or-online-areas", "phone-or-online", "carers", "crisis", "danger",
        "ignored",
    ]

    private static func words(_ key: String, _ facts: inout FactReader) -> [String] { facts.names(key).map(\.text) }
}
