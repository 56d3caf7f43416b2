import Diagnostics
import Guide

/// Writes `01632960101` as `01632 960 101`, as people read it aloud. Spaces that somebody typed stay.
enum PhoneFix {
    private static let keys: Set<String> = ["phone", "textphone"]

    /// The value put right; `nil` where nothing is to be done.
    ///
    /// - Parameter key: the key at the left margin that the line belongs to
    static func fixed(_ fact: FactLine, below key: String) -> String? {
        guard keys.contains(fact.key ?? key) || keys.contains(key) else { return nil }
        let (quote, text) = DateFix.unquoted(fact.value)
        let number = text.split(separator: " ").last.map(String.init) ?? ""
        let label = text.dropLast(number.count)
        guard label.isEmpty || label.hasSuffix(": "), isRunOfDigits(number) else { return nil }
        let grouped = PhoneNumber(label: nil, typed: number, position: Position(line: 1)).grouped
        guard grouped != number, grouped.filter({ $0 != " " }) == number else { return nil }
        return quote + label + grouped + quote
    }

    private static func isRunOfDigits(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "+") }
        return text.utf8.count - digits.count <= 1 && digits.count >= 6 && digits.allSatisfy { (48...57).contains($0) }
    }
}
