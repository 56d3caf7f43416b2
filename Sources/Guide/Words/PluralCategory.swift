/// The form of a phrase that a number asks for, by the rules of the language (Unicode CLDR 46, cardinal plural rules).
public enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// - Parameters:
    ///   - count: a whole number of things, 0 or more.
    ///   - language: a code (BCP 47). One without rules here counts as English does: one, and other.
    public init(_ count: Int, in language: String) {
        switch language.split(separator: "-").first {
        case "cy": self = Self.welsh(count)
        case "ar": self = Self.arabic(count)
        default: self = count == 1 ? .one : .other
        }
    }

    private static func welsh(_ count: Int) -> PluralCategory {
        switch count {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
    }

    private static func arabic(_ count: Int) -> PluralCategory {
        switch (count, count % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
