/// Writes diagnostics as annotations of a pull request on GitHub: `::error file=…,line=…::message`.
///
/// Source: GitHub, "Workflow commands for GitHub Actions". GitHub shows ten errors and ten warnings a step, so the
/// gravest come first.
public struct GitHubReport: Sendable {
    /// The guide's folder in its repository, with a closing slash; empty where the guide is at the top.
    public let folder: String

    public init(folder: String = "") { self.folder = folder }

    public func text(_ diagnostics: [Diagnostic]) -> String {
        Severity.allCases.reversed().flatMap { severity in
            diagnostics.filter { $0.severity == severity }.map { line($0) + "\n" }
        }.joined()
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        let properties = location(diagnostic.place) + [("title", diagnostic.id)]
        let list = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
        let message = [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: "\n")
        return "::\(diagnostic.severity.word) \(list)::\(Self.escaped(message))"
    }

    private func location(_ place: Place?) -> [(String, String)] {
        guard let place else { return [] }
        var properties = [("file", folder + place.file)]
        guard let line = place.line else { return properties }
        properties += [("line", "\(line)"), ("endLine", "\(line)")]
        guard let columns = place.columns else { return properties }
        let last = max(columns.lowerBound, columns.upperBound - 1)
        return properties + [("col", "\(columns.lowerBound)"), ("endColumn", "\(last)")]
    }

    private static func escaped(_ text: String) -> String { escaped(text, "%\r\n".utf8) }

    private static func escapedProperty(_ text: String) -> String { escaped(text, "%\r\n:,".utf8) }

    /// By bytes: a colon under an accent is one character to us and a colon to GitHub.
    private static func escaped(_ text: String, _ marks: String.UTF8View) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            guard marks.contains(byte) else {
                bytes.append(byte)
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            bytes += Array("%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
