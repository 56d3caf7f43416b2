extension String {
    /// Whether this names a file inside the output folder and nowhere else, also where a site is copied to Windows
    /// (where `\` parts folders), and is not a name that git or we need for ourselves.
    var isSafeOutputPath: Bool {
        guard !unicodeScalars.contains(where: { $0.isControl || $0 == "\\" }) else { return false }
        let parts = split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return false }
        let top = parts[0].lowercased()
        return ![.git, .manifest, .unfinished].map(\KeptName.rawValue).contains(top)
    }

    /// `images/farm` for `images/farm/goat.png`; `nil` at the top of the output folder.
    var parentFolder: String? {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return String(self[..<slash])
    }

    /// The text on one line, safe to show on a terminal: a control character could hide or repaint a message.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// `folder/name`, with one slash also where the folder is `/`.
func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
}
