/// How many diagnostics of each severity there are, and in how many files.
public struct Tally: Sendable, Equatable {
    public let errors: Int
    public let warnings: Int
    public let notices: Int
    public let files: Int

    public init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        notices = diagnostics.count { $0.severity == .notice }
        files = Set(diagnostics.filter { $0.severity > .notice }.compactMap(\.place?.file)).count
    }

    /// “3 things to put right and 12 to look at, in 9 files.” or “Ready to publish. 3 things are worth a look.”
    public var sentence: String {
        let location = files == 0 ? "" : ", in \(counted(files, "file", "files"))"
        switch (errors, warnings) {
        case (0, 0): return "Nothing to put right."
        case (_, 0): return "\(counted(errors, "thing", "things")) to put right\(location)."
        case (0, _): return "Ready to publish. \(counted(warnings, "thing is", "things are")) worth a look\(location)."
        default: return "\(counted(errors, "thing", "things")) to put right and \(warnings) to look at\(location)."
        }
    }

    private func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
