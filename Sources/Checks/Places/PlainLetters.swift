/// The letters and digits of a file made plain for searching, in one walk over its bytes: entities, percent signs and escapes
/// undone, accents and disguises folded, in lower case, without spaces and marks. What readers see stands apart from what is
/// in tags, so that neither parts the other's words.
struct PlainLetters {
    struct Stream {
        /// Lower-case ASCII letters and digits, and the UTF-8 of letters in other scripts.
        private(set) var letters: [UInt8] = []
        /// Whether a word begins at the letter of this index: something else stands before it.
        private(set) var beginsWord: [Bool] = []
        private var isBetweenWords = true

        init() {}

        mutating func reserve(_ count: Int) {
            letters.reserveCapacity(count)
            beginsWord.reserveCapacity(count)
        }

        mutating func append(letter: UInt8) {
            letters.append(letter)
            beginsWord.append(isBetweenWords)
            isBetweenWords = false
        }

        mutating func gap() { isBetweenWords = true }

        mutating func append(_ scalar: Unicode.Scalar) {
            switch LetterFolding.folded(scalar) {
            case .plain(let bytes): for byte in bytes { append(letter: byte) }
            case .foreign: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(letter: byte) }
            case .nothing: break
            case .gap: gap()
            }
        }

        mutating func append(_ text: String) { for scalar in text.unicodeScalars { append(scalar) } }
    }

    /// What readers see; all of a text without tags.
    private(set) var shown = Stream()
    /// What stands in tags and comments: words for pictures, titles, addresses of links.
    private(set) var inTags = Stream()

    /// - Parameter foldsLines: whether the format breaks long lines inside words, as calendars and contact cards do.
    init(_ bytes: [UInt8], foldsLines: Bool) {
        shown.reserve(bytes.count)
        var reader = Unescaping(bytes, foldsLines: foldsLines)
        var isInTag = false
        while let piece = reader.next() {
            switch piece {
            case .letter(let byte):
                if isInTag { inTags.append(letter: byte) } else { shown.append(letter: byte) }
            case .scalar(let scalar):
                if isInTag { inTags.append(scalar) } else { shown.append(scalar) }
            case .tagStart:
                isInTag = true
                shown.gap()
                inTags.gap()
            case .tagEnd:
                isInTag = false
                inTags.gap()
                shown.gap()
            case .gap:
                if isInTag { inTags.gap() } else { shown.gap() }
            }
        }
    }
}
