import Diagnostics

/// Stands in place of a guide that cannot be shown yet, and says what must be put right first.
public struct FaultsPage: Sendable {
    private let found: [Diagnostic]

    /// - Parameter found: everything to say; what must be put right is said first
    public init(found: [Diagnostic]) { self.found = found }

    public var text: String {
        // Where severities are equal, they stay in the order of files and lines.
        let ordered = Severity.allCases.reversed().flatMap { severity in found.filter { $0.severity == severity } }
        let items = HTMLText(
            RepeatedDiagnostic.folded(ordered).map { repeated -> HTMLText in
                if repeated.count > 1 { return .item(repeated) }
                return .item(repeated.first, where: Self.place(repeated.first), typed: nil)
            }
        )
        return HTMLText.page(
            "This guide cannot be shown yet",
            """
            <p>\(Tally(found).sentence) Change the files and save them: this page follows by itself, or load it again.</p>
            <ul>
            \(items)</ul>

            """
        )
    }

    private static func place(_ diagnostic: Diagnostic) -> HTMLText {
        guard let place = diagnostic.place else { return "" }
        let line: HTMLText = place.line.map { ", line \($0)" } ?? ""
        return ", \(place.file)\(line)"
    }
}
