import Foundation
import Testing

@testable import Print

/// The real typesetter and the real templates.
enum Workshop {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates/print")

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
        Typesetter(python: try python ?? Self.python(), worker: try #require(try templates()["worker.py"]))
    }

    static func typeset(_ leaflet: Leaflet) throws -> LeafletOutcome {
        try typesetter().typeset(leaflet, templates: try templates())
    }

    static func make(_ leaflet: Leaflet) throws -> FinishedPDF {
        let outcome = try typeset(leaflet)
        guard case .made(let piece, _) = outcome else {
            throw NoLeaflet(outcome: outcome)
        }
        return try FinishedPDF(piece)
    }
}

struct NoLeaflet: Error { let outcome: LeafletOutcome }
