/// One file, as it is and as it should be.
public struct FileFix: Sendable {
    /// Relative to the guide's folder.
    public let path: String
    public let before: [UInt8]
    public let after: [UInt8]
}

/// Puts right what can be put right with certainty, and keeps every other byte.
public enum CertainFixes {
    /// The files that change, in the order of their paths.
    public static func find(_ files: GuideFiles) -> [FileFix] {
        files.files.compactMap { file in
            let isSettings = file.path == SettingsReader.path
            let isText = ["content/entries/", "content/pages/"].contains(where: file.path.hasPrefix)
            guard isSettings || (isText && file.path.hasSuffix(".md")) else { return nil }
            return fix(file, isSettings: isSettings)
        }
    }

    private static func fix(_ file: GuideFiles.File, isSettings: Bool) -> FileFix? {
        guard case .text(let source) = FileText.decode(file), let text = String(validating: file.bytes, as: UTF8.self)
        else { return nil }
        let before = RawLines(text)
        var after = before
        LineEndFix.apply(&after)
        if isSettings {
            FactFix.apply(&after, in: after.lines.indices)
        } else if case .split(let split) = FrontMatterSplit.split(source) {
            FactFix.apply(&after, in: split.facts)
        }
        guard after != before else { return nil }
        return FileFix(path: file.path, before: file.bytes, after: after.bytes)
    }
}
