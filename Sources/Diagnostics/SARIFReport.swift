import Text

/// Writes diagnostics as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts show beside
/// the lines they speak of.
public struct SARIFReport: Sendable {
    /// Every rule of the program.
    public let rules: [Rule]
    /// The guide's folder in its repository, with a closing slash; empty where the guide is at the top.
    public let folder: String
    /// The program's version.
    public let version: String

    public init(rules: [Rule], folder: String = "", version: String) {
        self.rules = rules
        self.folder = folder
        self.version = version
    }

    /// - Throws: see `JSONText.of`.
    public func text(_ diagnostics: [Diagnostic]) throws -> String {
        let broken = Set(diagnostics.map(\.id))
        let rules = rules.filter { broken.contains($0.id) }
        let places = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var fingerprints = SARIFFingerprints()
        let results = diagnostics.map { diagnostic in
            SARIFLog.Result(
                ruleId: diagnostic.id,
                ruleIndex: places[diagnostic.id],
                level: diagnostic.severity.sarifLevel,
                message: .init(text: [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: " ")),
                locations: [location(diagnostic.place)],
                partialFingerprints: ["hopeguide/v1": fingerprints.next(for: diagnostic)]
            )
        }
        return try JSONText.of(SARIFLog(version: version, rules: rules, results: results))
    }

    /// Code hosts refuse a result without a file, so the guide as a whole is spoken of at its settings.
    private func location(_ place: Place?) -> SARIFLog.Location {
        let file = folder + (place?.file ?? "content/guide.yml")
        return .init(
            physicalLocation: .init(
                artifactLocation: .init(uri: SARIFLog.address(file), uriBaseId: "%SRCROOT%"),
                region: place.flatMap(SARIFLog.Region.init)
            )
        )
    }
}

extension Severity {
    /// SARIF 2.1.0, 3.27.10.
    var sarifLevel: String {
        switch self {
        case .notice: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

/// Tells a fault from others for as long as its line stays the same, wherever the line moves to.
struct SARIFFingerprints {
    private var seen: [Fingerprint: Int] = [:]

    /// Sixteen hexadecimal digits of 64-bit FNV-1a, and how many of its kind came before.
    mutating func next(for diagnostic: Diagnostic) -> String {
        let text = "\(diagnostic.id)\n\(diagnostic.place?.file ?? "")\n\(diagnostic.place?.lineText ?? "")"
        let fingerprint = Fingerprint(of: text.utf8)
        seen[fingerprint, default: 0] += 1
        return fingerprint.text + ":\(seen[fingerprint, default: 1])"
    }
}
