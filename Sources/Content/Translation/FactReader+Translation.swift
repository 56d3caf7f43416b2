import Diagnostics

extension FactReader {
    /// Names every key that a translation may not hold: facts, which stand in one file only, and words that nobody knows.
    /// - Parameters:
    ///   - facts: what the file that is translated may hold.
    ///   - words: what a translation may hold of it.
    ///   - original: the path of the file that is translated.
    mutating func refuseFacts(_ facts: [String], except words: [String], original: String) {
        for key in frontMatter.keys where !words.contains(key.text) && facts.contains(key.text) {
            note(
                ContentRules.translationHoldsFact,
                at: key.position,
                "“\(key.text)” belongs in \(original) alone, so that no fact is kept twice.",
                help: "Take this out. Every language shows what stands in that file."
            )
        }
        refuseKeys(except: words + facts.filter { !words.contains($0) }, of: "A translation")
    }

    /// Names words that translate something that is no longer there, and so are not shown.
    mutating func noteLeftOver(_ key: String, original: String) {
        guard let position = keyPosition(key) else { return }
        note(
            ContentRules.translationLeftOver,
            at: position,
            "\(original) says nothing for “\(key)”, so nobody sees this.",
            help: "Take it out here, or write “\(key)” there too."
        )
    }
}
