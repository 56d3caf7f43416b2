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
        case "ga": self = Self.irish(count)
        case "gd": self = Self.gaelic(count)
        case "pl": self = count == 1 ? .one : Self.slavic(count) == .few ? .few : .many
        case "ru", "uk": self = Self.slavic(count)
        case "cs", "sk": self = count == 1 ? .one : (2...4).contains(count) ? .few : .other
        case "bn", "fa", "gu", "hi", "pa", "prs", "ti": self = count < 2 ? .one : .other
        case "vi", "yue", "zh": self = .other
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

    private static func irish(_ count: Int) -> PluralCategory {
        switch count {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
    }

    private static func gaelic(_ count: Int) -> PluralCategory {
        switch count {
        case 1, 11: .one
        case 2, 12: .two
        case 3...19: .few
        default: .other
        }
    }

    /// 21 counts as 1 does, 22 as 2, but 11 to 14 do not.
    private static func slavic(_ count: Int) -> PluralCategory {
        if (11...14).contains(count % 100) { return .many }
        return switch count % 10 {
        case 1: .one
        case 2...4: .few
        default: .many
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
