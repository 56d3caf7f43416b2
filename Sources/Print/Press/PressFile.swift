import Guide

/// A piece for a print shop, finished, and what stands in it.
public struct PressFile: Sendable, Hashable {
    /// `leaflet-press.pdf`.
    public let name: String
    public let bytes: [UInt8]
    public let facts: PressFacts
    public let job: PressJob

    /// Where its job ticket is shown: `press/leaflet-ticket.html`.
    public var ticketPage: String { SiteAddresses.forPrinters + name.replacing("-press.pdf", with: "-ticket.html") }
}

/// A piece for an office printer: sheets of A4 that are printed on both sides and folded.
public struct ImposedFile: Sendable, Hashable {
    /// `booklet-imposed.pdf`.
    public let name: String
    public let sheets: Int
    public let bytes: [UInt8]
}

/// What the worker is told about a press file.
public struct PressJob: Encodable, Sendable, Hashable {
    /// The printing condition by its registered name, or "Custom" where the printer sent a profile.
    public let condition: String
    public let description: String
    /// The printer's own profile in the work folder: then the file is PDF/X-4, and holds it.
    public let profile: String?
    /// How far everything stays away from edges and folds, in millimetres.
    public let safe: Double

    init(_ order: PrintOrder) {
        let press = order.press
        condition = press.profile == nil ? press.condition.name : "Custom"
        description = press.profile.map(Self.fileName) ?? press.condition.description
        profile = press.profile == nil ? nil : order.name + ".icc"
        safe = Self.safeMillimetres
    }

    /// Paper creeps in folding machines and under the knife: 3 mm is the least that printers ask for, 5 mm is safe.
    static let safeMillimetres = 5.0
    /// What is painted over the edge, so that no white shows where the knife slips.
    static let bleedMillimetres = 3.0

    /// "PDF/X-1a:2003".
    public var standard: String { profile == nil ? "PDF/X-1a:2003" : "PDF/X-4" }

    private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension PrintOrder {
    public var pressFile: String { name + "-press.pdf" }
    public var imposedFile: String { name + "-imposed.pdf" }
}
