import Foundation
import Guide

/// The script that opens the guide without a connection, once a reader has asked for a copy.
public struct OfflineWorker: Sendable {
    private let script: String

    public init?(_ templates: SiteTemplates) {
        guard let script = templates.scripts[SiteAddresses.worker] else { return nil }
        self.script = script
    }

    /// - Parameter fingerprints: of every file of the site, by its path. A file is loaded again when its own changes.
    public func file(keeping fingerprints: [String: String]) -> SiteFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let kept = fingerprints.filter { Self.isKept($0.key) }
        let list = (try? encoder.encode(kept)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return SiteFile(path: SiteAddresses.worker, text: "const copy = \(list);\n" + script)
    }

    /// What the pages show and run. What is made for printing is left out: it is large, and its text is on the pages.
    public static func isKept(_ path: String) -> Bool {
        let endings = [
            ".html", ".js", ".css", ".webmanifest", ".svg", ".ico", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif",
        ]
        return ![SiteAddresses.notFound, SiteAddresses.sharedPicture].contains(path)
            && !path.hasPrefix(SiteAddresses.forPrinters)
            && endings.contains(where: path.lowercased().hasSuffix)
    }
}
