import Foundation

/// The letters of a text message: the default alphabet of 7 bits (3GPP TS 23.038, 6.2.1). Others halve its length.
enum TextMessageAlphabet {
    /// How many places one message has (3GPP TS 23.040, 9.2.3.16).
    static let room = 160

    private static let basic = Set(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
    )
    /// These take two places, since a sign goes before them that shifts to another table.
    private static let extended = Set("\u{c}^{}\\[~]|€")

    private static let plainer: [Character: String] = [
        "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "´": "'", "`": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
        "»": "\"", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": "...", "•": "-", "·": "-", "×": "x",
        "½": "1/2", "¼": "1/4", "¾": "3/4", "°": " degrees", "ł": "l", "Ł": "L", "œ": "oe", "Œ": "Oe", "ı": "i",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
    ]

    /// The same in letters that a message has, as plainly as it can be written: Tŷ Gŵyl becomes Ty Gwyl.
    static func transliterated(_ text: String) -> String {
        text.map { character in
            if isKnown(character) { return String(character) }
            if character.isWhitespace { return " " }
            if let plain = plainer[character] { return plain }
            return String(character).folding(options: .diacriticInsensitive, locale: nil)
        }.joined()
    }

    /// How many places a text takes; `nil` where it has a letter that no message has.
    static func places(_ text: String) -> Int? {
        text.allSatisfy(isKnown) ? text.reduce(0) { $0 + (extended.contains($1) ? 2 : 1) } : nil
    }

    /// The first letter of a text that no message has.
    static func firstUnknown(in text: String) -> Character? { text.first { !isKnown($0) } }

    private static func isKnown(_ character: Character) -> Bool {
        basic.contains(character) || extended.contains(character)
    }
}
