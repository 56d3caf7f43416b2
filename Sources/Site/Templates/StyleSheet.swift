import Text

/// The style sheet as it stands in every page: without remarks and spaces, which no phone needs.
enum StyleSheet {
    /// - Parameter path: in `templates/`.
    static func inlined(_ css: String, path: String) throws(BrokenTemplate) -> String {
        guard !css.lowercased().contains("</style") else {
            throw BrokenTemplate(
                path: path,
                line: nil,
                summary: "A style sheet cannot hold </style.",
                help: "Take it out. It would end the style sheet in the middle of the page."
            )
        }
        return withoutSpaces(withoutRemarks(css))
    }

    /// A space has a meaning between words, and before a colon (`nav :focus`); not beside other marks.
    private static func withoutSpaces(_ css: String) -> String {
        var kept: [UInt8] = []
        var quotationMark: UInt8?
        var isAfterSpace = false
        for byte in css.utf8 {
            if quotationMark == nil, spaces.contains(byte) {
                isAfterSpace = true
                continue
            }
            if isAfterSpace, let last = kept.last, !"{};,:".utf8.contains(last), !"{};,".utf8.contains(byte) {
                kept.append(UInt8(ascii: " "))
            }
            isAfterSpace = false
            if byte == UInt8(ascii: "}"), quotationMark == nil, kept.last == UInt8(ascii: ";") { kept.removeLast() }
            let isEscaped = kept.last == UInt8(ascii: "\\")
            kept.append(byte)
            if isEscaped { continue }
            if byte == quotationMark {
                quotationMark = nil
            } else if quotationMark == nil, "\"'".utf8.contains(byte) {
                quotationMark = byte
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let spaces = Array(" \t\n\r\u{0C}".utf8)

    private static func withoutRemarks(_ css: String) -> String {
        var kept = ""
        var rest = Substring(css)
        while let open = rest.firstBytes(of: "/*") {
            kept += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            rest = rest.firstBytes(of: "*/").map { rest[$0.upperBound...] } ?? ""
        }
        return kept + rest
    }
}
