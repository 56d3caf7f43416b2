import Diagnostics

/// A value of front matter as the parser understood it: words, a list, or named values; never a number or a date.
indirect enum FactValue: Hashable {
    case empty(Position)
    case text(LocatedText)
    case list([FactValue], Position)
    case named([NamedFact], Position)

    var position: Position {
        switch self {
        case .empty(let position), .list(_, let position), .named(_, let position): position
        case .text(let text): text.position
        }
    }
}

extension FactValue {
    /// All the words of a list or of named values in one line, to offer as an example; `nil` where there are none.
    var words: String? {
        let parts: [String] =
            switch self {
            case .empty: []
            case .text(let text): [text.text.joinedLines]
            case .list(let items, _): items.compactMap(\.words)
            case .named(let facts, _): facts.map { "\($0.name.text) \($0.value.words ?? "")" }
            }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

/// One value with its name, inside another.
struct NamedFact: Hashable {
    let name: LocatedText
    let value: FactValue
}

/// Words with the place they were typed at.
struct LocatedText: Hashable {
    let text: String
    let position: Position
}
