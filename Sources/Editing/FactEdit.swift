import Content
import Foundation

/// One change to one fact of a file, or to the text below the facts.
public enum FactEdit: Sendable, Hashable {
    public typealias Value = WrittenFacts.Value

    /// Gives a fact a value, be it there already or not.
    case set(key: String, Value)
    /// Puts a value behind those that a fact has, and makes a list of them where there was one alone.
    case add(key: String, Value)
    /// Takes one of a fact's values away, and the fact with its last one.
    case take(key: String, Value)
    /// Takes a fact away, all its lines; notes to oneself between them stay.
    case remove(key: String)
    /// Puts another text below the facts.
    case text(String)

    /// The fact that changes; `nil` for the text below.
    public var key: String? {
        switch self {
        case .set(let key, _), .add(let key, _), .take(let key, _), .remove(let key): key
        case .text: nil
        }
    }

    /// Whether it builds on what the fact says now.
    var needsValue: Bool {
        switch self {
        case .add, .take: true
        case .set, .remove, .text: false
        }
    }

    /// What the fact is to be afterwards; `nil` where it is to be gone.
    func value(after current: Value?) -> Value? {
        switch self {
        case .set(_, let value): value.asRead == .empty ? nil : value.asRead
        case .add(_, let value):
            switch current {
            case nil, .empty?: value.asRead
            case .list(let items)? where items.contains(value.asRead): current
            case .list(let items)?: .list(items + [value.asRead])
            case let one?: one == value.asRead ? one : .list([one, value.asRead])
            }
        case .take(_, let value):
            switch current {
            case .list(let items)?: Self.value(of: items.filter { $0 != value.asRead })
            case let one?: one == value.asRead ? nil : one
            case nil: nil
            }
        case .remove, .text: nil
        }
    }

    private static func value(of items: [Value]) -> Value? { items.isEmpty ? nil : .list(items) }
}

extension WrittenFacts.Value {
    /// The value as reading gives it back: composed (NFC), without white space at its ends.
    var asRead: WrittenFacts.Value {
        switch self {
        case .empty: .empty
        case .words(let text):
            {
                let read = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
                return read.isEmpty ? .empty : .words(read)
            }()
        case .list(let items): .list(items.map(\.asRead).filter { $0 != .empty })
        case .named(let pairs): .named(pairs.map { WrittenFacts.Pair(name: $0.name, value: $0.value.asRead) })
        }
    }
}
