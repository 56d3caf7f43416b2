import Text

extension String {
    /// Appends words so that HTML reads them as words between tags.
    mutating func append(escaping words: String) { append(words, escaped: .betweenTags) }

    /// Appends words so that HTML reads them as words between quotation marks.
    mutating func append(escapingAttribute words: String) { append(words, escaped: .inAttributes) }
}
