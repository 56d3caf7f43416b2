import Foundation

/// Where a name stands in the alphabet: capitals, accents and opening quotation marks make no difference.
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

    public init(_ name: String) {
        self.name = name
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        let lower =
            isPlain ? name.lowercased() : name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        folded = String(lower.drop { !$0.isLetter && !$0.isNumber })
        heading = Self.heading(folded.first)
    }

    public static func < (first: AlphabeticalKey, second: AlphabeticalKey) -> Bool {
        (first.folded, first.name) < (second.folded, second.name)
    }

    private static func heading(_ first: Character?) -> Heading {
        guard let first else { return Heading(text: "#", id: "letter-other") }
        if first.isNumber { return Heading(text: "0–9", id: "letter-0") }
        if first.isASCII { return Heading(text: first.uppercased(), id: "letter-\(first.lowercased())") }
        let codes = first.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
        return Heading(text: first.uppercased(), id: "letter-u\(codes)")
    }
}
