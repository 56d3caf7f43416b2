/// What leads to a door without naming it: postcodes, coordinates, grid references, three words, links to maps.
extension PlaceReader {
    /// Every postcode, with its space, without it, with others inside it, over two lines.
    func postcodes() -> [Telling] {
        var found: [Telling] = []
        var index = 0
        while index < words.count {
            if let end = postcode(at: index) {
                found.append(Telling(kind: .postcode, isCertain: true, words: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func postcode(at index: Int) -> Int? {
        var joined = ""
        for end in (index + 1)...(index + 8) {
            guard let word = words[at: end - 1], end == index + 1 || word.gap <= .comma else { return nil }
            joined += word.text
            guard joined.utf8.count <= 7 else { return nil }
            guard joined.utf8.count >= 5, word.text.utf8.count <= 7, Self.postcode(joined) != nil else { continue }
            // Other words go on: “a postcode of ZZ3 1AAB”.
            let pieces = words[index..<end]
            guard isPlausible(Array(pieces), joined) else { continue }
            return end
        }
        return nil
    }

    /// “m1 4th” is none, and what has its space elsewhere than it belongs needs its capitals.
    private func isPlausible(_ pieces: [PlaceWord], _ joined: String) -> Bool {
        let areCapitals = pieces.allSatisfy { $0.isCapital || $0.text.utf8.allSatisfy { $0 < 58 } || $0.isShouted }
        if areCapitals, pieces.contains(where: \.isCapital) { return true }
        guard pieces.dropFirst().allSatisfy({ $0.gap == .none }) else { return false }
        let isOrdinal = ["st", "nd", "rd", "th"].contains(String(joined.suffix(2)))
        guard !isOrdinal else { return false }
        if pieces.count == 1 { return true }
        return pieces.count == 2 && pieces[1].text.utf8.count == 3
    }

    /// A postcode that Royal Mail could have given out; O and I may stand for the digits that they look like.
    static func postcode(_ joined: String) -> Postcode? {
        if let postcode = Postcode(joined), postcode.isAreaKnown { return postcode }
        var letters = Array(joined.utf8)
        let digit = letters.count - 3
        switch letters[digit] {
        case UInt8(ascii: "o"): letters[digit] = 48
        case UInt8(ascii: "i"), UInt8(ascii: "l"): letters[digit] = 49
        default: return nil
        }
        guard letters[..<digit].contains(where: { $0 < 58 }) else { return nil }
        return Postcode(String(decoding: letters, as: UTF8.self)).flatMap { $0.isAreaKnown ? $0 : nil }
    }

    /// Three words with full stops between them, as what3words gives out: `///filled.count.soap`.
    func dottedWords() -> [Telling] {
        words.indices.compactMap { index in
            if isThreeWords(at: index) {
                return Telling(kind: .coordinates, isCertain: true, words: index..<(index + 3))
            }
            return spokenThreeWords(at: index)
        }
    }

    private func isThreeWords(at index: Int) -> Bool {
        guard let third = words[at: index + 2], [".", "。", "・"].contains(third.mark),
            words[index + 1].mark == third.mark,
            !third.isKnownName, (index...(index + 2)).allSatisfy({ text($0).utf8.count >= 3 && !words[$0].hasDigit }),
            goesOn(index + 1), goesOn(index + 2), isTouching(index + 1), isTouching(index + 2)
        else {
            return false
        }
        // A name on the web has such words too, and its last one is known.
        let before = words[index].mark
        let isName = ["www", "guide", "mail"].contains(text(index)) || Self.webEndings.contains(third.text)
        if before == "/" || text(index - 1).contains("words") { return true }
        return !isName && before != "@" && words[at: index + 3]?.mark != "." && third.text.utf8.count >= 4
            && words[at: index + 3]?.mark != "/"
    }

    /// Whether nothing stands between a word and the one before but its mark.
    private func isTouching(_ index: Int) -> Bool {
        guard let word = words[at: index], let before = words[at: index - 1], word.typed.base == before.typed.base
        else {
            return false
        }
        let base = word.typed.base
        return base.index(before.typed.endIndex, offsetBy: 1, limitedBy: base.endIndex) == word.typed.startIndex
    }

    /// “what3words: filled, count, soap”.
    private func spokenThreeWords(at index: Int) -> Telling? {
        let isNamed =
            ["what3words", "w3w"].contains(text(index)) || words.stand(["what", "three", "words"], at: index)
        guard isNamed else { return nil }
        let start = text(index) == "what" ? index + 3 : index + 1
        guard let first = words[at: start] else { return nil }
        let lead = ["is", "are", "address", "code"].contains(first.text) ? start + 1 : start
        guard words[at: lead + 2] != nil, lead > start || words[lead].gap == .comma,
            (lead...(lead + 2)).allSatisfy({ !words[$0].hasDigit && text($0).utf8.count >= 3 }),
            (lead + 1...lead + 2).allSatisfy({ words[$0].gap <= .comma }),
            words[at: lead + 3].map({ $0.gap >= .stop }) ?? true
        else {
            return nil
        }
        return Telling(kind: .coordinates, isCertain: true, words: index..<(lead + 3))
    }

    private static let webEndings: Set = [
        "example", "test", "com", "org", "net", "info", "wales", "cymru", "scot", "london", "charity", "gov", "uk",
        "html",
        "htm", "pdf", "eu", "ngo", "online", "help", "care", "support", "community", "foundation", "nhs", "police",
        "app",
    ]
}

/// Coordinates and codes in a text, and addresses of maps.
enum PlaceCodes {
    /// The first code that leads to a door, as it stands; `nil` where there is none.
    static func code(in text: String) -> String? {
        let plain = plain(text)
        let bytes = Array(plain.utf8)
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (48...57).contains(bytes[index]) }
        guard bytes.indices.contains(where: isDigit) else { return nil }
        if let grid = gridReference(in: plain) { return grid }
        // A regular expression costs a thousand times as much as a look for the sign without which it finds nothing.
        let hasFraction = bytes.indices.contains {
            bytes[$0] == UInt8(ascii: ".") && isDigit($0 - 1) && isDigit($0 + 1)
        }
        if hasFraction, let found = fraction(in: plain) { return found }
        if plain.contains("°") || plain.contains(" deg"), let found = angle(in: plain) { return found }
        if bytes.contains(UInt8(ascii: "+")), let found = plusCode(in: plain) { return found }
        let lower = plain.lowercased()
        if ["grid", "easting", "northing", "uprn", "coordinates", "sat nav"].contains(where: lower.contains) {
            return named(in: lower)
        }
        return nil
    }

    /// Latitude and longitude: a pair with three digits behind the point or more (a hundred metres, or a house), or one by name.
    private static func fraction(in text: String) -> String? {
        let pair =
            /[-+]?\d{1,3}\.\d{3,}\s*°?\s*[NSEWnsew]?\s*(?:[,;\/ |&]|and|by)\s*[NSEWnsew]?\s*[-+]?\s*\d{1,3}\.\d{3,}/
        let signed = /\d{2}\.\d{2,}\s*°?\s*[NSns]?\s*[, ]\s*-\s*\d{1,2}\.\d{2,}/
        let labelled =
            /(?i)\b(?:lat|latitude|lon|long|longitude|lng|lledred|hydred)\b[^0-9a-z]{0,8}(?:is\s)?-?\d{1,3}\.\d+/
        let spoken = /(?i)\d{1,3}\.\d+\s*(?:degrees)?\s*(?:north|south|east|west)\b/
        let sided = /\b[NSns]\s?\d{1,2}[ .]\d{2,}[^A-Za-z]{1,8}[EWew]\s?\d{1,3}[ .]\d{2,}/
        let found =
            text.firstMatch(of: pair)?.output ?? text.firstMatch(of: signed)?.output ?? text.firstMatch(of: labelled)?
            .output
            ?? text.firstMatch(of: spoken)?.output ?? text.firstMatch(of: sided)?.output
        return found.map(String.init)
    }

    private static func angle(in text: String) -> String? {
        let degrees = /\d{1,3}(?:\.\d+)?\s*(?:°|deg\w*)\s*(?:\d{1,2}\s*(?:'|\.\d|°|\"|min)|[NSEWnsew]\b)/
        return text.firstMatch(of: degrees).map { String($0.output) }
    }

    /// Open Location Codes, https://github.com/google/open-location-code
    private static func plusCode(in text: String) -> String? {
        let code = /(?i)\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/
        return text.firstMatch(of: code).map { String($0.output) }
    }

    private static func named(in text: String) -> String? {
        let code =
            /\b(?:grid\s*ref[a-z]*|eastings?|northings?|uprn|coordinates|sat nav)\W{1,4}(?:(?:is|are)\W)?[a-z]{0,2}\s?\d{3,}/
        return text.firstMatch(of: code).map { String($0.output) }
    }

    /// Ordnance Survey's: two letters without I, and six digits or more, an even number of them.
    private static func gridReference(in text: String) -> String? {
        let parts = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        for (index, part) in parts.enumerated() {
            let letters = part.utf8.prefix { (65...90).contains($0) }
            guard letters.count == 2, let first = letters.first, "HJNOST".utf8.contains(first), !letters.contains(73)
            else {
                continue
            }
            var digits = String(part.dropFirst(2))
            var next = index + 1
            while digits.utf8.count < 10, next < parts.count, next <= index + 2,
                parts[next].utf8.allSatisfy({ (48...57).contains($0) }),
                (3...5).contains(parts[next].utf8.count)
            {
                digits += parts[next]
                next += 1
            }
            let isWhole = [6, 8, 10].contains(digits.utf8.count) && digits.utf8.allSatisfy { (48...57).contains($0) }
            if isWhole { return "\(part.prefix(2)) \(digits)" }
        }
        return nil
    }

    /// The first address of a map in a text, up to the next space.
    static func mapLink(in text: String) -> String? {
        let lower = plain(text).lowercased()
        guard lower.contains(":") || lower.contains("."), lower.contains("/") || lower.contains("geo:") else {
            return nil
        }
        return lower.split { $0.isWhitespace || "<>()\"".contains($0) }.first { part in
            (part.contains("/") || part.hasPrefix("geo:"))
                && PlaceVocabulary.mapAddresses.contains { address in
                    guard let range = part.firstRange(of: address) else { return false }
                    guard let before = part[..<range.lowerBound].last else { return true }
                    return !(address.first?.isLetterOfName ?? false) || !before.isLetterOfName
                }
        }.map(String.init)
    }

    /// A text with its digits, letters and marks in ASCII, as far as there are any.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "’", "′", "'", "‘", "ʹ": plain += "'"
            case "−", "–", "‐", "‑": plain += "-"
            case "．": plain += "."
            case "，": plain += ","
            case "＋": plain += "+"
            case "º", "˚", "°": plain += "°"
            default:
                switch LetterFolding.folded(scalar) {
                case .plain(let bytes):
                    let folded = String(decoding: bytes, as: UTF8.self)
                    plain += scalar.properties.isUppercase ? folded.uppercased() : folded
                case .nothing: break
                case .foreign: plain.unicodeScalars.append(scalar)
                case .gap: plain += scalar.isASCII ? String(scalar) : " "
                }
            }
        }
        return plain
    }
}

extension Character {
    fileprivate var isLetterOfName: Bool { isLetter || isNumber }
}
