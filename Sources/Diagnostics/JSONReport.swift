/// Writes diagnostics as JSON for other programs, with what is known of each rule that was broken.
public struct JSONReport: Sendable {
    /// The form's own version: it goes up when a key is renamed, taken away or changes its meaning.
    public static let version = 1

    /// Every rule of the program.
    public let rules: [Rule]

    public init(rules: [Rule]) { self.rules = rules }

    /// - Throws: see `JSONText.of`.
    public func text(_ diagnostics: [Diagnostic]) throws -> String {
        let broken = Set(diagnostics.map(\.id))
        return try JSONText.of(
            Report(
                version: Self.version,
                totals: Totals(Tally(diagnostics)),
                diagnostics: diagnostics.map(Item.init),
                rules: rules.filter { broken.contains($0.id) }.map(RuleItem.init)
            )
        )
    }

    private struct Report: Encodable {
        let version: Int
        let totals: Totals
        let diagnostics: [Item]
        let rules: [RuleItem]
    }

    private struct Totals: Encodable {
        let errors: Int
        let warnings: Int
        let notices: Int

        init(_ tally: Tally) { (errors, warnings, notices) = (tally.errors, tally.warnings, tally.notices) }
    }

    /// Lines and columns are counted from 1, columns in characters; `endColumn` is the one behind the last.
    private struct Item: Encodable {
        let rule: String
        let severity: String
        let message: String
        let help: String?
        let file: String?
        let line: Int?
        let column: Int?
        let endColumn: Int?

        init(_ diagnostic: Diagnostic) {
            rule = diagnostic.id
            severity = diagnostic.severity.word
            message = diagnostic.message
            help = diagnostic.help
            file = diagnostic.place?.file
            line = diagnostic.place?.line
            column = diagnostic.place?.columns?.lowerBound
            endColumn = diagnostic.place?.columns?.upperBound
        }
    }

    private struct RuleItem: Encodable {
        let id: String
        let severity: String
        let summary: String
        let why: String
        let cure: String
        let before: String
        let after: String

        init(_ rule: Rule) {
            (id, severity, summary) = (rule.id, rule.severity.word, rule.summary)
            (why, cure, before, after) = (rule.why, rule.cure, rule.before, rule.after)
        }
    }
}
