import Text

extension Substring {
    /// Whether a lower-case ASCII phrase stands in the line, in capitals or not. Works on bytes, because every line of
    /// every entry passes through here.
    func mentions(_ phrase: String) -> Bool {
        let wanted = Array(phrase.utf8)
        guard let first = wanted.first else { return true }
        return utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start].asciiLowercased == first {
                if wanted.indices.allSatisfy({ bytes[start + $0].asciiLowercased == wanted[$0] }) { return true }
            }
            return false
        } ?? lowercased().contains(phrase)
    }

    /// Whether a word in the line begins with one of these three lower-case letters.
    func hasWord(beginningWithOneOf starts: Set<UInt32>) -> Bool {
        var (letters, last): (Int, UInt32) = (0, 0)
        for byte in utf8 {
            let byte = byte.asciiLowercased
            guard (97...122).contains(byte) else {
                letters = 0
                continue
            }
            letters += 1
            last = letters == 1 ? UInt32(byte) : last << 8 | UInt32(byte)
            if letters == 3, starts.contains(last) { return true }
        }
        return false
    }

    /// The first three letters of a word, as `hasWord` compares them.
    static func start(_ word: String) -> UInt32 { word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }
}
