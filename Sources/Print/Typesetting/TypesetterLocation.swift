/// Where the typesetter's Python is: one that has the package `typst`.
public enum TypesetterLocation {
    /// The Python named by the environment variable, or else the one installed beside the program.
    ///
    /// Nothing inside a guide's folder is ever run: a guide passes through many hands.
    /// - Parameters:
    ///   - environment: the process's environment; `HOPEGUIDE_PYTHON` names a Python.
    ///   - executable: the program's own absolute path, links resolved.
    ///   - fileExists: whether there is a file at an absolute path.
    /// - Returns: the path of a Python that is there, or `nil`.
    public static func find(
        environment: [String: String],
        executable: String,
        fileExists: (String) -> Bool
    ) -> String? {
        if let named = environment["HOPEGUIDE_PYTHON"], !named.isEmpty {
            return fileExists(named) ? named : nil
        }
        var folders = executable.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        guard executable.hasPrefix("/"), folders.popLast() != nil else { return nil }
        let beside = (folders + ["libexec", "hopeguide", "venv", "bin", "python3"]).joined(separator: "/")
        return fileExists("/" + beside) ? "/" + beside : nil
    }
}
