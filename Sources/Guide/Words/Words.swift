/// The interface's own words in one language, from `templates/words/*.yml`.
public struct Words: Sendable {
    /// The language's code (BCP 47).
    public let language: String
    /// Every phrase by its key, for templates.
    public let phrases: [String: String]

    public init(language: String, phrases: [String: String]) {
        self.language = language
        self.phrases = phrases
    }

    /// A phrase; the key itself where it is missing, so that a gap is seen and not silent.
    public subscript(key: String) -> String { phrases[key] ?? key }

    /// A phrase with its `{placeholders}` filled in.
    public func phrase(_ key: String, _ values: [String: String]) -> String {
        var rest = Substring(self[key])
        var text = ""
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            text += rest[..<open]
            text += values[String(rest[rest.utf8.index(after: open)..<close])] ?? String(rest[open...close])
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + rest
    }

    /// The key of a phrase about a number of things: `paper-size` leads to `paper-size-one`, `paper-size-few` and so on, as
    /// the language asks, and to `paper-size-other` where it has no such form.
    public func key(_ base: String, for count: Int) -> String {
        let key = "\(base)-\(PluralCategory(count, in: language).rawValue)"
        return phrases[key] == nil ? "\(base)-\(PluralCategory.other.rawValue)" : key
    }

    /// `2 October 2026`.
    public func date(_ date: CalendarDate) -> String {
        phrase("date", ["day": "\(date.day)", "month": self["month-\(date.month)"], "year": "\(date.year)"])
    }
}
