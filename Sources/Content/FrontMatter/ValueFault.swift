import Diagnostics

/// Why a value cannot be read as typed with certainty. Each has one sentence and one cure.
enum ValueFault: Equatable {
    case comment(text: String, key: String, value: String)
    case alias(String)
    case merge
    case missingQuote(key: String, value: String)
    case missingBracket(key: String, value: String)
    case bracketsAroundText(key: String, value: String)
    case listOnKeyLine(key: String)
    case unevenList
    case indentedFact(key: String, owner: String)
    case tooDeep
    case unreadable(key: String, value: String)

    func diagnostic(at place: Place) -> Diagnostic {
        Diagnostic(rule, at: place, message, help: help)
    }

    private var rule: Rule {
        switch self {
        case .comment: ContentRules.textAfterHash
        case .alias, .merge: ContentRules.aliasRefused
        case .missingQuote: ContentRules.quoteNotClosed
        case .missingBracket: ContentRules.bracketNotClosed
        case .bracketsAroundText, .unreadable: ContentRules.valueUnreadable
        case .listOnKeyLine, .unevenList: ContentRules.listMisplaced
        case .indentedFact: ContentRules.factIndented
        case .tooDeep: ContentRules.factsTooDeep
        }
    }

    private var message: String {
        switch self {
        case .comment(let text, _, _): "The words from the # on would be lost: “\(text)”."
        case .alias(let mark): "We cannot tell what “\(mark)” means here."
        case .merge: "“<<” copies facts from somewhere else. We do not read such copies."
        case .missingQuote: "This value begins with a quotation mark that is not closed."
        case .missingBracket: "This value begins with a bracket that is not closed."
        case .bracketsAroundText: "We cannot tell whether the brackets here are a list or part of the words."
        case .listOnKeyLine(let key): "The list for “\(key)” begins on the same line as its name."
        case .unevenList: "This line of the list does not begin where the one above it does."
        case .indentedFact(_, let owner): "This line begins with spaces, so it would become part of “\(owner)”."
        case .tooDeep: "There are too many lists inside each other here."
        case .unreadable: "We cannot read this value."
        }
    }

    private var help: String {
        switch self {
        case .comment(_, let key, let value):
            "If they are a note to yourself, take them out. "
                + "If they belong to the value, put it in quotes: \(quoted(key, value))"
        case .alias(let mark): "If it is part of the words, put the value in quotes, like this: \"\(mark)\""
        case .merge: "Write the facts out in full."
        case .missingQuote(let key, let value):
            "Close it, or put the whole value in quotes: \(quoted(key, value))"
        case .missingBracket(let key, let value):
            "Close it with \(value.hasPrefix("{") ? "}" : "]") at the end, or, if it is part of the words, put the value in quotes: \(quoted(key, value))"
        case .bracketsAroundText(let key, let value):
            "If they are part of the words, put it in quotes: \(quoted(key, value))"
        case .listOnKeyLine(let key):
            "Put each on a line of its own below “\(key):”, with two spaces, a hyphen and a space before it."
        case .unevenList: "Give all lines of a list the same number of spaces before the hyphen."
        case .indentedFact(let key, let owner):
            "If “\(key)” is a fact of its own, take the spaces away. If it is part of the words, put the value of “\(owner)” in quotes."
        case .tooDeep: "Write one list, a line each."
        case .unreadable(let key, let value): "Put it in quotes, like this: \(quoted(key, value))"
        }
    }

    /// The fact as it should be typed, in whichever quotes the value does not hold.
    private func quoted(_ key: String, _ value: String) -> String {
        let text = value.filter { $0 != "\\" }
        let start = key.isEmpty ? "- " : "\(key): "
        if !text.contains("\"") { return start + "\"\(text)\"" }
        return start + "'" + text.replacing("'", with: "’") + "'"
    }
}
