import Diagnostics
import Guide
import Print
import Publish
import Templates

/// Makes the leaflet, or says why there is none. The site goes out either way.
struct LeafletMaking {
    let pieces: [PrintedPiece]
    let diagnostics: [Diagnostic]

    var files: [OutputFile] { pieces.map { OutputFile(path: $0.name, bytes: $0.bytes) } }

    static func run(
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest
    ) throws(TypesettingError) -> LeafletMaking {
        let worker = Templates.files["print/worker.py"] ?? []
        let leaflet = Leaflet(guide, today: request.today, words: checked.words)
        guard !leaflet.topics.isEmpty else { return LeafletMaking(pieces: [], diagnostics: [empty]) }
        let outcome = try Typesetter(python: request.typesetter, worker: worker)
            .typeset(leaflet, templates: templates(checked))
        let pieces = if case .made(let piece, _) = outcome { [piece] } else { [PrintedPiece]() }
        return LeafletMaking(pieces: pieces, diagnostics: outcome.diagnostics(for: guide))
    }

    private static let empty = Diagnostic(
        .warning,
        id: "leaflet-empty",
        at: nil,
        "There is no leaflet: no entry outside the crisis box would stand on it.",
        help: "Take “print: leave out” out of the entries that belong on it, or check those that have lapsed."
    )

    /// The files of `templates/print/` by their names.
    private static func templates(_ checked: CheckedGuide) -> [String: [UInt8]] {
        let folder = "print/"
        let ours = checked.templates.filter { $0.key.hasPrefix(folder) && !$0.key.hasSuffix(".py") }
        return Dictionary(ours.map { (String($0.key.dropFirst(folder.count)), $0.value) }) { first, _ in first }
    }
}
