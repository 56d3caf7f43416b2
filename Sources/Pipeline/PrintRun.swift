import Diagnostics
import Guide
import Print
import Publish

/// Printed pieces alone, without the website: `hopeguide print`.
public struct PrintRun: Sendable {
    /// What came of each piece; empty where something in the guide must be put right first.
    public let results: [PrintResult]
    /// Those of plain text.
    public let texts: [WrittenPiece]
    /// `nil` where nothing was written.
    public let report: PublishReport?
    /// Sorted.
    public let diagnostics: [Diagnostic]

    public var pieces: [PrintedPiece] {
        results.compactMap { result in if case .made(let piece, _) = result.outcome { piece } else { nil } }
    }

    /// Makes pieces and puts them into the folder of the request; what earlier runs put there stays.
    /// - Parameter isTrial: whether to write nothing and only measure.
    /// - Throws: `PrintChoice.Refusal` for a name that the guide does not know, and where a folder cannot be read or written.
    public static func run(
        _ request: GuideRequest,
        _ choice: PrintChoice,
        isTrial: Bool,
        progress: @escaping @Sendable (String) -> Void
    ) throws -> PrintRun {
        var stopwatch = Stopwatch(progress: progress)
        try Build.requireGuide(request.folder)
        let checked = try CheckedGuide.load(request, &stopwatch)
        guard let guide = checked.guide, !checked.diagnostics.stopTheBuild(strict: request.isStrict) else {
            return PrintRun(results: [], texts: [], report: nil, diagnostics: checked.diagnostics)
        }
        let orders = try choice.orders(guide)
        let paper = try stopwatch.time("typesetting") {
            try PrintMaking.run(isTrial ? orders.map(\.forReaders) : orders, guide, checked, request)
        }
        let told = Judgement(guide).judged(paper.diagnostics)
        guard !isTrial, !paper.isUnfit, !paper.files.isEmpty else {
            return PrintRun(results: paper.results, texts: paper.texts, report: nil, diagnostics: told.sorted())
        }
        let leaks = try stopwatch.time("last look") {
            try WithheldSearch(guide: guide, request: request).run(paper.files)
        }
        let isLeaking = leaks.stopTheBuild(strict: request.isStrict)
        let report = isLeaking ? nil : try Build.publisher(request).lock().add(paper.files)
        return PrintRun(
            results: paper.results,
            texts: paper.texts,
            report: report,
            diagnostics: (told + leaks).sorted()
        )
    }

    /// Whether something must be put right.
    public func hasFaults(strict: Bool) -> Bool { diagnostics.stopTheBuild(strict: strict) }
}
