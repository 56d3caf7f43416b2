/// Places that are told by what they are called: “The refuge is The Cedars”, “Tŷ Gobaith yw enw’r tŷ”, “at the sign of the
/// Swan”.
extension PlaceReader {
    private typealias Vocabulary = PlaceVocabulary

    /// A person must look at each of them.
    func names() -> [Telling] {
        words.indices.compactMap { index in
            let found =
                home(at: index) ?? nameOfHome(at: index) ?? sign(at: index) ?? grounds(at: index) ?? steps(at: index)
            return found.map { Telling(kind: .building, isCertain: false, words: $0) }
        }
    }

    /// Names of houses behind a word of place: “Drop off bags at Wesley House”.
    func homes() -> [Telling] {
        words.indices.compactMap { index in
            guard isDwelling(index), Vocabulary.homes.contains(text(index)), !words[index].isKnownName else {
                return nil
            }
            var first = index
            while first > 0, goesOn(first), isName(first - 1), !words[first - 1].isKnownName { first -= 1 }
            guard first < index || text(index - 1) == "the" else { return nil }
            var before = first - 1
            if text(before) == "the" { before -= 1 }
            guard
                ["at", "to", "in", "outside", "inside", "from", "called", "into", "near", "for", "yn", "i"].contains(
                    text(before)
                )
            else { return nil }
            return Telling(kind: .building, isCertain: false, words: first..<(index + 1))
        }
    }

    private static let named: Set = [
        "refuge", "hostel", "shelter", "safehouse", "house", "home", "building", "place", "address", "lloches", "ty",
    ]

    /// “The refuge is The Cedars.”, “our house: Oakfield”: what is no more than a name behind what it names.
    private func home(at index: Int) -> Range<Int>? {
        guard Self.named.contains(text(index)), !words[index].isKnownName else { return nil }
        let isVerb = ["is", "yw"].contains(text(index + 1)) && goesOn(index + 1)
        let start = isVerb ? index + 2 : index + 1
        guard isVerb ? goesOn(start) : words[at: start]?.gap == .comma else { return nil }
        let hasArticle = ["the", "y", "yr"].contains(text(start))
        // “Our house is Freedom from fear” names nothing: a name has its article, or stands alone.
        guard let end = end(ofNameAt: hasArticle ? start + 1 : start), isBreak(before: end) else { return nil }
        guard hasArticle ? words[start].isCapital : isVerb && end - start <= 2 else { return nil }
        return index..<end
    }

    /// “Its name is Oakfield”, “it goes by the name of The Cedars”, “we call it Oakfield”; in Welsh the name stands first.
    private func nameOfHome(at index: Int) -> Range<Int>? {
        if let phrase = Self.namings.longest(in: words, at: index) {
            let start =
                Vocabulary.articles.contains(text(phrase.upperBound)) ? phrase.upperBound + 1 : phrase.upperBound
            return end(ofNameAt: start).map { index..<$0 }
        }
        guard let phrase = Self.namingsBehind.longest(in: words, at: index) else { return nil }
        var first = index
        while first > 0, goesOn(first), words[first - 1].isCapital { first -= 1 }
        let isName = (first..<index).contains { !words[$0].isKnownName && !Vocabulary.notNames.contains(text($0)) }
        return isName ? first..<phrase.upperBound : nil
    }

    private static let namings = PhraseTable([
        ["its", "name", "is"], ["name", "of", "the", "house", "is"],
        ["name", "of", "the", "refuge", "is"],
        ["name", "on", "the", "gate", "is"], ["name", "on", "the", "door", "is"], ["by", "the", "name", "of"],
        ["we", "call", "it"],
        ["known", "locally", "as"], ["everyone", "calls", "it"], ["everybody", "calls", "it"],
    ])
    private static let namingsBehind = PhraseTable([
        ["is", "the", "name", "of", "the", "house"], ["is", "the", "name", "of", "the", "refuge"],
        ["is", "the", "name", "of", "the", "building"], ["is", "the", "name", "on", "the", "gate"],
        ["is", "the", "name", "on", "the", "door"], ["is", "its", "name"], ["yw", "enwr", "ty"],
        ["yw", "enwr", "lloches"],
        ["yw", "enwr", "adeilad"], ["yw", "enwr", "lle"], ["ywr", "enw"], ["yw", "ei", "enw"],
    ])

    /// “At the sign of the Swan”, “wrth arwydd yr Alarch”.
    private func sign(at index: Int) -> Range<Int>? {
        let isWelsh = text(index) == "arwydd" && ["y", "yr"].contains(text(index + 1))
        guard isWelsh || text(index) == "sign" && text(index + 1) == "of" else { return nil }
        let start = Vocabulary.articles.contains(text(index + 2)) && !isName(index + 2) ? index + 3 : index + 2
        return end(ofNameAt: start).map { index..<$0 }
    }

    /// “Inside Northgate Hospital's grounds”.
    private func grounds(at index: Int) -> Range<Int>? {
        guard ["grounds", "precincts", "campus"].contains(text(index)), goesOn(index) else { return nil }
        let before = text(index - 1)
        let owner = before.hasSuffix("s") ? String(before.dropLast()) : before
        let isPlace = Vocabulary.landmarks.contains(owner) || Vocabulary.landmarks.contains(before)
        guard isPlace && isSubjectNear(index) || isName(index - 1) && !words[index - 1].isKnownName else { return nil }
        var first = index - 1
        while first > 0, goesOn(first), isName(first - 1) { first -= 1 }
        return first..<(index + 1)
    }

    /// “Down Cliff Steps”.
    private func steps(at index: Int) -> Range<Int>? {
        guard ["down", "up"].contains(text(index)), isName(index + 1), goesOn(index + 1) else {
            return nil
        }
        var end = index + 2
        while end < index + 5, goesOn(end), isName(end) {
            if Self.waysDown.contains(text(end)) { return index..<(end + 1) }
            end += 1
        }
        return nil
    }

    private static let waysDown: Set = ["steps", "stairs", "hill", "bank", "brow", "slip", "slipway", "pitch"]

    /// Where a name ends that begins here; `nil` where none does, or one that tells nothing.
    private func end(ofNameAt start: Int) -> Int? {
        guard isName(start), !words[start].isKnownName, !Vocabulary.languages.contains(text(start)) else { return nil }
        var end = start + 1
        while goesOn(end), isName(end) || ["of", "y", "yr"].contains(text(end)) && isName(end + 1) { end += 1 }
        let isElse = (start..<end).contains { Self.otherThings.contains(text($0)) }
        return isElse || goesOn(end) && Self.otherThings.contains(text(end)) ? nil : end
    }

    /// With a capital, and no name of a house: “The building is Victorian”, “We call it the Freedom Programme”.
    private static let otherThings: Set = [
        "victorian", "georgian", "edwardian", "tudor", "british", "christian", "catholic", "muslim", "jewish", "sikh",
        "hindu", "quaker", "programme", "course", "courses", "group", "groups", "project", "club", "circle", "plan",
        "time", "day", "week", "scheme", "service", "line", "training", "workshop", "pathway", "grade",
    ]
}
