/// The same thing said of many places, as a person reads it: once, with a count and a few examples.
///
/// A folder of thousands of files from another program can break one rule in each of them. Formats for programs are
/// never shortened.
public struct RepeatedDiagnostic: Sendable {
    /// The first of them, which stands for all.
    public let first: Diagnostic
    /// How many there are; 1 for most.
    public let count: Int
    /// Where the first few are, `first` among them.
    public let examples: [Place]

    /// From how many on the same words are said once. Fewer are a list that somebody works through.
    public static let fold = 30

    /// In the order given, each group where its first member stands.
    public static func folded(_ diagnostics: [Diagnostic]) -> [RepeatedDiagnostic] {
        let groups = Dictionary(grouping: diagnostics.indices) { Words(diagnostics[$0]) }
        return diagnostics.indices.compactMap { index in
            let diagnostic = diagnostics[index]
            let group = groups[Words(diagnostic)] ?? [index]
            guard group.count >= fold else {
                return RepeatedDiagnostic(first: diagnostic, count: 1, examples: [])
            }
            guard group.first == index else { return nil }
            let examples = group.prefix(3).compactMap { diagnostics[$0].place }
            return RepeatedDiagnostic(first: diagnostic, count: group.count, examples: examples)
        }
    }

    private struct Words: Hashable {
        let severity: Severity
        let id: String
        let message: String
        let help: String?

        init(_ diagnostic: Diagnostic) {
            (severity, id) = (diagnostic.severity, diagnostic.id)
            (message, help) = (diagnostic.message, diagnostic.help)
        }
    }
}
