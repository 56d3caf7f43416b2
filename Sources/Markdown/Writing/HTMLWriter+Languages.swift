extension HTMLWriter {
    /// The attributes of a passage in another script than the page's, so that a voice reads it in its own language and
    /// its lines begin on their own side. Which language it is, the options say; where they do not, only the script is
    /// named.
    func languageAttributes(of content: [Inline]) -> String {
        guard let script = Script.ofMost(content.plainText) else { return "" }
        func isWritten(in language: String) -> Bool {
            script.languages.contains { language == $0 || language.hasPrefix($0 + "-") }
        }
        guard !isWritten(in: options.language) else { return "" }
        let language = options.otherLanguages.first(where: isWritten) ?? "und-" + script.code
        var attributes = " lang=\""
        attributes.append(escapingAttribute: language)
        return attributes + (script.isRightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"")
    }
}
