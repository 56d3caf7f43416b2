/// The style sheet as it stands in every page: without remarks, indentation and empty lines, which no phone needs.
enum StyleSheet {
    /// In the folder of templates.
    static let path = "site/style.css"

    static func inlined(_ css: String) throws(BrokenTemplate) -> String {
        guard !css.lowercased().contains("</style") else {
            throw BrokenTemplate(
                path: path,
                line: nil,
                summary: "A style sheet cannot hold </style.",
                help: "Take it out. It would end the style sheet in the middle of the page."
            )
        }
        return withoutRemarks(css).split(whereSeparator: \.isNewline)
            .map { $0.drop(while: \.isWhitespace) }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static func withoutRemarks(_ css: String) -> String {
        var kept = ""
        var rest = Substring(css)
        while let open = rest.firstRange(of: "/*") {
            kept += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
        }
        return kept + rest
    }
}
