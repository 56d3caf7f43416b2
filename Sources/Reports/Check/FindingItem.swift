import Diagnostics

extension HTMLText {
    /// One thing that was found, as an item of a list.
    ///
    /// - Parameters:
    ///   - place: what stands behind the heading to say where it is
    ///   - typed: the line as somebody typed it, where it may be repeated
    static func item(_ diagnostic: Diagnostic, where place: HTMLText, typed: String?) -> HTMLText {
        let typed: HTMLText = typed.map { "\n<pre>\(String($0.prefix(300)))</pre>" } ?? ""
        let help: HTMLText = diagnostic.help.map { "\n<p>\($0)</p>" } ?? ""
        return
            "<li><strong>\(diagnostic.severity.heading)\(place):</strong> \(diagnostic.message)\(typed)\(help)</li>\n"
    }
}

extension Severity {
    /// What stands over things of this severity.
    public var heading: String {
        switch self {
        case .error: "To put right"
        case .warning: "To look at"
        case .notice: "For you to know"
        }
    }
}
