/// Streets and the numbers of houses.
extension PlaceReader {
    private typealias Vocabulary = PlaceVocabulary

    /// Every street, with its number where one stands by it.
    func streets() -> [Telling] {
        words.indices.compactMap { index in
            welshStreet(at: index) ?? english(at: index)
        }
    }

    // MARK: English

    private func english(at index: Int) -> Telling? {
        guard Vocabulary.kind(text(index)) != nil, !isTitle(index), !isCourtOfLaw(index) else { return nil }
        return named(at: index) ?? standingAlone(at: index) ?? lowerCase(at: index)
    }

    /// “St Mary's” and “Dr Jones” are no streets.
    private func isTitle(_ index: Int) -> Bool {
        ["st", "dr"].contains(text(index)) && goesOn(index + 1) && words[index + 1].isCapital
            && Vocabulary.kind(text(index + 1)) == nil
    }

    private func isCourtOfLaw(_ index: Int) -> Bool {
        text(index) == "court" && Vocabulary.legal.contains(text(index - 1)) && goesOn(index)
    }

    /// `14 Rosemary Lane`: one to four words with capitals, and the kind of street.
    private func named(at index: Int) -> Telling? {
        var first = index
        while first > 0, index - first < 4, goesOn(first), isName(first - 1) || isNumberedName(first - 1) { first -= 1 }
        let kind = words[index]
        guard first < index else { return nil }
        let isStreet = kind.isCapital || Vocabulary.streetKinds[kind.text] != nil
        let needsNumber = !isStreet || Vocabulary.numberedKinds[kind.text] != nil
        guard !needsNumber || number(before: first) != nil else { return nil }
        if (first...index).allSatisfy({ words[$0].isKnownName }), number(before: first) == nil { return nil }
        return withNumber(first..<(index + 1))
    }

    /// A word that is a name only behind a number: the Park of “23 Park Row”, where “Park in Mill Row” has none.
    private func isNumberedName(_ index: Int) -> Bool { words[index].isCapital && number(before: index) != nil }

    /// `1 The Square`, or “on the Square”.
    private func standingAlone(at index: Int) -> Telling? {
        guard text(index - 1) == "the", goesOn(index), words[index].isCapital, !words[index].isKnownName else {
            return nil
        }
        if let number = number(before: index - 1), words[index - 1].isCapital {
            return Telling(kind: .numberedStreet, isCertain: true, words: number..<(index + 1))
        }
        guard Vocabulary.kindsAlone.contains(text(index)), !words[index].isShouted else { return nil }
        return Telling(kind: .street, isCertain: false, words: (index - 1)..<(index + 1))
    }

    /// `14 rosemary lane`: it needs its number, and words between that are no others.
    private func lowerCase(at index: Int) -> Telling? {
        let isCommon = Vocabulary.streetKinds[text(index)] == nil
        for first in stride(from: index - 1, through: max(0, index - 3), by: -1) {
            guard goesOn(first + 1), !words[first].hasDigit, !Vocabulary.notInStreets.contains(text(first)) else {
                break
            }
            guard let number = number(before: first) else { continue }
            if isCommon {
                let isLed = isLeadIn(number - 1)
                guard isLed || words[number].gap >= .comma else { return nil }
                guard isBreak(before: index + 1) || isLed && Self.plainKinds.contains(text(index)) else { return nil }
            }
            return Telling(kind: .numberedStreet, isCertain: true, words: number..<(index + 1))
        }
        return nil
    }

    /// Common words that are kinds of street wherever “at 14” stands before them.
    private static let plainKinds: Set = [
        "close", "drive", "gardens", "court", "grove", "villas", "cottages", "buildings", "parade", "quay", "wharf",
        "yard",
        "square",
    ]

    private func isLeadIn(_ index: Int) -> Bool {
        ["at", "to", "in", "is", "no", "number", "are", "yn"].contains(text(index))
    }

    // MARK: Welsh

    /// `14 Heol y Bont`, `Rhodfa'r Môr`: the kind of street, an article, and the name.
    private func welshStreet(at index: Int) -> Telling? {
        let word = text(index)
        let hasArticle = word.hasSuffix("r") && Vocabulary.welshKinds.contains(String(word.dropLast()))
        guard hasArticle || Vocabulary.welshKinds.contains(word), goesOn(index + 1) else { return nil }
        let number = number(before: index)
        let hasOwnArticle = Vocabulary.welshArticles.contains(text(index + 1))
        let name = hasOwnArticle ? index + 2 : index + 1
        guard goesOn(name), let first = words[at: name], !first.hasDigit, first.text != "parcio" else { return nil }
        if number == nil {
            let kind = hasArticle ? String(word.dropLast()) : word
            guard Vocabulary.surelyWelshKinds.contains(kind) else { return nil }
            guard words[index].isCapital, isName(name) || hasOwnArticle || hasArticle else { return nil }
        } else if !words[index].isCapital, !Vocabulary.surelyWelshKinds.contains(word) {
            return nil
        }
        var end = name + 1
        while end < name + 3, goesOn(end), isName(end) || Vocabulary.welshArticles.contains(text(end)) { end += 1 }
        if Vocabulary.welshArticles.contains(text(end - 1)) { end -= 1 }
        if number == nil, (index..<end).allSatisfy({ words[$0].isKnownName }) { return nil }
        return withNumber(index..<max(end, name + 1))
    }

    // MARK: Numbers

    private func withNumber(_ street: Range<Int>) -> Telling {
        if let number = number(before: street.lowerBound) {
            return Telling(kind: .numberedStreet, isCertain: true, words: number..<street.upperBound)
        }
        if let number = number(behind: street.upperBound) {
            return Telling(kind: .numberedStreet, isCertain: true, words: street.lowerBound..<(number + 1))
        }
        return Telling(kind: .street, isCertain: false, words: street)
    }

    /// The number in front of a street: beside it, before a comma, or alone in the paragraph before.
    private func number(before index: Int) -> Int? {
        guard let number = words[at: index - 1], let street = words[at: index] else { return nil }
        if street.isCapital, street.gap <= .comma, Vocabulary.numberWords.contains(number.text) { return index - 1 }
        guard number.isHouseNumber else { return nil }
        guard !["bus", "buses", "route"].contains(text(index - 2)) else { return nil }
        // “A team of 14 works” counts people; “the door of 14 Rosemary Lane” counts nothing.
        guard text(index - 2) != "of" || street.isCapital else { return nil }
        if street.gap <= .comma { return index - 1 }
        return number.gap == .block && street.gap == .block ? index - 1 : nil
    }

    /// `Rosemary Lane 14`, and no time, bus or year.
    private func number(behind index: Int) -> Int? {
        guard let number = words[at: index], number.isHouseNumber, number.gap <= .comma, number.text.utf8.count <= 4,
            isBreak(before: index + 1), !(number.text.utf8.count == 4 && !number.text.hasSuffix("a"))
        else {
            return nil
        }
        return index
    }

    /// “Number 14”, “no. 3”, “rhif 14”: certain where a street is told anywhere in the text. And a number before a name that is
    /// none we know: `14 Orchard`.
    func houseNumbers(besideStreets hasStreet: Bool) -> [Telling] {
        words.indices.compactMap { index -> Telling? in
            if let number = saidNumber(at: index) {
                return Telling(kind: .number, isCertain: hasStreet, words: index..<(number + 1))
            }
            if hasStreet, let number = orphan(at: index) ?? numberedHouse(at: index) {
                return Telling(kind: .number, isCertain: true, words: index..<(number + 1))
            }
            guard isNumberedName(at: index) else { return nil }
            return Telling(kind: .numberedStreet, isCertain: true, words: index..<(index + 2))
        }
    }

    private func saidNumber(at index: Int) -> Int? {
        guard ["number", "no", "nr", "num", "rhif", "numbers", "nos"].contains(text(index)),
            let next = words[at: index + 1],
            next.gap <= .comma
        else {
            return nil
        }
        let other: Set = [
            "phone", "telephone", "mobile", "bus", "helpline", "freephone", "registered", "charity", "company",
            "reference",
            "fax", "text", "case", "platform", "room", "the", "our", "a", "by", "minicom",
        ]
        let isHouse = text(index - 1) == "house" || ["is", "yw"].contains(text(index + 1))
        guard isHouse || !other.contains(text(index - 1)) else { return nil }
        let place = ["is", "yw"].contains(text(index + 1)) ? index + 2 : index + 1
        guard let number = words[at: place] else { return nil }
        let isWord = Vocabulary.numberWords.contains(number.text)
        guard isWord || (number.isHouseNumber && number.text.utf8.count <= 4) else { return nil }
        let following = words[at: place + 1]
        // A phone number goes on in digits; “number one priority” and “number 39 bus” go on in words.
        if let next = following, next.gap == .none {
            if next.hasDigit || ["bus", "buses", "train", "priority"].contains(next.text) { return nil }
            if (isWord || text(index) == "no") && !["on", "in", "of", "at", "off"].contains(next.text)
                && !next.isCapital
            {
                return nil
            }
        }
        return place
    }

    /// “Come to 14.”: a number that ends a sentence behind a word of place.
    private func orphan(at index: Int) -> Int? {
        guard ["at", "to"].contains(text(index)), goesOn(index + 1), let number = words[at: index + 1],
            number.isHouseNumber,
            isBreak(before: index + 2), number.text.utf8.count <= 3, !words[index - 1 < 0 ? 0 : index - 1].hasDigit,
            ["come", "are", "is", "live", "we", "knock", "ring", "door", "house", "us"].contains(text(index - 1)),
            !Vocabulary.shortNumbers.contains(number.text)
        else {
            return nil
        }
        // “The group is at 7” is a time far more often than a house.
        return Int(number.text).map { $0 > 12 } ?? true ? index + 1 : nil
    }

    /// “House 14”, “14 on Rosemary Lane”.
    private func numberedHouse(at index: Int) -> Int? {
        guard let number = words[at: index + 1], number.isHouseNumber, goesOn(index + 1), number.text.utf8.count <= 4
        else {
            return nil
        }
        if ["house", "door"].contains(text(index)),
            isBreak(before: index + 2) || ["on", "in", "of"].contains(text(index + 2))
        {
            return index + 1
        }
        let isLed = ["is", "are", "want", "for", "find", "need", "at", "to", "us", "the"].contains(text(index))
        return isLed && ["on", "in"].contains(text(index + 2)) && isName(index + 3) ? index + 1 : nil
    }

    private func isNumberedName(at index: Int) -> Bool {
        let number = words[index]
        guard number.isHouseNumber, number.text.utf8.count <= 4, !Vocabulary.shortNumbers.contains(number.text),
            !(number.text.utf8.count == 4 && number.text.utf8.allSatisfy { $0 < 58 }),
            goesOn(index + 1)
        else {
            return false
        }
        let hasArticle =
            ["the", "y", "yr"].contains(text(index + 1)) && words[index + 1].isCapital && goesOn(index + 2)
        guard isName(hasArticle ? index + 2 : index + 1) else { return false }
        let name = words[hasArticle ? index + 2 : index + 1]
        guard !name.isShouted || name.text.utf8.count >= 6, !name.isKnownName, !Vocabulary.counted.contains(name.text)
        else { return false }
        // Behind other digits, it is the end of a phone number or of a date.
        if let before = words[at: index - 1], number.gap < .stop {
            guard !before.hasDigit, !Vocabulary.beforeOtherNumbers.contains(before.text),
                !Vocabulary.months.contains(before.text), !Vocabulary.days.contains(before.text)
            else {
                return false
            }
        }
        return number.gap >= .comma
            || [
                "at", "to", "in", "is", "are", "for", "from", "outside", "door", "address", "live", "number", "no",
                "yn", "i",
            ]
            .contains(text(index - 1))
    }

    /// “Flat 2”, “Plot 7, Riverside Park”, “Block C of Harbour Court”.
    func units() -> [Telling] {
        words.indices.compactMap { index in
            guard Vocabulary.units.contains(text(index)), goesOn(index + 1), let number = words[at: index + 1] else {
                return nil
            }
            let isLetter = number.text.utf8.count == 1 && number.isCapital && number.text != "i" && number.text != "a"
            guard number.isHouseNumber || isLetter else { return nil }
            if let next = words[at: index + 2], next.gap == .none, Vocabulary.counted.contains(next.text),
                next.text != "of"
            {
                return nil
            }
            let hasName = isName(index + 2) && words[index + 2].gap <= .comma
            let end = hasName ? index + 3 : index + 2
            return Telling(
                kind: hasName && !isLetter ? .numberedStreet : .building,
                isCertain: hasName && !isLetter,
                words: index..<end
            )
        }
    }
}
