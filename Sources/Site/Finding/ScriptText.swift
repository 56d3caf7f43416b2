/// Text as a script writes it.
enum ScriptText {
    /// A text between quotation marks. `<` is written as a number, so that it can end no element of a page.
    static func string(_ text: String) -> String {
        var written: [UInt8] = []
        written.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\"".utf8
            case "\\": written += "\\\\".utf8
            case "\n": written += "\\n".utf8
            case "\t": written += "\\t".utf8
            case "<": written += "\\u003c".utf8
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                written += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: written += scalar.utf8
            }
        }
        return "\"" + String(decoding: written, as: UTF8.self) + "\""
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
