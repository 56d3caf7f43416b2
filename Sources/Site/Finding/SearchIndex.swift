import Guide
import Text

/// What the search looks through: a line for each entry, in one string, which compresses best.
///
/// The first five lines name the topics, the areas, the audiences, what there is for access, and the languages spoken. Then
/// each entry has, with tabs between them: its address where that does not follow from its title, its title, a short text,
/// other names, who runs it, the letters of its topics, areas, audiences, access and languages (0 for the first, 1 for the
/// second …), words of its own, and how it stands. An exclamation mark before the standing says that nobody can go there any
/// more, a star that the entry is in the crisis box, with its place there.
struct SearchIndex {
    let material: SiteMaterial

    /// A phone loads the whole index, so an entry may take about 60 bytes of it, compressed.
    private var longestText: Int { material.languages.isMain ? 42 : 36 }
    private static let shortestText = 24
    /// Where titles stand in two languages, they are what takes the room.
    private var mostOwnWords: Int { material.languages.isMain ? 1 : 0 }

    func script(_ entries: [PreparedEntry]) -> String {
        let titles = Dictionary(material.original.entries.map { ($0.slug, $0.title) }) { first, _ in first }
        let own = OwnWords(entries.map(\.entry), ignored: material.finding.ignored)
        let languages = Self.languages(of: entries, besides: material.settings.language)
        let names =
            terms.map { $0.map(plain).joined(separator: "\t") }
            + [languages.map { material.words.phrases["language-\($0)"] ?? $0 }.joined(separator: "\t")]
        let lines = entries.map { line($0, original: titles[$0.entry.slug], own: own, languages: languages) }
        return "const searchIndex = \(ScriptText.string((names + lines).joined(separator: "\n")));\n"
    }

    /// The names of topics, areas, audiences and access. Those of topics in the main language too, since synonyms are.
    private var terms: [[String]] {
        let settings = material.settings
        let originals = Dictionary(material.original.settings.topics.map { ($0.id, $0.name) }) { first, _ in first }
        let topics = settings.topics.map { topic in
            originals[topic.id].flatMap { $0 == topic.name ? nil : "\(topic.name) \($0)" } ?? topic.name
        }
        return [topics] + [settings.areas, settings.audiences, settings.access].map { $0.map(\.name) }
    }

    /// The languages spoken anywhere, but for the one that everybody speaks.
    private static func languages(of entries: [PreparedEntry], besides main: String) -> [String] {
        Set(entries.flatMap(\.entry.languages)).subtracting([main]).sorted()
    }

    /// - Parameter original: its title in the main language. People ask for what they have heard of, whatever language that
    ///   was in.
    private func line(_ prepared: PreparedEntry, original: String?, own: OwnWords, languages: [String]) -> String {
        let entry = prepared.entry
        let settings = material.settings
        let otherTitle = original.flatMap { $0 == entry.title ? nil : $0 }
        let others = entry.alsoKnownAs + [otherTitle].compactMap { $0 }
        let text = shortText(entry.summary, besides: otherTitle)
        let told = [entry.title, text, others.joined(separator: ", "), provider(of: entry)]
        let fields =
            [Self.slug(of: entry.title) == entry.slug ? "" : entry.slug] + told + [
                Self.letters(entry.topics, of: settings.topics), Self.letters(entry.areas, of: settings.areas),
                Self.letters(entry.audiences, of: settings.audiences),
                Self.letters(entry.access, of: settings.access),
                Self.letters(entry.languages, of: languages),
                own.words(of: entry, besides: told, most: mostOwnWords).joined(separator: " "),
                standing(of: prepared),
            ]
        return fields.map(plain).joined(separator: "\t")
    }

    /// The address that most entries have, as search.js makes it of a title too.
    static func slug(of title: String) -> String {
        title.lowercased().utf8.map { isInSlug($0) ? Character(Unicode.Scalar($0)) : "-" }
            .split(separator: "-").map { String($0) }.joined(separator: "-")
    }

    private static func isInSlug(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Who runs it, where the title does not say so.
    private func provider(of entry: Entry) -> String {
        entry.prose[.provider].flatMap { entry.title.contains($0) ? nil : $0 } ?? ""
    }

    static func letters(_ ids: [String], of terms: [Term]) -> String { letters(ids, of: terms.map(\.id)) }

    private static func letters(_ ids: [String], of known: [String]) -> String {
        let places = ids.compactMap(known.firstIndex)
        return String(String.UnicodeScalarView(places.compactMap { Unicode.Scalar(48 + UInt32($0)) }))
    }

    /// The first sentence, cut between words where it is long. A second title takes room from it.
    private func shortText(_ summary: String, besides title: String?) -> String {
        let longest = max(Self.shortestText, longestText - (title?.count ?? 0))
        let first = summary.firstBytes(of: ". ").map { String(summary[..<$0.lowerBound]) + "." } ?? summary
        guard first.count > longest else { return first }
        let cut = first.prefix(longest)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }

    private func standing(of prepared: PreparedEntry) -> String {
        let sign = prepared.standing.isOver ? "!" : prepared.entry.crisisPlace.map { "*\($0)" } ?? ""
        return sign + (prepared.presented.warnings.first?.flag?.plain ?? "")
    }

    /// On one line and without the signs that part fields.
    private func plain(_ text: String) -> String {
        text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }
}

/// Words that an entry says and few others do: what people may ask for that no title or summary names.
///
/// Each word has a number, so that a large guide's are compared once as text and then as numbers.
private struct OwnWords {
    private var numbers: [String: Int] = [:]
    private var texts: [String] = []
    /// How many entries say each word.
    private var spread: [Int] = []
    private var said: [String: [Int]] = [:]
    private let ignored: Set<String>

    /// A word that more entries than this say tells none of them apart.
    private static let mostEntries = 3
    private static let shortest = 5

    init(_ entries: [Entry], ignored: [String]) {
        self.ignored = Set(ignored)
        let all = entries.onAllProcessors { ($0.slug, Self.words($0.summary + " " + $0.body.plainText)) }
        var lastEntry: [Int] = []
        for (entry, (slug, words)) in all.enumerated() {
            said[slug] = words.map { word in
                let number = numbers[word] ?? add(word)
                if number == lastEntry.count { lastEntry.append(-1) }
                if lastEntry[number] != entry { spread[number] += 1 }
                lastEntry[number] = entry
                return number
            }
        }
    }

    private mutating func add(_ word: String) -> Int {
        numbers[word] = texts.count
        texts.append(word)
        spread.append(0)
        return texts.count - 1
    }

    /// Those that it says most often first, then in its own order.
    func words(of entry: Entry, besides told: [String], most: Int) -> [String] {
        guard most > 0 else { return [] }
        let rare = (said[entry.slug] ?? []).filter { spread[$0] <= Self.mostEntries }
        var counts: [Int: (times: Int, place: Int)] = [:]
        for (place, word) in rare.enumerated() { counts[word, default: (0, place)].times += 1 }
        let order = counts.sorted { (-$0.value.times, $0.value.place) < (-$1.value.times, $1.value.place) }
        let known = Set(Self.words(told.joined(separator: " ")).map(Self.beginning))
        var chosen: [String] = []
        for word in order.lazy.map({ texts[$0.key] }) where chosen.count < most {
            guard word.count >= Self.shortest, !ignored.contains(word), !known.contains(Self.beginning(word)),
                !chosen.contains(where: { Self.beginning($0) == Self.beginning(word) })
            else { continue }
            chosen.append(word)
        }
        return chosen
    }

    /// The runs of letters, in small letters. A mark belongs to the letter before it.
    private static func words(_ text: String) -> [String] {
        let scalars = text.lowercased().unicodeScalars
        return scalars.split { !isLetter($0) }.map { String($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (97...122).contains(scalar.value) || (65...90).contains(scalar.value) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Forms of one word begin alike.
    private static func beginning(_ word: String) -> String { String(word.prefix(5)) }
}
