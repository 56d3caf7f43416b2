import Guide

extension [String] {
    /// Each once, where it first stands.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension FactReader {
    /// Language codes such as `cy` or `pt-BR` (BCP 47: a language of two or three letters, a region or script after it).
    mutating func languages(_ key: String) -> [String] {
        var codes: [String] = []
        for typed in names(key) {
            if LanguageCode.isValid(typed.text) {
                codes.append(typed.text)
                continue
            }
            note(
                ContentRules.languageUnknown,
                at: typed.position,
                "“\(typed.text)” is not a language code.",
                help: "Use the short code: en for English, cy for Welsh, ur for Urdu, pl for Polish."
            )
        }
        return codes
    }
}
