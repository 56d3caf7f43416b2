/// Gives each heading of a text its level and its name in addresses.
struct HeadingNames {
    private static let longest = 60

    private var open: [Int] = []
    private var taken: Set<String> = []
    private var lastNumbers: [String: Int] = [:]

    /// The level of the next heading, typed with so many `#`: no level is skipped on the way down.
    mutating func level(typed: Int) -> Int {
        while let last = open.last, last >= typed { open.removeLast() }
        open.append(typed)
        return open.count
    }

    /// A name that no other heading of this text has: "Getting there" is `getting-there`, a second one `getting-there-2`.
    mutating func identifier(for words: String) -> String {
        let slug = Self.slug(of: words)
        if taken.insert(slug).inserted { return slug }
        var number = lastNumbers[slug, default: 1]
        repeat { number += 1 } while !taken.insert("\(slug)-\(number)").inserted
        lastNumbers[slug] = number
        return "\(slug)-\(number)"
    }

    private static func slug(of words: String) -> String {
        var slug = ""
        for character in words {
            guard slug.utf8.count < longest else { break }
            if let letters = letters(for: character) {
                slug += letters
            } else if slug.last != "-", !slug.isEmpty, !isApostrophe(character) {
                slug += "-"
            }
        }
        if slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "section" : slug
    }

    /// The plain letters of a character, so that `ŵ` is `w`; those of other scripts are kept with their marks, so that two
    /// headings differ as their words do. `nil` where there are none.
    private static func letters(for character: Character) -> String? {
        if character.isASCII {
            return character.isLetter || character.isNumber ? character.lowercased() : nil
        }
        guard let scalar = character.lowercased().unicodeScalars.first else { return nil }
        if scalar.isASCII { return scalar.properties.isAlphabetic ? String(scalar) : nil }
        if let other = lettersOfOtherScripts(character) { return other }
        // Unicode names an accented letter for its plain one: "LATIN SMALL LETTER W WITH CIRCUMFLEX".
        guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return nil }
        return name.split(separator: " ").dropFirst(3).first?.lowercased()
    }

    private static func lettersOfOtherScripts(_ character: Character) -> String? {
        guard character.isLetter || character.isNumber, let first = character.unicodeScalars.first,
            first.properties.name?.hasPrefix("LATIN ") != true
        else { return nil }
        // Signs that are not seen, such as the one that keeps letters apart in Persian, are no part of an address.
        let seen = character.unicodeScalars.filter { $0.properties.generalCategory != .format }
        return String(String.UnicodeScalarView(seen)).lowercased()
    }

    private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }
}
