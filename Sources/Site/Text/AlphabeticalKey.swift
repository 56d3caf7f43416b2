import Foundation

/// Where a name stands in the alphabet: capitals, accents and opening quotation marks make no difference.
struct AlphabeticalKey: Comparable {
    /// The letter under which a name is listed.
    struct Heading: Hashable {
        let text: String
        /// For links to it: `letter-m`.
        let id: String
    }

    let heading: Heading
    private let folded: String
    /// Names that differ only in capitals or accents keep a fixed order.
    private let name: String

    init(_ name: String) {
        self.name = name
        folded = String(
            name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
                .drop { !$0.isLetter && !$0.isNumber }
        )
        heading = Self.heading(folded.first)
    }

    static func < (first: AlphabeticalKey, second: AlphabeticalKey) -> Bool {
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
