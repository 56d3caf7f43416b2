/// One thing that the program says about one place in one file.
///
/// A fault in the content is a value of this type, collected and sorted, never printed where it is found.
public struct Diagnostic: Sendable, Hashable {
    /// The rule's stable name in kebab case, such as `reviewed-invalid`.
    public let id: String
    public let severity: Severity
    /// Where; `nil` where it concerns the guide as a whole.
    public let place: Place?
    /// What is wrong, as one plain sentence or two.
    public let message: String
    /// How to put it right, in the words of the person who will do it.
    public let help: String?

    /// A breach of a rule, as grave as the rule says, unless this place needs another severity.
    public init(
        _ rule: Rule,
        severity: Severity? = nil,
        at place: Place?,
        _ message: String,
        help: String? = nil
    ) {
        self.init(severity ?? rule.severity, id: rule.id, at: place, message, help: help)
    }

    init(_ severity: Severity, id: String, at place: Place?, _ message: String, help: String? = nil) {
        self.id = id
        self.severity = severity
        self.place = place
        self.message = message
        self.help = help
    }

    /// The same, as grave as a guide holds it to be.
    public func weighed(_ severity: Severity) -> Diagnostic {
        Diagnostic(severity, id: id, at: place, message, help: help)
    }
}

extension Diagnostic: Comparable {
    /// By place, the guide as a whole first; at one place the gravest first.
    public static func < (first: Diagnostic, second: Diagnostic) -> Bool {
        switch (first.place, second.place) {
        case (nil, nil): break
        case (nil, _?): return true
        case (_?, nil): return false
        case (let firstPlace?, let secondPlace?) where firstPlace != secondPlace:
            if firstPlace < secondPlace { return true }
            if secondPlace < firstPlace { return false }
        default: break
        }
        if first.severity != second.severity { return first.severity > second.severity }
        return (first.id, first.message) < (second.id, second.message)
    }
}
