/// Writes diagnostics a line each, as compilers do, so that an editor can jump to them:
/// `content/entries/hub.md:4:9: error: The guide has no topic called “mony”. [topic-unknown]`
public struct UnixReport: Sendable {
    /// What to put before a file's name, so that it can be opened from where the person is: `my-guide/`.
    public let folder: String

    public init(folder: String = "") { self.folder = folder }

    /// The diagnostics in the order given. Columns are characters, from 1.
    public func text(_ diagnostics: [Diagnostic]) -> String { diagnostics.map { line($0) + "\n" }.joined() }

    private func line(_ diagnostic: Diagnostic) -> String {
        let message = [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: " ")
        let words = Printable.text(message)
        return "\(place(diagnostic.place)): \(diagnostic.severity.word): \(words) [\(diagnostic.id)]"
    }

    /// The guide as a whole is named by its folder.
    private func place(_ place: Place?) -> String {
        guard let place else { return folder.isEmpty ? "." : folder }
        let parts = [place.line, place.columns?.lowerBound].prefix { $0 != nil }.compactMap { $0 }.map { ":\($0)" }
        return Printable.text(folder + place.file) + parts.joined()
    }
}
