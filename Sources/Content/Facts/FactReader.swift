import Diagnostics
import Guide

/// Reads typed values out of front matter, and notes as it goes what is missing or of the wrong kind.
struct FactReader {
    let file: SourceFile
    let frontMatter: FrontMatter
    private(set) var diagnostics: [Diagnostic]
    /// The keys whose absence is a fault.
    private var required: Set<String> = []
    /// Whether no key may be empty, as where the keys are the writer's own words.
    var refusesEmpty = false
    /// What unknown keys were probably meant to be: naming those as missing would say the same fault twice.
    private var meant: Set<String> = []

    init(file: SourceFile, frontMatter: FrontMatter) {
        self.file = file
        self.frontMatter = frontMatter
        diagnostics = frontMatter.diagnostics
    }

    mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    mutating func note(
        _ rule: Rule,
        severity: Severity? = nil,
        at position: Position?,
        _ message: String,
        help: String? = nil
    ) {
        diagnostics.append(Diagnostic(rule, severity: severity, at: file.place(position), message, help: help))
    }

    /// Where a key stands, for messages about the fact as a whole.
    func keyPosition(_ key: String) -> Position? { frontMatter.keys.first { $0.text == key }?.position }

    /// Whether a key is there, be its value readable or not. One that says nothing and need not is not.
    func has(_ key: String) -> Bool {
        if case .empty? = frontMatter.values[key], !refusesEmpty, !required.contains(key) { return false }
        return keyPosition(key) != nil
    }

    /// Whether a key is there, or another in whose name it was probably meant.
    func isMeant(_ key: String) -> Bool { has(key) || meant.contains(key) }

    // MARK: Keys

    /// Names every key that is not known, with the one that was probably meant.
    mutating func refuseKeys(except known: [String], of kind: String) {
        let names = Set(known)
        for key in frontMatter.keys where !names.contains(key.text) {
            let meant = KeyNames.meant(key.text, among: known)
            if let meant, !has(meant) { self.meant.insert(meant) }
            note(
                ContentRules.keyUnknown,
                at: key.position,
                "\(kind) has no fact called “\(key.text)”.",
                help: meant.map { "Did you mean “\($0)”?" } ?? Self.unknownKeyHelp(known)
            )
        }
    }

    /// A list of all keys helps nobody; a few can be read at a glance.
    private static func unknownKeyHelp(_ known: [String]) -> String {
        if known.count <= 6 { return "It can have these: \(known.joined(separator: ", "))." }
        return "Check its spelling. If it is part of the text, put it below the facts."
    }

    /// Names a required key that is missing; one whose value is damaged has been named already.
    mutating func require(_ key: String, _ rule: Rule, help: String) {
        required.insert(key)
        guard !has(key), !meant.contains(key) else { return }
        note(rule, at: nil, "“\(key)” is missing.", help: help)
    }

    /// Names a list with nothing in it, where a reader needs something.
    mutating func refuseEmptyList(_ key: String) {
        guard case .list(let items, let position)? = frontMatter.values[key], items.isEmpty else { return }
        note(
            ContentRules.valueEmpty,
            at: keyPosition(key) ?? position,
            "The list of “\(key)” is empty.",
            help: "Write something between the brackets, or take the line away."
        )
    }

    // MARK: Values

    /// The value of a key, with a note where it is there but empty.
    ///
    /// A fact that may be missing may be empty as well: forms and templates leave such lines behind.
    mutating func value(_ key: String) -> FactValue? {
        guard let value = frontMatter.values[key] else { return nil }
        guard case .empty(let position) = value else { return value }
        guard refusesEmpty || required.contains(key) else { return nil }
        note(
            ContentRules.valueEmpty,
            at: keyPosition(key) ?? position,
            "“\(key)” has nothing after it.",
            help: "Write its value after the colon, or take the line away."
        )
        return nil
    }

    /// One text; lines of a block come as one line.
    mutating func text(_ key: String) -> String? { locatedText(key)?.text }

    mutating func locatedText(_ key: String) -> LocatedText? {
        guard let value = value(key) else { return nil }
        guard case .text(let text) = value else {
            noteWrongKind(key, value, wanted: "one line of text", example: "\(key): \(value.words ?? "…")")
            return nil
        }
        return LocatedText(text: text.text.joinedLines, position: text.position)
    }

    /// A list of texts; a single text counts as a list of one.
    mutating func texts(_ key: String) -> [LocatedText] {
        guard let value = value(key) else { return [] }
        switch value {
        case .list(let items, _): return items.compactMap { text(of: $0, key: key) }
        default: return [text(of: value, key: key)].compactMap { $0 }
        }
    }

    /// A list of short names, which may also be typed on one line with commas.
    mutating func names(_ key: String) -> [LocatedText] {
        texts(key).flatMap { item in
            guard item.text.utf8.contains(UInt8(ascii: ",")) else { return [item] }
            let parts = item.text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
            return parts.map { part in LocatedText(text: part, position: item.narrowed(to: part)) }
        }
    }

    mutating func date(_ key: String) -> CalendarDate? {
        locatedText(key).flatMap { date($0, called: key) }
    }

    mutating func date(_ text: LocatedText, called key: String) -> CalendarDate? {
        if let date = CalendarDate(iso: text.text) ?? TypedDate.certain(text.text) { return date }
        let (message, help) = TypedDate.doubt(text.text, key: key)
        note(ContentRules.dateInvalid, at: text.position, message, help: help)
        return nil
    }

    mutating func span(_ key: String) -> TimeSpan? {
        guard let text = locatedText(key) else { return nil }
        if let span = TimeSpan(text.text) { return span }
        note(
            ContentRules.spanInvalid,
            at: text.position,
            "“\(key)” is not a length of time that we can read.",
            help: "Write a number and days, weeks, months or years, for example: \(key): 3 months"
        )
        return nil
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
    where Choice.RawValue == String {
        guard let text = locatedText(key) else { return nil }
        if let choice = Choice(rawValue: text.text.lowercased()) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let closest = Spelling.closest(to: text.text, among: known)
        note(
            ContentRules.choiceUnknown,
            at: text.position,
            "“\(text.text)” is not something “\(key)” can be.",
            help: closest.map { "Did you mean “\($0)”?" } ?? "It can be: \(known.joined(separator: ", "))."
        )
        return nil
    }

    /// True or false, which an empty line does not tell: what protects people hangs on it.
    mutating func yesOrNo(_ key: String) -> Bool? {
        if frontMatter.values[key] != nil { required.insert(key) }
        guard let text = locatedText(key) else { return nil }
        switch text.text.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            note(
                ContentRules.choiceUnknown,
                at: text.position,
                "“\(key)” can only be true or false.",
                help: "Write it like this: \(key): true"
            )
            return nil
        }
    }

    mutating func wholeNumber(_ key: String) -> Int? {
        guard let text = locatedText(key) else { return nil }
        if let number = Int(text.text), (1...999).contains(number) { return number }
        note(
            ContentRules.numberInvalid,
            at: text.position,
            "“\(key)” is not a whole number from 1 to 999.",
            help: "Write it in figures, for example: \(key): 1"
        )
        return nil
    }

    /// Names a value of the wrong shape.
    mutating func noteWrongKind(_ key: String, _ value: FactValue, wanted: String, example: String) {
        let found =
            switch value {
            case .empty: "nothing"
            case .text: "one line of text"
            case .list: "a list"
            case .named: "names with values"
            }
        note(
            ContentRules.valueOfWrongKind,
            at: keyPosition(key) ?? value.position,
            "“\(key)” takes \(wanted), and here is \(found).",
            help: "Write it like this: \(example)"
        )
    }

    /// A text inside a list. A phrase with a colon, which YAML takes for a name and a value, is put together again.
    private mutating func text(of value: FactValue, key: String) -> LocatedText? {
        switch value {
        case .text(let text): return LocatedText(text: text.text.joinedLines, position: text.position)
        case .named(let facts, _) where facts.count == 1:
            guard let fact = facts.first, case .text(let rest) = fact.value else { break }
            return LocatedText(text: "\(fact.name.text): \(rest.text.joinedLines)", position: fact.name.position)
        case .empty(let position):
            note(
                ContentRules.valueEmpty,
                at: position,
                "There is an empty line in the list of “\(key)”.",
                help: "Write something after the hyphen, or take the line away."
            )
            return nil
        default: break
        }
        noteWrongKind(key, value, wanted: "a text or a list of texts", example: "\(key): [one, two]")
        return nil
    }
}

extension LocatedText {
    /// The position of a part of a text on one line.
    fileprivate func narrowed(to part: String) -> Position {
        guard let columns = position.columns, let range = text.firstRange(of: part) else { return position }
        let start = columns.lowerBound + text.distance(from: text.startIndex, to: range.lowerBound)
        return Position(line: position.line, columns: start..<(start + part.count))
    }
}

extension String {
    /// Several lines as one.
    var joinedLines: String {
        guard utf8.contains(10) else { return self }
        return split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
