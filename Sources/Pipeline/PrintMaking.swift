import Diagnostics
import Guide
import Print
import Publish
import Templates

/// Makes the printed pieces, or says why one is missing. The site goes out either way.
struct PrintMaking {
    /// What came of each piece that was set.
    let results: [PrintResult]
    let diagnostics: [Diagnostic]

    var pieces: [PrintedPiece] {
        results.compactMap { result in if case .made(let piece, _) = result.outcome { piece } else { nil } }
    }
    var files: [OutputFile] { pieces.map { OutputFile(path: $0.name, bytes: $0.bytes) } }

    /// Sets these pieces in one run of the typesetter.
    static func run(
        _ orders: [PrintOrder],
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest
    ) throws(TypesettingError) -> PrintMaking {
        let manuscripts = orders.map {
            (order: $0, manuscript: Manuscript($0, of: guide, today: request.today, words: checked.words))
        }
        let empty = manuscripts.filter { $0.manuscript == nil }.map { $0.order.emptyDiagnostic(of: guide) }
        let filled = manuscripts.compactMap(\.manuscript)
        let outcomes = try Typesetter(python: request.typesetter, worker: Templates.files["print/worker.py"] ?? [])
            .typeset(filled, templates: templates(checked))
        let results = zip(filled, outcomes).map { PrintResult(order: $0.order, outcome: $1) }
        let told = results.flatMap { $0.outcome.diagnostics(for: $0.order, of: guide) }
        return PrintMaking(results: results, diagnostics: empty + withoutRepeats(told))
    }

    /// Where the typesetter is missing, that is said once, not once a piece.
    private static func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var helps: Set<String> = []
        let once = ["print-unavailable", "print-font-unknown"]
        return diagnostics.filter { !once.contains($0.id) || helps.insert($0.help ?? "").inserted }
    }

    /// The files of `templates/print/` by their names.
    private static func templates(_ checked: CheckedGuide) -> [String: [UInt8]] {
        let folder = "print/"
        let ours = checked.templates.filter { $0.key.hasPrefix(folder) && !$0.key.hasSuffix(".py") }
        return Dictionary(ours.map { (String($0.key.dropFirst(folder.count)), $0.value) }) { first, _ in first }
    }
}

/// What came of one piece.
public struct PrintResult: Sendable {
    public let order: PrintOrder
    public let outcome: PieceOutcome
}
