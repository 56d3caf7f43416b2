import Diagnostics
import Guide
import Print
import Publish
import Templates

/// Makes the printed pieces, or says why one is missing. The site goes out either way.
struct PrintMaking {
    /// What came of each piece that was set.
    let results: [PrintResult]
    /// Plain text, which needs no setting.
    let texts: [WrittenPiece]
    let diagnostics: [Diagnostic]
    /// What goes to print shops: press files, tickets, reports.
    let forPrinters: [OutputFile]

    /// Whether a file for a print shop must not go there. Then nothing is published.
    var isUnfit: Bool { diagnostics.contains { [PrintRules.preflight.id, PrintRules.profile.id].contains($0.id) } }

    var pieces: [PrintedPiece] {
        results.compactMap { result in if case .made(let piece, _) = result.outcome { piece } else { nil } }
    }
    var files: [OutputFile] {
        let imposed = pieces.compactMap(\.imposed).map { OutputFile(path: $0.name, bytes: $0.bytes) }
        return pieces.map { OutputFile(path: $0.name, bytes: $0.bytes) } + imposed + forPrinters
            + texts.map { OutputFile(path: $0.name, bytes: $0.bytes) }
    }

    /// Writes these pieces, and sets those that are not plain text in one run of the typesetter.
    static func run(
        _ orders: [PrintOrder],
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest
    ) throws(TypesettingError) -> PrintMaking {
        let profiles = orders.compactMap { $0.profileDiagnostic(profile($0, checked), of: guide) }
        guard profiles.isEmpty else {
            return PrintMaking(results: [], texts: [], diagnostics: profiles, forPrinters: [])
        }
        let misnamed = orders.flatMap { $0.unknownNames(in: guide) }
        let sound = orders.filter { $0.unknownNames(in: guide).isEmpty }
        // Without a typesetter nothing is prepared for it.
        let isSet = request.typesetter != nil
        let guides = printedGuides(for: sound.filter { isSet || $0.format.isPlainText }, guide, checked, request)
        let written = sound.filter(\.format.isPlainText).map { order in
            (order: order, outcome: WrittenOutcome(readings(order, guides)))
        }
        let set = try typeset(sound.filter { !$0.format.isPlainText }, guide, guides, checked, request)
        let toldOfTexts = written.flatMap { $0.outcome.diagnostics(for: $0.order, of: guide) }
        return PrintMaking(
            results: set.results,
            texts: written.compactMap(\.outcome.piece),
            diagnostics: misnamed + set.empty + toldOfTexts
                + withoutRepeats(set.results.flatMap { $0.outcome.diagnostics(for: $0.order, of: guide) }),
            forPrinters: set.results.flatMap { forPrinters($0, guide, checked.words) }
        )
    }

    /// Answers what came of each piece that has something in it, and what is to be said of those that have nothing.
    private static func typeset(
        _ orders: [PrintOrder],
        _ guide: Guide,
        _ guides: [String: PrintedGuide],
        _ checked: CheckedGuide,
        _ request: GuideRequest
    ) throws(TypesettingError) -> (results: [PrintResult], empty: [Diagnostic]) {
        guard request.typesetter != nil else {
            return (orders.map { PrintResult(order: $0, outcome: .unavailable(.notInstalled)) }, [])
        }
        let pictures = pictures(orders, guide, checked.files)
        var manuscripts: [Manuscript] = []
        var empty: [Diagnostic] = []
        for order in orders {
            let made = Manuscript(readings(order, guides), pictures: pictures)
            guard var manuscript = made else {
                empty.append(order.emptyDiagnostic(of: guide))
                continue
            }
            manuscript.profile = profile(order, checked)
            manuscripts.append(manuscript)
        }
        let typesetter = Typesetter(
            python: request.typesetter,
            worker: Templates.files["print/worker.py"] ?? [],
            modules: modules
        )
        let outcomes = try typesetter.typeset(manuscripts, templates: templates(checked))
        return (zip(manuscripts, outcomes).map { PrintResult(order: $0.order, outcome: $1) }, empty)
    }

    /// The printer's own ICC profile, where the piece names one that is there.
    private static func profile(_ order: PrintOrder, _ checked: CheckedGuide) -> [UInt8]? {
        order.press.profile.flatMap { checked.files[$0]?.bytes }
    }

    /// The worker's other files, which run: ours, whatever a guide's folder holds.
    private static var modules: [String: [UInt8]] {
        let files = Templates.files.filter { path, _ in
            path.hasPrefix("print/") && path.hasSuffix(".py") && path != "print/worker.py"
        }
        return Dictionary(files.map { (String($0.key.dropFirst("print/".count)), $0.value) }) { first, _ in first }
    }

    private static func forPrinters(_ result: PrintResult, _ guide: Guide, _ words: Words) -> [OutputFile] {
        guard case .made(let piece, let report) = result.outcome else { return [] }
        let template = String(decoding: Templates.files["print/ticket.mustache"] ?? [], as: UTF8.self)
        let papers = PressPapers(piece, report, result.order, of: guide, words: words, template: template)
        return (papers?.papers ?? []).map { OutputFile(path: $0.path, bytes: $0.bytes) }
    }

    /// The guide as paper tells it, in each language that these pieces are for: prepared once, whatever their number.
    private static func printedGuides(
        for orders: [PrintOrder],
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest
    ) -> [String: PrintedGuide] {
        let languages = orders.flatMap(\.languages) + (orders.isEmpty ? [] : [guide.settings.language])
        let guides = Set(languages).map { language in
            let words = checked.translatedWords.first { $0.language == language } ?? checked.words
            return (language, PrintedGuide(guide, in: language, words: words, today: request.today))
        }
        return Dictionary(uniqueKeysWithValues: guides)
    }

    /// A piece in each of the languages that it is for.
    private static func readings(_ order: PrintOrder, _ guides: [String: PrintedGuide]) -> [PieceReading] {
        let main = guides.values.first?.mainLanguage
        let languages = order.languages.isEmpty ? [main].compactMap { $0 } : order.languages
        return languages.compactMap { guides[$0] }.map { PieceReading(order, $0) }
    }

    /// Where the typesetter is missing, that is said once, not once a piece.
    private static func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var helps: Set<String> = []
        let once = [PrintRules.unavailable.id, PrintRules.fontUnknown.id]
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
