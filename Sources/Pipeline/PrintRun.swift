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
        try Build.requireGuide(request.folder)
        var steps = try BuildSteps(request, progress: progress)
        guard let guide = steps.soundGuide else {
            return PrintRun(results: [], texts: [], report: nil, diagnostics: steps.checked.diagnostics)
        }
        let orders = try choice.orders(guide)
        let paper = try steps.print(isTrial ? orders.map(\.forReaders) : orders, of: guide)
        let told = Judgement(guide).judged(paper.diagnostics)
        guard !isTrial, !paper.isUnfit, !paper.files.isEmpty else {
            return PrintRun(results: paper.results, texts: paper.texts, report: nil, diagnostics: told.sorted())
        }
        let leaks = try WithheldSearch(guide: guide, request: request).run(paper.files)
        let isLeaking = leaks.stopTheBuild(strict: request.isStrict)
        let report = isLeaking ? nil : try Build.publisher(request).lock().add(paper.files)
        return PrintRun(
            results: paper.results,
            texts: paper.texts,
            report: report,
            diagnostics: (told + leaks).sorted()
        )
    }

    /// Whether a piece could not be made because a tool is missing on this computer.
    public var lacksTool: Bool {
        results.contains { if case .unavailable = $0.outcome { true } else { false } }
    }

    /// Whether something was made, and something else could not be.
    public func isIncomplete(strict: Bool) -> Bool { report != nil && hasFaults(strict: strict) }

    /// Whether something must be put right.
    public func hasFaults(strict: Bool) -> Bool { diagnostics.stopTheBuild(strict: strict) }
}
