/// What a letter or digit is in plain ASCII, however it is written: `Ô` is `o`, `１` and `①` are `1`, `𝐀` is `a`.
enum LetterFolding {
    enum Folded: Equatable {
        /// Lower-case ASCII letters and digits.
        case plain([UInt8])
        /// A letter of another script, which stays as it is.
        case foreign
        /// What nobody sees, and what parts no words: soft hyphens, zero-width signs, accents that stand alone, apostrophes.
        case nothing
        /// A space, a mark or a sign: what parts words.
        case gap
    }

    static func folded(_ scalar: Unicode.Scalar) -> Folded {
        let value = Int(scalar.value)
        return known.indices.contains(value) ? known[value] : looked(up: scalar)
    }

    /// ASCII and the letters of Europe's languages, looked up once.
    private static let known: [Folded] = (0..<0x250).map { Unicode.Scalar($0).map(looked) ?? .gap }

    private static func looked(up scalar: Unicode.Scalar) -> Folded {
        let properties = scalar.properties
        if "'’‘ʼ`´ʹ".unicodeScalars.contains(scalar) { return .nothing }
        if let digit = digit(properties) { return .plain([digit]) }
        if properties.isDefaultIgnorableCodePoint { return .nothing }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .nothing
        default: break
        }
        if let letters = latin(properties) { return .plain(letters) }
        return properties.isAlphabetic ? .foreign : .gap
    }

    /// Digits of every script, full-width, circled, raised or lowered.
    private static func digit(_ properties: Unicode.Scalar.Properties) -> UInt8? {
        guard properties.numericType == .decimal || properties.numericType == .digit,
            let value = properties.numericValue, (0...9).contains(value)
        else {
            return nil
        }
        return 48 + UInt8(value)
    }

    /// The letters that Unicode names: “LATIN SMALL LETTER O WITH CIRCUMFLEX”, “MATHEMATICAL BOLD CAPITAL A”,
    /// “LATIN SMALL LIGATURE FI”. Cyrillic and Greek letters that Unicode calls by one Latin letter count too: they look like it.
    private static func latin(_ properties: Unicode.Scalar.Properties) -> [UInt8]? {
        guard properties.isAlphabetic || properties.generalCategory == .otherSymbol, let name = properties.name else {
            return nil
        }
        let words = name.split(separator: " ").prefix { $0 != "WITH" }
        guard let last = words.last, words.count > 1 else { return nil }
        let scripts = [
            "LATIN", "MATHEMATICAL", "FULLWIDTH", "CIRCLED", "SQUARED", "PARENTHESIZED", "CYRILLIC", "GREEK",
        ]
        let isLigature = words[0] == "LATIN" && last.utf8.count == 2
        guard scripts.contains(where: { $0 == words[0] }), last.utf8.count == 1 || isLigature else { return nil }
        return last.utf8.map { $0 | 32 }
    }
}
