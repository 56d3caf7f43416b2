/// A place in a statement's tokens, from which each piece of grammar takes what belongs to it or nothing at all.
struct TokenCursor {
    private let tokens: [TimeToken]
    private(set) var position = 0

    init(_ tokens: [TimeToken]) { self.tokens = tokens }

    var isAtEnd: Bool { position == tokens.count }

    var next: TimeToken? { isAtEnd ? nil : tokens[position] }

    var nextTerm: TimeTerm? {
        if case .word(let term) = next { term } else { nil }
    }

    var nextIsNumber: Bool {
        if case .number = next { true } else { false }
    }

    var previousIsNumber: Bool {
        guard position > 0, case .number = tokens[position - 1] else { return false }
        return true
    }

    mutating func skipOne() { if !isAtEnd { position += 1 } }

    mutating func take(_ token: TimeToken) -> Bool {
        guard next == token else { return false }
        position += 1
        return true
    }

    mutating func take(_ term: TimeTerm) -> Bool { take(.word(term)) }

    /// Takes these words in this order, or none of them.
    mutating func take(_ first: TimeTerm, _ others: TimeTerm...) -> Bool {
        let start = position
        if take(first) && others.allSatisfy({ take($0) }) { return true }
        position = start
        return false
    }

    /// Takes one word where it is any of these.
    mutating func takeOne(of terms: [TimeTerm]) -> TimeTerm? {
        guard let term = nextTerm, terms.contains(term) else { return nil }
        position += 1
        return term
    }

    /// Takes as many of these words as stand here.
    @discardableResult
    mutating func skip(_ terms: [TimeTerm]) -> Bool {
        let start = position
        while takeOne(of: terms) != nil {}
        return position > start
    }

    mutating func takeNumber(where matches: (TypedNumber) -> Bool) -> TypedNumber? {
        guard case .number(let number) = next, matches(number) else { return nil }
        position += 1
        return number
    }

    /// A whole number in digits or as a word.
    mutating func takeCount() -> Int? {
        if case .word(.count(let count)) = next {
            position += 1
            return count
        }
        return takeNumber { $0.minutes == nil && $0.digits <= 3 }?.value
    }

    /// Takes all of what a piece of grammar wants, or steps back to where it began.
    mutating func attempt<Taken>(_ grammar: (inout TokenCursor) -> Taken?) -> Taken? {
        let start = position
        guard let taken = grammar(&self) else {
            position = start
            return nil
        }
        return taken
    }

    /// The same for grammar that has nothing to hand over.
    mutating func takeAll(_ grammar: (inout TokenCursor) -> Bool) -> Bool {
        attempt { grammar(&$0) ? () : nil } != nil
    }
}
