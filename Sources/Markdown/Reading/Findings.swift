import Diagnostics

/// What is said about one text while it is read.
struct Findings {
    private let file: SourceFile
    private var kept: [Diagnostic] = []
    private var keptOfKind: [Severity: Int] = [:]
    private var left: [Severity] = []

    init(in file: SourceFile) { self.file = file }

    /// Everything that was found, in order.
    var diagnostics: [Diagnostic] {
        guard let gravest = left.max() else { return kept.sorted() }
        let more = Diagnostic(
            MarkdownRules.moreProblems,
            severity: gravest,
            at: file.whole,
            "There are \(left.count) more problems like these in this text.",
            help: "Put these right first, then check again."
        )
        return kept.sorted() + [more]
    }

    mutating func add(_ rule: Rule, at position: Position, _ message: String, help: String) {
        let severity = rule.severity
        guard keptOfKind[severity, default: 0] < Limits.diagnostics else { return left.append(severity) }
        keptOfKind[severity, default: 0] += 1
        kept.append(Diagnostic(rule, at: file.place(position), message, help: help))
    }
}
