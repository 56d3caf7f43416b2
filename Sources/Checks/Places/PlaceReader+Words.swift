/// Places that are told without a number: landmarks with what relates to them, names of buildings, ways to the door. A person
/// must look at each of them.
extension PlaceReader {
    private typealias Vocabulary = PlaceVocabulary

    private func doubtful(_ kind: Telling.Kind, _ words: Range<Int>) -> Telling {
        Telling(kind: kind, isCertain: false, words: words)
    }

    // MARK: Landmarks

    /// “Opposite St Mary's church”, “by the lighthouse”, “drws nesaf i'r capel”.
    func landmarks() -> [Telling] {
        words.indices.compactMap { index in
            if let relation = Self.strong.longest(in: words, at: index) {
                return landmark(behind: relation, isStrong: true).map { doubtful(.landmark, index..<$0) }
            }
            guard let relation = Self.weak.longest(in: words, at: index) else { return nil }
            return landmark(behind: relation, isStrong: false).map { doubtful(.landmark, index..<$0) }
        }
    }

    private static let strong = PhraseTable(Vocabulary.strongRelations)
    private static let weak = PhraseTable(Vocabulary.weakRelations)

    /// Where the landmark ends that stands behind a relation; `nil` where none does.
    private func landmark(behind relation: Range<Int>, isStrong: Bool) -> Int? {
        var index = relation.upperBound
        guard goesOn(index) else { return nil }
        if text(index) == "where", isName(index + 1) { return index + 2 }
        var article: String?
        while goesOn(index), Vocabulary.articles.contains(text(index)), !isName(index) {
            article = text(index)
            index += 1
        }
        var name: Int?
        var landmark: Int?
        var end = index
        while end < index + 6, goesOn(end), let word = words[at: end] {
            if Vocabulary.generic.contains(word.text), name == nil { break }
            if ["in", "on", "at", "and", "is", "are", "from", "for", "with", "when", "where", "who"].contains(word.text)
            {
                break
            }
            if isName(end), !word.isKnownName { name = end }
            if Vocabulary.landmarks.contains(word.text) { landmark = end }
            end += 1
        }
        if let name, isStrong || isPlace(name, landmark, relation) { return max(name, landmark ?? name) + 1 }
        guard let landmark else { return nil }
        let isWelsh = ["y", "yr", "ir", "ar"].contains(text(relation.upperBound - 1))
        let hasName = (index..<landmark).contains { words[$0].isCapital && !Vocabulary.notNames.contains(text($0)) }
        let isDefinite = isWelsh || hasName || article != nil && article != "a" && article != "an"
        if isStrong {
            return isDefinite || article == nil && !isPlural(landmark) || isSubjectNear(relation.lowerBound)
                ? landmark + 1 : nil
        }
        guard isDefinite else { return nil }
        if words[relation.lowerBound].text == "by", isDoneBy(relation.lowerBound) { return nil }
        let isRare = (index..<end).contains { Vocabulary.rareLandmarks.contains(text($0)) }
        return isRare || isSubjectNear(relation.lowerBound) && isWhereabouts(relation) ? landmark + 1 : nil
    }

    private func isPlural(_ index: Int) -> Bool {
        text(index).hasSuffix("s") && !["works", "baths", "lights", "docks"].contains(text(index))
    }

    /// Behind “near” and the like, a name must be a place's: “near the Kwik Fit”, not “by the Council”.
    private func isPlace(_ name: Int, _ landmark: Int?, _ relation: Range<Int>) -> Bool {
        let word = words[relation.lowerBound].text
        let isDirect = ["are", "is", "live", "right", "just", "stop", "stops", "us", "stay"].contains(
            text(relation.lowerBound - 1)
        )
        if ["by", "over", "under", "outside", "beyond"].contains(word), isDirect, landmark != nil || word != "beyond" {
            return true
        }
        if word == "by" {
            return landmark != nil && !isDoneBy(relation.lowerBound)
                && Vocabulary.rareLandmarks.contains(text(landmark ?? name))
        }
        if word == "past" {
            return ["go", "walk", "drive", "come", "just", "get", "ride", "head", "bus"].contains(
                text(relation.lowerBound - 1)
            )
        }
        if ["over", "under", "between", "outside", "beyond", "dan", "wrth"].contains(word), relation.count == 1 {
            return landmark != nil
                && (relation.lowerBound == 0 || isSubjectNear(relation.lowerBound)
                    || words[relation.lowerBound].gap >= .comma)
        }
        if ["off", "walk", "minutes"].contains(word) { return landmark != nil || Vocabulary.kind(text(name)) != nil }
        return !Self.organisations.contains(text(name))
    }

    private static let organisations: Set = [
        "council", "office", "nhs", "police", "government", "trust", "aid", "association", "service", "services",
        "board",
        "commission", "lottery", "fund", "act", "line", "court",
    ]

    /// “run by the church”: somebody does something, and it is no place.
    private func isDoneBy(_ index: Int) -> Bool {
        let before = text(index - 1)
        return before.hasSuffix("ed")
            || [
                "run", "led", "paid", "given", "held", "made", "known", "seen", "hurt", "kept", "done", "written",
                "sent", "put", "lent", "set", "up",
            ].contains(before)
    }

    /// Whether the sentence speaks of the house or its people: “we are near …”, or nothing stands before.
    func isSubjectNear(_ index: Int) -> Bool {
        if words[index].gap >= .stop { return true }
        var position = index - 1
        var sawVerb = false
        while position >= 0, index - position <= 7 {
            if Vocabulary.verbs.contains(text(position)) { sawVerb = true }
            if sawVerb, Vocabulary.subjects.contains(text(position)) { return true }
            if words[position].gap >= .stop { break }
            position -= 1
        }
        return false
    }

    private func isWhereabouts(_ relation: Range<Int>) -> Bool {
        !["by", "past", "over", "under", "outside", "minutes", "walk"].contains(text(relation.lowerBound))
    }

    // MARK: Buildings

    /// “We are at the YWCA”, “upstairs at the Corner Cup”, “the old convent”, “The Manse, Millbrook”.
    func buildings() -> [Telling] {
        var found: [Telling] = []
        for index in words.indices {
            if let end = whereabouts(at: index) ?? storey(at: index) ?? former(at: index) ?? called(at: index)
                ?? commonHome(at: index)
            {
                found.append(doubtful(.building, index..<end))
            }
            if let start = statement(at: index) { found.append(doubtful(.building, start..<(index + 1))) }
            if words[index].gap >= .stop, let end = address(at: index) {
                found.append(doubtful(.building, index..<end))
            }
        }
        return found
    }

    /// A subject, a verb and “at” before a name: `We stay at Harbour View`.
    private func whereabouts(at index: Int) -> Int? {
        let preposition = text(index)
        guard ["at", "in", "inside", "is", "are", "yn", "on"].contains(preposition), index > 0, goesOn(index) else {
            return nil
        }
        let isVerb = ["is", "are"].contains(preposition)
        let isFound = text(index - 1) == "us" && ["find", "visit", "reach", "see"].contains(text(index - 2))
        guard
            isFound || isVerb
                ? isFound || Vocabulary.subjects.contains(text(index - 1))
                : isSubjectNear(index) && words[index].gap < .stop,
            isVerb || isFound || Vocabulary.verbs.contains(text(index - 1))
                || ["now", "both", "all"].contains(text(index - 1))
        else {
            return nil
        }
        guard let end = name(behind: index + 1) else { return nil }
        let last = text(end - 1)
        if preposition == "at" || preposition == "on" {
            if Self.onTheWeb.contains(text(end - 1)) || Vocabulary.languages.contains(last)
                || words[end - 1].isShouted && preposition == "on"
            {
                return nil
            }
            return Vocabulary.months.contains(last) || Vocabulary.days.contains(last) ? nil : end
        }
        return Vocabulary.dwellings.contains(last) && (isVerb ? end - index > 2 : true) ? end : nil
    }

    private static let onTheWeb: Set = [
        "facebook", "instagram", "whatsapp", "twitter", "tiktok", "zoom", "teams", "youtube", "signal", "linkedin",
        "telegram",
        "snapchat", "x", "call", "duty", "demand", "internet",
    ]

    /// The end of a name that begins here, with or without “the”; `nil` where there is none, or one that tells nothing.
    private func name(behind start: Int) -> Int? {
        var index = start
        while goesOn(index), Vocabulary.articles.contains(text(index)) || ["old", "former"].contains(text(index)) {
            index += 1
        }
        let first = index
        while goesOn(index),
            isName(index) || (index > first && ["of", "y", "yr"].contains(text(index)) && isName(index + 1))
                || isDwelling(index)
        {
            index += 1
        }
        guard index > first,
            (first..<index).contains(where: {
                !words[$0].isKnownName && isName($0) || isDwelling($0) && words[$0].isCapital
            })
        else { return nil }
        return (first..<index).allSatisfy { words[$0].isKnownName } ? nil : index
    }

    func isDwelling(_ index: Int) -> Bool {
        words[at: index].map { $0.isCapital && Vocabulary.dwellings.contains($0.text) } ?? false
    }

    /// “Upstairs at the Corner Cup”, “in the basement of Northgate Baptist Church”.
    private func storey(at index: Int) -> Int? {
        let storeys: Set = [
            "upstairs", "downstairs", "basement", "attic", "cellar", "crypt", "annexe", "annex", "wing", "block",
            "rooms",
        ]
        let isFloor = text(index) == "floor" && goesOn(index + 1)
        guard storeys.contains(text(index)) || isFloor,
            ["at", "of", "in", "above", "over", "under", "from"].contains(text(index + 1))
        else {
            return nil
        }
        if let end = name(behind: index + 2) { return end }
        let landmark = Vocabulary.articles.contains(text(index + 2)) ? index + 3 : index + 2
        for end in landmark..<(landmark + 2)
        where Vocabulary.landmarks.contains(text(end)) && goesOn(end) && text(index + 2) == "the" {
            return end + 1
        }
        return nil
    }

    /// “The old convent at Upper Vale”, “the former Crown Hotel”, “Yr Hen Ficerdy”.
    private func former(at index: Int) -> Int? {
        let isWelsh = text(index) == "hen" && ["yr", "r"].contains(text(index - 1))
        guard isWelsh || ["old", "former", "converted", "disused", "ex"].contains(text(index)), goesOn(index + 1) else {
            return nil
        }
        if isWelsh { return isName(index + 1) || Vocabulary.landmarks.contains(text(index + 1)) ? index + 2 : nil }
        let isTheOne = ["the", "a", "an", "this"].contains(text(index - 1))
        guard isTheOne || words[index].isCapital || isBreak(before: index) else { return nil }
        var end = index + 1
        while end < index + 4, goesOn(end) {
            let isNoun =
                Vocabulary.landmarks.contains(text(end))
                || (Vocabulary.dwellings.contains(text(end)) && (text(end) != "house" || words[end].isCapital))
            if isNoun { return end + 1 }
            guard
                isName(end)
                    || ["police", "fire", "chip", "bus", "village", "town", "post", "infants", "primary", "railway"]
                        .contains(text(end))
            else { return nil }
            end += 1
        }
        return nil
    }

    /// “The tower block called Harbour Court”, “the shop called Daisy's”.
    private func called(at index: Int) -> Int? {
        let things = Vocabulary.landmarks.union(Vocabulary.dwellings).union(["block", "building", "place"])
        let verb = text(index + 1) == "is" ? index + 2 : index + 1
        guard things.contains(text(index)), ["called", "named", "known"].contains(text(verb)) else { return nil }
        let name = text(verb + 1) == "as" ? verb + 2 : verb + 1
        guard words[at: name].map({ $0.isCapital && !$0.isKnownName }) ?? false else { return nil }
        var end = name + 1
        while goesOn(end), isName(end) || isDwelling(end) { end += 1 }
        return end
    }

    /// “Ivy House is where you will stay”: where the name begins that ends before “is”.
    private func statement(at index: Int) -> Int? {
        guard isDwelling(index) || isName(index), text(index + 1) == "is",
            ["where", "our", "home", "the"].contains(text(index + 2))
        else { return nil }
        guard text(index + 2) == "where" || Vocabulary.homes.contains(text(index)) else { return nil }
        guard !words[index].isKnownName else { return nil }
        var first = index
        while first > 0, goesOn(first), words[first - 1].isCapital { first -= 1 }
        return first
    }

    /// A sentence that is nothing but names with a comma: `Hafan Deg, Upper Vale`.
    private func address(at start: Int) -> Int? {
        var end = start
        var commas: [Int] = []
        while let word = words[at: end], end == start || word.gap < .stop {
            if word.gap == .comma, end > start { commas.append(end) }
            let isSmall = ["y", "yr", "the", "of", "r", "upon", "on"].contains(word.text)
            guard word.isCapital || isSmall, !word.hasDigit, !word.isShouted, !Vocabulary.days.contains(word.text),
                !Vocabulary.months.contains(word.text), !Vocabulary.languages.contains(word.text)
            else {
                return nil
            }
            end += 1
        }
        guard commas.count == 1, let comma = commas.first, end - start >= 3, end - start <= 8 else { return nil }
        let first = start..<comma
        guard first.count >= 2 || isDwelling(start) || words[end - 1].isKnownName && isBreakAfter(end),
            first.contains(where: { !words[$0].isKnownName })
        else { return nil }
        let isHouse = first.contains { isDwelling($0) || Vocabulary.landmarks.contains(text($0)) || text($0) == "hen" }
        let endsInArea = words[end - 1].isKnownName
        return isHouse || endsInArea || first.count >= 2 && end - comma <= 2 ? end : nil
    }

    private func isBreakAfter(_ index: Int) -> Bool { words[at: index].map { $0.gap == .block } ?? true }

    /// “There is a pub next door”, “the chapel is opposite”: the landmark stands before.
    private func postposed(at index: Int) -> Range<Int>? {
        guard let phrase = Self.behindLandmarks.longest(in: words, at: index), isBreak(before: phrase.upperBound) else {
            return nil
        }
        for landmark in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            guard words[landmark + 1].gap == .none else { return nil }
            if Vocabulary.landmarks.contains(text(landmark)) { return landmark..<phrase.upperBound }
        }
        return nil
    }

    private static let behindLandmarks = PhraseTable([
        ["next", "door"], ["opposite"], ["behind", "us"], ["in", "front", "of", "us"], ["facing", "us"],
        ["beside", "us"],
        ["above", "us"], ["below", "us"], ["below"], ["over", "the", "road"], ["downstairs"], ["drws", "nesaf"],
        ["gyferbyn"],
    ])

    /// “In the convent”, with a small letter.
    private func commonHome(at index: Int) -> Int? {
        let homes: Set = [
            "convent", "vicarage", "rectory", "manse", "parsonage", "gatehouse", "farmhouse", "presbytery", "monastery",
            "priory",
            "abbey", "almshouses", "lighthouse",
        ]
        let isThere = ["at", "in", "inside"].contains(text(index)) && text(index + 1) == "the" && goesOn(index + 1)
        return isThere && homes.contains(text(index + 2)) ? index + 3 : nil
    }

    // MARK: Ways to the door

    /// “The white house”, “on the left”, “get off the 39 at …”.
    func directions() -> [Telling] {
        words.indices.compactMap { index in
            if let end = coloured(at: index) ?? getOff(at: index) { return doubtful(.directions, index..<end) }
            if let words = postposed(at: index) { return doubtful(.landmark, words) }
            return Self.ways.longest(in: words, at: index).map { doubtful(.directions, $0) }
        }
    }

    private static let ways = PhraseTable(Vocabulary.directions)

    /// “the red brick house”, “a green door”.
    private func coloured(at index: Int) -> Int? {
        guard Vocabulary.colours.contains(text(index)), !Vocabulary.colours.contains(text(index - 1)) || !goesOn(index)
        else { return nil }
        var end = index
        while end < index + 4, goesOn(end + 1), Vocabulary.colours.contains(text(end)) { end += 1 }
        guard Vocabulary.colouredThings.contains(text(end)), goesOn(end) else { return nil }
        return (index..<end).contains { !Vocabulary.tellingNothingAlone.contains(text($0)) } ? end + 1 : nil
    }

    /// “Get off the 39 at Orchard Road”, and not “ask us where to get off”.
    private func getOff(at index: Int) -> Int? {
        guard ["get", "alight"].contains(text(index)), text(index + 1) == "off" || text(index) == "alight" else {
            return nil
        }
        for end in (index + 1)...(index + 6)
        where ["at", "by", "opposite", "outside"].contains(text(end)) && goesOn(end) {
            return isName(end + 1) || text(end + 1) == "the" ? end + 2 : nil
        }
        return nil
    }
}

/// Phrases by their first words.
struct PhraseTable: Sendable {
    private let byFirst: [String: [[String]]]

    init(_ phrases: [[String]]) {
        byFirst = Dictionary(grouping: phrases) { $0.first ?? "" }.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// The longest of them that stands at an index.
    func longest(in words: [PlaceWord], at index: Int) -> Range<Int>? {
        byFirst[words[index].text]?.first { words.stand($0, at: index) }.map { index..<(index + $0.count) }
    }
}
