import Diagnostics
import Guide

/// An entry whose address is withheld, with all that its files tell of a place.
struct KeptPlace {
    /// Something that a file tells, with where it stands.
    struct Finding {
        let kind: Telling.Kind
        let isCertain: Bool
        let place: Place
        /// The words as they stand, for whoever answers for them.
        let typed: String
        /// The words to look for in other files, in every spelling.
        let spellings: [[String]]
    }

    let entry: Entry
    /// What readers would be told by its text, its addresses and its files' names, and what nobody has answered for.
    let shown: [Finding]
    /// What stands in notes to self, and beside the word “withheld”.
    let noted: [Finding]
    /// Answers of the entry's that quote no words, or words that stand nowhere any more.
    let vainAnswers: [RuleException]

    /// One for each entry whose address is withheld.
    static func all(in guide: Guide) -> [KeptPlace] {
        let kept = guide.entries.filter { $0.contacts.whereabouts == .withheld }
        guard !kept.isEmpty else { return [] }
        let names = KnownNames(guide)
        return kept.map { KeptPlace($0, in: guide, names) }
    }

    private init(_ entry: Entry, in guide: Guide, _ names: KnownNames) {
        self.entry = entry
        let known = names.all
        var answers = PlaceAnswers(entry.exceptions)
        let files =
            [ShownTexts(entry)]
            + guide.translations.compactMap { $0.entries[entry.slug] }.map { ShownTexts($0) }
        shown = files.flatMap { Self.findings(in: $0, known, &answers) }
        noted = files.flatMap { Self.notes(in: $0.file, known) }
        vainAnswers = answers.vain
    }

    // MARK: What is shown

    private static func findings(in shown: ShownTexts, _ known: [[String]], _ answers: inout PlaceAnswers) -> [Finding]
    {
        let reader = PlaceReader(shown.texts, known: known)
        answers.look(in: reader.words)
        let told = reader.tellings().filter { $0.isCertain || !answers.cover($0.words, of: reader.words) }
        let lines = told.isEmpty ? nil : SourceWords(shown.file)
        var findings = told.map {
            finding($0, reader, place: lines?.place(of: reader.words[$0.words]) ?? shown.file.whole)
        }
        for text in shown.texts {
            guard let code = PlaceCodes.code(in: text) ?? PlaceCodes.mapLink(in: text) else { continue }
            findings.append(coded(.coordinates, code, in: shown.file))
        }
        for address in shown.addresses {
            if let link = PlaceCodes.mapLink(in: address) ?? PlaceCodes.code(in: address) {
                findings.append(coded(.mapLink, link, in: shown.file))
                continue
            }
            let parts = PlaceReader(ShownTexts.parts(of: address), known: known)
            guard let telling = parts.tellings().first(where: \.isCertain) else { continue }
            let place = SourceWords(shown.file).place(of: parts.words[telling.words]) ?? shown.file.whole
            findings.append(finding(telling, parts, place: place))
        }
        return findings
    }

    private static func finding(_ telling: Telling, _ reader: PlaceReader, place: Place) -> Finding {
        Finding(
            kind: telling.kind,
            isCertain: telling.isCertain,
            place: place,
            typed: reader.words.typed(telling.words),
            spellings: spellings(reader.words[telling.words].map(\.text))
        )
    }

    private static func coded(_ kind: Telling.Kind, _ code: String, in file: SourceFile) -> Finding {
        let words = PlaceWordReader.words(of: code)
        let place = SourceWords(file).place(of: words[...]) ?? file.whole
        return Finding(kind: kind, isCertain: true, place: place, typed: code, spellings: [words.map(\.text)])
    }

    /// The same words with the kind of street long and short, and Saint for St.
    static func spellings(_ words: [String]) -> [[String]] {
        words.enumerated().reduce([[]]) { spellings, word in
            let others: [String]
            if ["st", "saint"].contains(word.element), word.offset < words.count - 1 {
                others = ["st", "saint"]
            } else if word.offset > 0, let kind = PlaceVocabulary.kind(word.element) {
                others = PlaceVocabulary.spellings(of: kind)
            } else {
                others = [word.element]
            }
            return spellings.count * others.count > 64
                ? spellings.map { $0 + [word.element] } : spellings.flatMap { start in others.map { start + [$0] } }
        }
    }

    /// Words with kinds of street and saints in full, to compare addresses.
    static func canonical(_ words: [String]) -> [String] {
        words.enumerated().map { index, word in
            word == "st" && index < words.count - 1 ? "saint" : PlaceVocabulary.kind(word) ?? word
        }
    }

    // MARK: What is not shown

    /// Notes to self, and the lines of the address: whoever writes one beside “withheld” has told it.
    private static func notes(in file: SourceFile, _ known: [[String]]) -> [Finding] {
        WrittenLine.all(in: file).filter { $0.part == .note || $0.part == .fact("address") }.flatMap {
            line -> [Finding] in
            let reader = PlaceReader([String(line.text)], known: known)
            let place = Place(file: file.name, line: line.number)
            var found = (reader.tellings().filter(\.isCertain) + reader.streets().filter { !$0.isCertain }).map {
                finding($0, reader, place: place)
            }
            if let code = PlaceCodes.code(in: String(line.text)) ?? PlaceCodes.mapLink(in: String(line.text)) {
                let words = PlaceWordReader.words(of: code).map(\.text)
                found.append(
                    Finding(kind: .coordinates, isCertain: true, place: place, typed: code, spellings: [words])
                )
            }
            return found
        }
    }
}

/// Names that tell nothing of a place: those of entries and of who runs them, and of the guide's areas.
struct KnownNames {
    let all: [[String]]

    init(_ guide: Guide) {
        var names: Set<String> = [guide.settings.place, guide.settings.publisher, guide.settings.name]
        for settings in [guide.settings.areas] + guide.translations.compactMap({ $0.settings?.areas }) {
            names.formUnion(settings.map(\.name))
        }
        for entry in guide.entries {
            names.formUnion([entry.title] + entry.alsoKnownAs)
            if let provider = entry.prose[.provider] { names.insert(provider) }
        }
        for translation in guide.translations.flatMap(\.entries.values) {
            names.formUnion([translation.title] + translation.alsoKnownAs)
            if let provider = translation.prose[.provider] { names.insert(provider) }
        }
        // “Harbourne and the Vale” is two names.
        all = names.flatMap { name -> [[String]] in
            let words = PlaceWordReader.words(of: name).map(\.text)
            let parts = words.split { ["and", "the", "a", "y", "yr"].contains($0) }.map(Array.init)
            return parts.count > 1 ? [words] + parts.filter { $0.joined().utf8.count > 3 } : [words]
        }
    }
}

/// What an entry says of words that look like its address and are not: `allow: [address-withheld-told: “opposite the
/// church” is the day centre's]`. Each answers for the words that it quotes, and for no others.
struct PlaceAnswers {
    private let quotes: [(answer: RuleException, words: [String])]
    private var standing: Set<Int> = []
    private let wordless: [RuleException]

    init(_ exceptions: [RuleException]) {
        let ours = exceptions.filter { $0.rule == WithheldPlaces.told.id }
        let quoted = ours.map { ($0, Self.quotations(in: $0.reason)) }
        quotes = quoted.flatMap { answer, texts in
            texts.map { (answer, PlaceWordReader.words(of: $0).map(\.text)) }
        }
        wordless = quoted.filter { $0.1.isEmpty }.map(\.0)
    }

    /// The words in curly or straight quotation marks.
    private static func quotations(in reason: String) -> [String] {
        var found: [String] = []
        var current: String?
        for character in reason {
            if "“”\"„«»".contains(character) {
                if let words = current, !words.isEmpty { found.append(words) }
                current = current == nil ? "" : nil
            } else {
                current?.append(character)
            }
        }
        return found
    }

    /// Notes which of the quoted words stand in a text.
    mutating func look(in words: [PlaceWord]) {
        for (index, quote) in quotes.enumerated() where !ranges(of: quote.words, in: words).isEmpty {
            standing.insert(index)
        }
    }

    /// Whether somebody has answered for all of these words.
    func cover(_ telling: Range<Int>, of words: [PlaceWord]) -> Bool {
        quotes.contains { quote in
            ranges(of: quote.words, in: words).contains {
                $0.lowerBound <= telling.lowerBound && telling.upperBound <= $0.upperBound
            }
        }
    }

    private func ranges(of quote: [String], in words: [PlaceWord]) -> [Range<Int>] {
        guard let first = quote.first, words.count >= quote.count else { return [] }
        return (0...(words.count - quote.count)).filter { start in
            words[start].text == first && quote.indices.allSatisfy { words[start + $0].text == quote[$0] }
        }.map { $0..<($0 + quote.count) }
    }

    /// Those that quote nothing, and those whose words have gone.
    var vain: [RuleException] {
        wordless + quotes.indices.filter { !standing.contains($0) }.map { quotes[$0].answer }
    }
}

/// The words of a file as it was typed, to find the line on which some of them stand.
struct SourceWords {
    private let file: SourceFile
    private let words: [(text: String, line: Int)]

    init(_ file: SourceFile) {
        self.file = file
        words = file.lines.enumerated().flatMap { index, line in
            PlaceWordReader.words(of: String(line)).map { ($0.text, index + 1) }
        }
    }

    /// The line where words begin, even where marks and tags stand between them. The line is not repeated: reports travel
    /// further than files.
    func place(of wanted: ArraySlice<PlaceWord>) -> Place? {
        guard let first = wanted.first else { return nil }
        for start in words.indices where words[start].text == first.text {
            var position = start
            let isHere = wanted.dropFirst().allSatisfy { word in
                let next = words[(position + 1)...].prefix(5).firstIndex { $0.text == word.text }
                if let next { position = next }
                return next != nil
            }
            if isHere { return Place(file: file.name, line: words[start].line) }
        }
        return nil
    }
}
