/// Takes a phrase about opening times apart, by Unicode scalars, in one pass.
struct TimeTokenizer {
    private var rest: Substring.UnicodeScalarView
    private var tokens: [TimeToken] = []

    static func tokens(of phrase: String) -> [TimeToken] {
        var visible = phrase.unicodeScalars
        if visible.contains(where: \.isInvisible) { visible.removeAll(where: \.isInvisible) }
        var tokenizer = TimeTokenizer(rest: visible[...])
        tokenizer.takeApart()
        return tokenizer.tokens
    }

    private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

    private mutating func takeApart() {
        while let scalar = rest.first {
            if scalar.isASCIIDigit {
                tokens.append(takeNumber())
            } else if scalar.isASCIILetter {
                tokens.append(takeWord())
            } else {
                takeMark(scalar)
            }
        }
    }

    private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return String(taken)
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard rest.first == mark else { return false }
        rest.removeFirst()
        return true
    }
}

// MARK: Words

extension TimeTokenizer {
    private mutating func takeWord() -> TimeToken {
        if let half = takeDottedHalfOfDay() { return .word(half) }
        let typed = take { $0.isASCIILetter || $0.isApostrophe }
        guard let term = TimeVocabulary.terms[typed.asWordOfVocabulary] else { return .unknown(typed) }
        skipAbbreviationPoint(after: term)
        return .word(term)
    }

    /// `a.m.` and `p.m`, which are the only words with points inside.
    private mutating func takeDottedHalfOfDay() -> TimeTerm? {
        let start = rest
        let half: TimeTerm? = take("a") || take("A") ? .am : take("p") || take("P") ? .pm : nil
        if let half, take("."), take("m") || take("M"), rest.first?.isASCIILetter != true {
            _ = take(".")
            return half
        }
        rest = start
        return nil
    }

    /// The point of `Mon.` and `Sept.` ends no statement.
    private mutating func skipAbbreviationPoint(after term: TimeTerm) {
        switch term {
        case .weekday, .month, .hour, .except, .including: _ = take(".")
        default: break
        }
    }
}

extension String {
    /// In lower case and without apostrophes: `Tuesday's`, `O’Clock`.
    fileprivate var asWordOfVocabulary: String {
        var letters = unicodeScalars
        if letters.contains(where: \.isApostrophe) { letters.removeAll(where: \.isApostrophe) }
        return String(letters).lowercased()
    }
}

// MARK: Numbers

extension TimeTokenizer {
    private mutating func takeNumber() -> TimeToken {
        let digits = take(while: \.isASCIIDigit)
        if let ordinal = takeOrdinal(digits) { return ordinal }
        guard digits.utf8.count <= 4, let value = Int(digits) else { return .unknown(digits) }
        let minutes = digits.utf8.count <= 2 ? takeMinutes() : nil
        return .number(TypedNumber(value: value, digits: digits.utf8.count, minutes: minutes))
    }

    /// `1st` is the first of a kind; `30th` is a date, which the reader has no use for.
    private mutating func takeOrdinal(_ digits: String) -> TimeToken? {
        guard rest.first?.isASCIILetter == true else { return nil }
        let ending = String(rest.prefix(while: \.isASCIILetter)).lowercased()
        guard TimeVocabulary.ordinalEndings.contains(ending) else { return nil }
        rest.removeFirst(2)
        return TimeVocabulary.ordinals[digits + ending].map { .word(.week($0)) } ?? .unknown(digits + ending)
    }

    private mutating func takeMinutes() -> Int? {
        let start = rest
        if take(".") || take(":") {
            let digits = take(while: \.isASCIIDigit)
            if digits.utf8.count == 2 { return Int(digits) }
        }
        rest = start
        return nil
    }
}

// MARK: Marks

extension TimeTokenizer {
    private mutating func takeMark(_ scalar: Unicode.Scalar) {
        rest.removeFirst()
        if scalar == " " || scalar.isApostrophe { return }
        if scalar.properties.isWhitespace && !scalar.endsLine { return }
        tokens.append(Self.token(of: scalar))
    }

    private static func token(of mark: Unicode.Scalar) -> TimeToken {
        switch mark {
        case ",": .comma
        case ":": .colon
        case "/": .slash
        case "(", ")", "[", "]": .bracket
        case "&", "+": .word(.and)
        case ";", ".", "|": .statementEnd
        case _ where mark.endsLine: .statementEnd
        case _ where mark.isDash: .dash
        default: .unknown(String(mark))
        }
    }
}
