import Guide

/// A line of text as readers are told it, in parts, each with what an output needs to write it: the site as HTML, paper as
/// plain words, files for other programs likewise. Nobody has to look into the words again.
public struct PresentedText: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
        case words(String)
        /// What somebody wrote in sentences, in which there may be numbers to ring.
        case writing(String)
        case date(CalendarDate, said: String)
        case time(ClockTime, said: String)
        /// A telephone number, whose groups belong together.
        case number(String)
        /// An address of the web or of e-mail. Where it is too long, it may go on in a new line after this sign.
        case address(String, breaksAfter: Character)
        /// As on an envelope, a line each.
        case postalAddress([String])
        /// In the guide's main language, because nobody has translated it.
        case untranslated(PresentedText)
        case link(Link, PresentedText)
    }

    /// Where a part of a text leads.
    public enum Link: Sendable, Hashable {
        /// What a telephone dials.
        case phone(String)
        /// A text message, with the word to send where one is asked for.
        case text(to: String, word: String?)
        case email(String)
        /// An address of the web that is safe to open.
        case website(String)
        /// An entry's page, by its slug.
        case entry(String)
        /// A topic's page, by its id.
        case topic(String)
    }

    public private(set) var parts: [Part]

    public init(_ parts: [Part] = []) { self.parts = parts }
    public init(_ words: String) { parts = [.words(words)] }

    /// Without anything but the words. A postal address is in one line.
    public var plain: String {
        if parts.count == 1, case .words(let words) = parts[0] { return words }
        return parts.reduce(into: "") { $0 += $1.plain }
    }

    public static func + (first: PresentedText, second: PresentedText) -> PresentedText {
        PresentedText(first.parts + second.parts)
    }

    /// The same text, marked where it is in the guide's main language and not in the reader's.
    func untranslated(_ isUntranslated: Bool) -> PresentedText {
        isUntranslated ? PresentedText([.untranslated(self)]) : self
    }

    func linked(to link: Link?) -> PresentedText { link.map { PresentedText([.link($0, self)]) } ?? self }
}

extension PresentedText.Part {
    fileprivate var plain: String {
        switch self {
        case .words(let text), .writing(let text), .number(let text), .address(let text, _), .date(_, let text),
            .time(_, let text):
            text
        case .postalAddress(let lines): lines.joined(separator: ", ")
        case .untranslated(let text), .link(_, let text): text.plain
        }
    }
}

extension Sequence<PresentedText> {
    public func joined(by separator: String) -> PresentedText {
        PresentedText(
            reduce(into: []) { parts, text in
                if !parts.isEmpty { parts.append(.words(separator)) }
                parts += text.parts
            }
        )
    }
}

extension Words {
    /// A phrase with its `{placeholders}` filled in. In one pass, so that a value that happens to hold a placeholder stays as it
    /// is.
    public func text(_ key: String, _ values: KeyValuePairs<String, PresentedText> = [:]) -> PresentedText {
        let phrase = self[key]
        guard !values.isEmpty else { return PresentedText(phrase) }
        var parts: [PresentedText.Part] = []
        var rest = Substring(phrase)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            let name = rest[rest.utf8.index(after: open)..<close]
            rest = rest[rest.utf8.index(after: close)...]
            if let value = values.first(where: { $0.key == name })?.value {
                parts += value.parts
            } else {
                parts.append(.words("{\(name)}"))
            }
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        return PresentedText(parts)
    }

    /// "2 October 2026", for machines too.
    public func text(_ date: CalendarDate) -> PresentedText { PresentedText([.date(date, said: self.date(date))]) }
}
