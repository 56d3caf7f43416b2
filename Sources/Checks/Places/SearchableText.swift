/// A text made plain for searching: entities, percent signs and escapes decoded, no marks, no spaces, lower case, with a
/// note of where words begin. Text is kept twice, with the markup's own words and without them.
struct SearchableText {
    private let whole: Letters
    private let withoutTags: Letters

    /// - Parameter foldsLines: whether the format breaks long lines inside words, as calendars and contact cards do.
    init(_ text: String, foldsLines: Bool) {
        let decoded = Unescaping.decoded(Array(text.utf8), foldsLines: foldsLines)
        whole = Letters(decoded)
        withoutTags = decoded.contains(UInt8(ascii: "<")) ? Letters(Self.strippingTags(decoded)) : whole
    }

    /// Whether the words stand somewhere one after the other, whatever is between them: spaces, commas, tags.
    func contains(_ words: [String]) -> Bool {
        let wanted = Array(words.joined().utf8).filter(Letters.isLetter)
        guard wanted.count >= 5 else { return false }
        return whole.contains(wanted) || withoutTags.contains(wanted)
    }

    private static func strippingTags(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var isInTag = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">") where isInTag:
                isInTag = false
                plain.append(32)
            default: if !isInTag { plain.append(byte) }
            }
        }
        return plain
    }
}

/// The letters and digits of a text in lower case, and which of them begin or end a word.
private struct Letters {
    private var letters: [UInt8] = []
    /// Whether something else than a letter stands before the letter of this index.
    private var beginsWord: [Bool] = []

    init(_ bytes: [UInt8]) {
        letters.reserveCapacity(bytes.count)
        beginsWord.reserveCapacity(bytes.count + 1)
        var isBetweenWords = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if let hidden = Self.hiddenLength(bytes, at: index) {
                index += hidden
                continue
            }
            if Self.isLetter(byte) {
                letters.append((65...90).contains(byte) ? byte + 32 : byte)
                beginsWord.append(isBetweenWords)
                isBetweenWords = false
            } else if byte != UInt8(ascii: "'") {
                isBetweenWords = true
            }
            index += 1
        }
        beginsWord.append(true)
    }

    /// ASCII letters and digits, and every byte of other scripts.
    static func isLetter(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// The bytes of a soft hyphen, a zero-width space or joiner, or a typographic apostrophe, which part no words.
    private static func hiddenLength(_ bytes: [UInt8], at index: Int) -> Int? {
        let first = bytes[index]
        guard first >= 0xC2 else { return nil }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (first, second, third) {
        case (0xC2, 0xAD, _): return 2
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0x99), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return nil
        }
    }

    func contains(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, letters.count >= wanted.count else { return false }
        for start in 0...(letters.count - wanted.count) where letters[start] == first && beginsWord[start] {
            let end = start + wanted.count
            if beginsWord[end], letters[start..<end].elementsEqual(wanted) { return true }
        }
        return false
    }
}
