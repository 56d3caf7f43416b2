extension HTMLWriter {
    /// Writes words, and at the first use of an abbreviation what it means.
    mutating func writeExplained(_ words: String) {
        guard !meanings.isEmpty else { return html.append(escaping: words) }
        let letters = words.utf8
        var written = words.startIndex
        var index = words.startIndex
        while index < words.endIndex {
            guard letters[index].isPartOfWord else {
                index = letters.index(after: index)
                continue
            }
            let start = index
            index = letters[start...].firstIndex { !$0.isPartOfWord } ?? words.endIndex
            guard letters[start].mayOpenAbbreviation else { continue }
            guard let (short, meaning) = takeMeaning(of: words[start..<index]) else { continue }
            html.append(escaping: String(words[written..<start]))
            html += "<abbr"
            attribute("title", meaning)
            html += ">"
            html.append(escaping: short)
            html += "</abbr>"
            written = words.index(start, offsetBy: short.count)
        }
        html.append(escaping: String(words[written...]))
    }

    /// The abbreviation that a word is, or of which it is the plural, and what it means; each once in a text.
    private mutating func takeMeaning(of word: Substring) -> (short: String, meaning: String)? {
        let singular = word.utf8.last == UInt8(ascii: "s") ? word.dropLast() : word
        for short in [String(word), String(singular)] {
            if let meaning = meanings.removeValue(forKey: short) { return (short, meaning) }
        }
        return nil
    }
}

extension UInt8 {
    /// A letter, a digit, or the sign inside A&E. Every letter that is not ASCII has bytes from 80 on.
    fileprivate var isPartOfWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "&") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }

    /// Most words begin with a small letter, and no abbreviation that needs a meaning does.
    fileprivate var mayOpenAbbreviation: Bool { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
