import Text

/// Text as a script writes it.
enum ScriptText {
    /// A text between quotation marks.
    static func string(_ text: String) -> String {
        var written = ""
        written.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        written.appendScript(text)
        return written
    }

    /// Names with texts, in the order of the names, so that the same guide gives the same bytes.
    static func object(_ values: [String: String]) -> String {
        let pairs = values.sorted { $0.key < $1.key }.map { "\(string($0.key)):\(string($0.value))" }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    /// A script without the lines that are only remarks (`// …`, `/* … */`), and without indentation, which no phone needs.
    static func withoutRemarks(_ script: String) -> String {
        var isInRemark = false
        let lines = script.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.filter { line in
            guard isInRemark || line.hasPrefix("/*") else { return !line.isEmpty && !line.hasPrefix("//") }
            isInRemark = !line.hasSuffix("*/")
            return false
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
