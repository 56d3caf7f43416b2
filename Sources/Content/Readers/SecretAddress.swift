import Diagnostics
import Text

/// What the words of an `address` say about keeping it secret.
enum SecretAddress {
    /// The one word that keeps it secret, whatever marks stand around it.
    static func isWithheld(_ address: String) -> Bool { words(of: address) == ["withheld"] }

    /// Whether somebody seems to have meant that word: a slip of the pen must not publish what was meant to be secret.
    static func isNearlyWithheld(_ address: String) -> Bool {
        let words = words(of: address)
        guard let first = words.first, words != ["withheld"] else { return false }
        let joined = " " + words.joined(separator: " ") + " "
        if surePhrases.contains(where: joined.holds) { return true }
        if Spelling.closest(to: first, among: ["withheld", "withhold"]) != nil { return true }
        // “Private Road” and “The Secret Garden, 3 Mill Lane” are places.
        let isPlace = address.contains(where: \.isNumber) || words.contains(where: streets.contains)
        guard !isPlace, words.count <= 12 else { return false }
        let isSecret = words.prefix(2).contains { Spelling.closest(to: $0, among: secrets) != nil && $0.count > 4 }
        return isSecret || phrases.contains(where: joined.holds)
    }

    private static func words(of text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.lowercased().utf8.split { !(97...122).contains($0) && $0 != UInt8(ascii: "'") }
                .map { String(Substring($0)) }
        }
        return brokenIntoCharacters(text)
    }

    private static func brokenIntoCharacters(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || "’'".contains($0)) }.map { String($0).replacing("’", with: "'") }
    }

    private static let surePhrases = [
        "with held", "with hold", "withheld", "witheld", "withold", "witholding", "withholding", "held back",
        "undisclosed", "not disclosed", "not published", "unpublished", "keep this secret", "kept secret",
        "keep secret",
        "keep it secret", "kept private", "keep private", "keep this private", "cyfrinachol", "gyfrinachol",
        "heb ei ddatgelu", "wedi'i ddal yn ôl", "wedi ei ddal yn ôl", "dan gêl",
    ].map { " \($0) " }

    private static let secrets = [
        "secret", "private", "confidential", "hidden", "secure", "anonymous", "redacted", "unlisted", "protected",
        "preifat", "cudd",
    ]

    private static let phrases = [
        "not given", "not shown", "not shared", "not public", "not available", "not listed", "not here", "not to be",
        "not for", "do not", "don't", "cannot", "can't", "never", "no address", "on request", "ask us", "ring us",
        "ring for",
        "call us", "call for", "contact us", "phone for", "please ring", "please call", "please ask", "safe house",
        "for safety", "for your safety", "not said", "not told", "unknown", "ddim yn", "ni roddir", "ar gais",
        "heb ei roi",
        "nid ydym", "ffoniwch",
    ].map { " \($0) " }

    private static let streets: Set = [
        "road", "street", "lane", "avenue", "close", "drive", "way", "crescent", "terrace", "square", "heol", "stryd",
        "ffordd",
    ]
}
