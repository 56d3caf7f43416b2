import Text

/// The forms of an English word, near enough to find them in a text. A form that no one writes does no harm.
enum Inflection {
    /// The word with its regular endings: "suffer" gives suffers, suffered, suffering; "commit" gives committed.
    static func forms(of word: String) -> [String] {
        guard word.utf8.count >= 3, word.utf8.allSatisfy({ $0.isASCIILetterOrDigit }) else { return [word] }
        let word = word.lowercased()
        var forms = [word, word + "s", word + "es", word + "ed", word + "ing"]
        if let past = irregular[word] { forms += past }
        if word.hasSuffix("e") {
            forms += [word + "d", word.dropLast() + "ing"]
        } else if word.hasSuffix("y") {
            forms += [word.dropLast() + "ies", word.dropLast() + "ied"]
        } else if doubles(word), let last = word.last {
            forms += ["\(word)\(last)ed", "\(word)\(last)ing"]
        }
        return forms
    }

    /// Whether a short vowel before the last consonant may double it: commit, committed.
    private static func doubles(_ word: String) -> Bool {
        let end = Array(word.utf8.suffix(3))
        guard end.count == 3 else { return false }
        return !isVowel(end[0]) && isVowel(end[1]) && !isVowel(end[2])
            && !"wxy".utf8.contains(end[2])
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

    /// Verbs that editors' phrases begin with.
    private static let irregular = [
        "make": ["made"], "take": ["took", "taken"], "give": ["gave", "given"],
        "undertake": ["undertook", "undertaken"],
        "bind": ["bound"], "have": ["has", "had"], "has": ["have", "had"], "go": ["goes", "went", "gone"],
    ]
}
