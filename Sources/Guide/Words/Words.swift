/// The interface's own words in one language, from `templates/words/*.yml`.
public struct Words: Sendable {
    /// The language's code (BCP 47).
    public let language: String
    /// Every phrase by its key, for templates.
    public let phrases: [String: String]

    /// The parts of those phrases in which something is filled in, found once and not at each use.
    private let filled: [String: [Part]]

    public init(language: String, phrases: [String: String]) {
        self.language = language
        self.phrases = phrases
        filled = phrases.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Self.parts)
    }

    /// A phrase; the key itself where it is missing, so that a gap is seen and not silent.
    public subscript(key: String) -> String { phrases[key] ?? key }

    /// A phrase with its `{placeholders}` filled in.
    public func phrase(_ key: String, _ values: [String: String]) -> String {
        parts(of: key).reduce(into: "") { text, part in
            switch part {
            case .text(let words): text += words
            case .place(let name): text += values[name] ?? "{\(name)}"
            }
        }
    }

    /// A part of a phrase.
    public enum Part: Sendable, Hashable {
        case text(String)
        /// What is filled in: `{name}`.
        case place(String)
    }

    /// The parts of a phrase in their order; the key itself where it is missing.
    public func parts(of key: String) -> [Part] { filled[key] ?? [.text(self[key])] }

    private static func parts(of phrase: String) -> [Part] {
        var parts: [Part] = []
        var rest = Substring(phrase)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            if rest.startIndex < open { parts.append(.text(String(rest[..<open]))) }
            parts.append(.place(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
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
