import Foundation

/// Where a name stands in the alphabet of a language: capitals, accents and opening quotation marks make no difference.
public struct AlphabeticalKey: Comparable, Sendable {
    /// The letter under which a name is listed.
    public struct Heading: Hashable, Sendable {
        public let text: String
        /// For links to it: `letter-m`.
        public let id: String
    }

    public let heading: Heading
    private let folded: String
    /// Names that differ only in capitals or accents keep a fixed order.
    private let name: String

    /// - Parameter language: its code (BCP 47). Welsh has eight letters that are written with two signs, each after its
    ///   first: llyfr stands after lwc.
    public init(_ name: String, language: String = "en") {
        self.name = name
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        let lower =
            isPlain ? name.lowercased() : name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        let letters = lower.drop { !$0.isLetter && !$0.isNumber }
        let isWelsh = language.split(separator: "-").first == "cy"
        folded = isWelsh ? WelshAlphabet.sortable(letters) : String(letters)
        heading = Self.heading(letters, isWelsh ? WelshAlphabet.double(at: letters) : nil)
    }

    public static func < (first: AlphabeticalKey, second: AlphabeticalKey) -> Bool {
        (first.folded, first.name) < (second.folded, second.name)
    }

    private static func heading(_ name: Substring, _ double: String?) -> Heading {
        if let double { return Heading(text: double.capitalized, id: "letter-\(double)") }
        guard let first = name.first else { return Heading(text: "#", id: "letter-other") }
        if first.isNumber { return Heading(text: "0–9", id: "letter-0") }
        if first.isASCII { return Heading(text: first.uppercased(), id: "letter-\(first.lowercased())") }
        let codes = first.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
        return Heading(text: first.uppercased(), id: "letter-u\(codes)")
    }
}

/// a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y.
enum WelshAlphabet {
    private static let doubles = ["ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"]

    /// The letter of two signs with which a name begins.
    static func double(at letters: Substring) -> String? { doubles.first(where: letters.hasPrefix) }

    /// The name in signs whose order is that of the letters: each letter of two signs is its first, or for ng the g that it
    /// follows, with a sign after it that comes behind every letter.
    static func sortable(_ letters: Substring) -> String {
        var sortable = ""
        var rest = letters
        while let first = rest.first {
            if let double = double(at: rest) {
                sortable += (double == "ng" ? "g" : double.prefix(1)) + "\u{7F}"
                rest = rest.dropFirst(2)
            } else {
                sortable.append(first)
                rest = rest.dropFirst()
            }
        }
        return sortable
    }
}
