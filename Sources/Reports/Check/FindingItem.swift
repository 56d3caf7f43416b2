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

extension HTMLText {
    /// Something that is said of many places: how often, and the first of them.
    static func item(_ repeated: RepeatedDiagnostic) -> HTMLText {
        let places = repeated.examples.map { place -> HTMLText in
            let line: HTMLText = place.line.map { ", line \($0)" } ?? ""
            return "<li>\(place.file)\(line)</li>\n"
        }
        let help: HTMLText = repeated.first.help.map { "\n<p>\($0)</p>" } ?? ""
        return """
            <li><strong>\(repeated.first.severity.heading), in \(repeated.count) places:</strong> \(repeated.first.message)\(help)
            <p>These are the first:</p>
            <ul>
            \(HTMLText(places))</ul></li>

            """
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
