import Guide

extension FactReader {
    /// Language codes such as `cy` or `pt-BR` (BCP 47: a language of two or three letters, a region or script after it).
    mutating func languages(_ key: String) -> [String] {
        var codes: [String] = []
        for typed in names(key) {
            if isLanguageCode(typed.text) {
                codes.append(typed.text)
                continue
            }
            note(
                .error,
                "language-unknown",
                at: typed.position,
                "“\(typed.text)” is not a language code.",
                help: "Use the short code: en for English, cy for Welsh, ur for Urdu, pl for Polish."
            )
        }
        return codes
    }

    private func isLanguageCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else { return false }
        let isLowerCase = first.utf8.allSatisfy { (97...122).contains($0) }
        return isLowerCase && parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(\.isASCII) }
    }
}
