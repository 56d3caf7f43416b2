/// The parts of a SARIF 2.1.0 log that we write, with the standard's own names.
struct SARIFLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    init(version: String, rules: [Rule], results: [Result]) {
        let driver = Driver(version: version, rules: rules.map(ReportingDescriptor.init))
        runs = [Run(tool: Tool(driver: driver), results: results)]
    }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        let results: [Result]
        let columnKind = "unicodeCodePoints"
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name = "hopeguide"
        let version: String
        let rules: [ReportingDescriptor]
    }

    struct ReportingDescriptor: Encodable {
        let id: String
        let shortDescription: Message
        let fullDescription: Message
        let help: Message
        let defaultConfiguration: Configuration

        init(_ rule: Rule) {
            id = rule.id
            shortDescription = Message(text: rule.summary)
            fullDescription = Message(text: "\(rule.summary) \(rule.why)")
            help = Message(text: "\(rule.cure)\n\nBefore:\n\(rule.before)\n\nAfter:\n\(rule.after)")
            defaultConfiguration = Configuration(level: rule.severity.sarifLevel)
        }
    }

    struct Configuration: Encodable { let level: String }

    struct Message: Encodable { let text: String }

    struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int?
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
    }

    struct Location: Encodable { let physicalLocation: PhysicalLocation }

    struct PhysicalLocation: Encodable {
        let artifactLocation: ArtifactLocation
        let region: Region?
    }

    struct ArtifactLocation: Encodable {
        let uri: String
        let uriBaseId: String
    }

    /// Columns are counted in code points, where a `Place` counts what a person sees as one character.
    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int?
        let endColumn: Int?

        init?(_ place: Place) {
            guard let line = place.line else { return nil }
            startLine = line
            guard let columns = place.columns, let text = place.lineText else {
                (startColumn, endColumn) = (nil, nil)
                return
            }
            let before = text.prefix(max(0, columns.lowerBound - 1)).unicodeScalars.count
            let through = text.prefix(max(0, columns.upperBound - 1)).unicodeScalars.count
            (startColumn, endColumn) = (before + 1, max(through, before) + 1)
        }
    }

    /// A path as a relative address: everything is percent-encoded but what RFC 3986 calls unreserved, and slashes.
    static func address(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~/".utf8.contains(byte)
            if isPlain { return String(Unicode.Scalar(byte)) }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
