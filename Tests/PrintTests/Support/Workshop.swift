import Foundation
import Guide
import Testing

@testable import Print

/// The real typesetter and the real templates.
enum Workshop {
    static let templatesFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates")
    private static let folder = templatesFolder.appending(path: "print")

    /// A Python with the packages typst and pikepdf. A test without it fails: it must not pass by doing nothing.
    static func python() throws -> String {
        try #require(
            ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON to a Python with typst 0.15.0 and pikepdf 10.17.0 (make test does this)."
        )
    }

    static func templates() throws -> [String: [UInt8]] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try Dictionary(
            uniqueKeysWithValues: files.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
        )
    }

    static func typesetter(python: String? = nil) throws -> Typesetter {
        let templates = try templates()
        return Typesetter(
            python: try python ?? Self.python(),
            worker: try #require(templates["worker.py"]),
            modules: templates.filter { $0.key.hasSuffix(".py") && $0.key != "worker.py" }
        )
    }

    static func typeset(_ leaflet: Leaflet, templates: [String: [UInt8]]? = nil) throws -> PieceOutcome {
        try typeset(.of(leaflet), templates: templates)
    }

    static func typeset(_ manuscript: Manuscript, templates: [String: [UInt8]]? = nil) throws -> PieceOutcome {
        try #require(typesetter().typeset([manuscript], templates: templates ?? Self.templates()).first)
    }

    static func make(_ leaflet: Leaflet) throws -> FinishedPDF { try make(.of(leaflet)) }

    /// One piece of a guide.
    static func make(_ format: PrintFormat, of guide: Guide, words: Words? = nil) throws -> FinishedPDF {
        try make(.holdingAll(format, of: guide), of: guide, words: words)
    }

    static func make(
        _ order: PrintOrder,
        of guide: Guide,
        words: Words? = nil,
        pictures: [String: PrintedPicture] = [:]
    ) throws -> FinishedPDF {
        let words = try words ?? Guides.english()
        return try make(#require(Manuscript(order, of: guide, today: Guides.today, words: words, pictures: pictures)))
    }

    static func make(_ manuscript: Manuscript) throws -> FinishedPDF {
        let outcome = try typeset(manuscript)
        guard case .made(let piece, _) = outcome else { throw NoPiece(outcome: outcome) }
        return try FinishedPDF(piece)
    }
}

extension PrintOrder {
    /// A piece that holds every entry of a guide.
    static func holdingAll(_ format: PrintFormat, of guide: Guide) -> PrintOrder {
        var order = PrintOrder(name: format.rawValue, format: format)
        if format == .poster { order.topics = guide.settings.topics.map(\.id) }
        if format == .slip {
            order.corrections = guide.entries.map {
                Correction(entry: $0.slug, says: $0.title, shouldSay: $0.summary)
            }
        }
        if format == .cards { order.entries = guide.entries.map(\.slug) }
        return order
    }
}

extension PrintFormat {
    /// Those that become PDFs.
    static let typeset = allCases.filter { !$0.isPlainText }
}

struct NoPiece: Error { let outcome: PieceOutcome }

extension Manuscript {
    static func of(_ leaflet: Leaflet) -> Manuscript {
        Manuscript(order: .leaflet, title: "Leaflet", timestamp: 1_796_083_200, content: leaflet)
    }
}

// A piece of a guide in its own language.
extension PieceReading {
    init(
        _ order: PrintOrder,
        of guide: Guide,
        in language: String? = nil,
        words: Words,
        today: CalendarDate = Guides.today
    ) {
        self.init(order, PrintedGuide(guide, in: language ?? guide.settings.language, words: words, today: today))
    }
}

extension Manuscript {
    init?(
        _ order: PrintOrder,
        of guide: Guide,
        today: CalendarDate,
        words: Words,
        pictures: [String: PrintedPicture] = [:]
    ) {
        self.init([PieceReading(order, of: guide, words: words, today: today)], pictures: pictures)
    }
}

extension WrittenOutcome {
    init(_ order: PrintOrder, of guide: Guide, today: CalendarDate, words: Words) {
        self.init([PieceReading(order, of: guide, words: words, today: today)])
    }
}
