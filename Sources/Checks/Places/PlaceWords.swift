/// A word of a text as the search for places reads it: without accents and disguises, in lower case, with what it knows of
/// how it was typed.
struct PlaceWord {
    enum Gap: Comparable {
        /// A space, a line end, a hyphen.
        case none
        /// A comma, a dash, a bracket, a colon.
        case comma
        /// The end of a sentence.
        case stop
        /// The end of a paragraph, or of a fact.
        case block
    }

    /// Lower-case ASCII, where its letters have any.
    let text: String
    let typed: Substring
    let isCapital: Bool
    /// Whether it has two letters or more, all of them capitals.
    let isShouted: Bool
    /// What stands between it and the word before.
    let gap: Gap
    /// The mark that touches it in front: the pound sign of “£14”.
    let mark: Unicode.Scalar?
    /// Whether it is part of a name that tells nothing: the entry's own, its provider's, an area's.
    var isKnownName = false

    /// A number that a house can have: `14`, `14a`.
    var isHouseNumber: Bool {
        let digits = text.utf8.prefix { (48...57).contains($0) }.count
        let letters = text.utf8.count - digits
        guard (1...4).contains(digits), letters <= 1, text.utf8.first != 48 else { return false }
        return mark.map { !"£$€+.:%@".unicodeScalars.contains($0) } ?? true
    }

    var hasDigit: Bool { text.utf8.contains { (48...57).contains($0) } }
}

/// Makes words of texts, one text after the other.
struct PlaceWordReader {
    private(set) var words: [PlaceWord] = []
    private var gap = PlaceWord.Gap.block

    static func words(of text: String) -> [PlaceWord] {
        var reader = PlaceWordReader()
        reader.read(text)
        return reader.words
    }

    /// Reads another paragraph or fact.
    mutating func read(_ text: String) {
        gap = .block
        let scalars = text.unicodeScalars
        var current = Current()
        var last: Unicode.Scalar?
        for index in scalars.indices {
            let scalar = scalars[index]
            switch LetterFolding.folded(scalar) {
            case .plain(let bytes):
                current.append(String(decoding: bytes, as: UTF8.self), scalar, at: index, after: last)
            case .foreign: current.append(String(scalar), scalar, at: index, after: last)
            case .nothing: continue
            case .gap:
                finish(&current, text, at: index)
                let next = scalars.index(after: index)
                note(scalar, before: next < scalars.endIndex ? scalars[next] : nil, after: last)
            }
            last = scalar
        }
        finish(&current, text, at: scalars.endIndex)
    }

    private struct Current {
        var text = ""
        var start: String.Index?
        var letters = 0
        var capitals = 0
        var isCapital = false
        var mark: Unicode.Scalar?

        mutating func append(
            _ folded: String,
            _ scalar: Unicode.Scalar,
            at index: String.Index,
            after last: Unicode.Scalar?
        ) {
            let isCapitalLetter = scalar.properties.isUppercase
            if start == nil {
                start = index
                isCapital = isCapitalLetter
                mark = last.flatMap { $0.properties.isWhitespace ? nil : $0 }
            }
            text += folded
            letters += scalar.properties.isAlphabetic ? 1 : 0
            capitals += isCapitalLetter ? 1 : 0
        }
    }

    private mutating func finish(_ current: inout Current, _ text: String, at end: String.Index) {
        guard let start = current.start else { return }
        words.append(
            PlaceWord(
                text: current.text,
                typed: text[start..<end],
                isCapital: current.isCapital,
                isShouted: current.capitals >= 2 && current.capitals == current.letters,
                gap: gap,
                // The point of “no.14” is no mark of the number's.
                mark: current.mark == "." && isAbbreviated ? nil : current.mark
            )
        )
        gap = .none
        current = Current()
    }

    private mutating func note(_ mark: Unicode.Scalar, before next: Unicode.Scalar?, after last: Unicode.Scalar?) {
        let endsWord = next.map { $0.properties.isWhitespace || "\"”’)*_".unicodeScalars.contains($0) } ?? true
        switch mark {
        case ".": if endsWord { widen(isAbbreviated ? .none : .stop) }
        case "!", "?": if endsWord { widen(.stop) }
        case ",", ";", "(", ")", "[", "]", "–", "—", "|": widen(.comma)
        case ":": if endsWord { widen(.comma) }
        case "-": if endsWord, last?.properties.isWhitespace ?? true { widen(.comma) }
        case "\n": if last == "\n" { widen(.stop) }
        default: break
        }
    }

    private mutating func widen(_ wider: PlaceWord.Gap) { gap = max(gap, wider) }

    /// “14 St. Mary's Rd.” is no end of a sentence before Mary.
    private var isAbbreviated: Bool {
        words.last.map { ["st", "no", "nr", "dr", "mr", "mrs", "ms", "rev", "apt"].contains($0.text) } ?? false
    }
}

extension [PlaceWord] {
    subscript(at index: Int) -> PlaceWord? { indices.contains(index) ? self[index] : nil }

    /// Whether these words stand from an index on, with nothing but spaces between them.
    func stand(_ phrase: [String], at index: Int) -> Bool {
        guard index >= 0, index + phrase.count <= count else { return false }
        for (offset, word) in phrase.enumerated() {
            guard self[index + offset].text == word, offset == 0 || self[index + offset].gap == .none else {
                return false
            }
        }
        return true
    }

    /// What was typed from the first word of a range to the last.
    func typed(_ range: Range<Int>) -> String {
        guard let first = self[at: range.lowerBound], let last = self[at: range.upperBound - 1] else { return "" }
        guard first.typed.base == last.typed.base else {
            return self[range].map { String($0.typed) }.joined(separator: " ")
        }
        return String(first.typed.base[first.typed.startIndex..<last.typed.endIndex])
    }

    /// Marks every place where one of these names stands.
    mutating func mark(_ names: [[String]]) {
        let byFirst = Dictionary(grouping: names.filter { !$0.isEmpty }) { $0[0] }
        for index in indices {
            for name in byFirst[self[index].text] ?? [] where stand(name, at: index) {
                for offset in name.indices { self[index + offset].isKnownName = true }
            }
        }
    }
}
