import Diagnostics

/// A contact as typed: `01632 960 101`, or with a label, `Office: 01632 960 101`.
struct LabelledText {
    let label: String?
    /// As typed; the lines of a block are kept.
    let text: String
    let position: Position
}

extension FactReader {
    /// One value or a list, each plain or with a label.
    mutating func labelledTexts(_ key: String) -> [LabelledText] {
        guard let value = value(key) else { return [] }
        if case .list(let items, _) = value { return items.flatMap { labelledTexts(of: $0, key) } }
        return labelledTexts(of: value, key)
    }

    private mutating func labelledTexts(of value: FactValue, _ key: String) -> [LabelledText] {
        switch value {
        case .text(let text): return [split(text)]
        case .named(let facts, _):
            return facts.compactMap { fact in
                guard case .text(let text) = fact.value else {
                    noteWrongKind(key, fact.value, wanted: "one value, or a list", example: "\(key): …")
                    return nil
                }
                return LabelledText(label: fact.name.text, text: text.text, position: text.position)
            }
        case .list, .empty:
            noteWrongKind(key, value, wanted: "one value, or a list", example: "\(key): …")
            return []
        }
    }

    /// A label is up to 40 letters with a colon and a space; an address block holds none.
    private func split(_ text: LocatedText) -> LabelledText {
        let plain = LabelledText(label: nil, text: text.text, position: text.position)
        guard text.text.utf8.contains(UInt8(ascii: ":")), !text.text.utf8.contains(10),
            let colon = text.text.firstRange(of: ": ")
        else { return plain }
        let label = text.text[..<colon.lowerBound]
        guard !label.isEmpty, label.count <= 40, !label.contains(where: \.isNumber) else { return plain }
        return LabelledText(label: String(label), text: text.text[colon.upperBound...].trimmed, position: text.position)
    }
}
