import Guide

/// The entries as plain text for a newspaper, a church magazine or an e-mail, to a number of words.
struct Listing {
    let material: PieceMaterial
    private let imprint: Imprint
    private let topics: [(topic: Term, entries: [PrintedEntry])]

    init(_ material: PieceMaterial) {
        self.material = material
        imprint = Imprint(material, isWholeGuide: material.order.isWhole, words: [])
        let wanted = material.entriesBesideCrisisBox.filter { $0.entry.leaflet != .leftOut }
        topics = material.byTopic(wanted, material.printed.entry)
    }

    /// The fullest level of detail at which all entries stand in so many words, in all languages together.
    static func outcome(_ languages: [PieceMaterial]) -> WrittenOutcome {
        let listings = languages.map(Listing.init)
        guard let order = languages.first?.order, listings.allSatisfy({ !$0.topics.isEmpty }) else { return .empty }
        let most = order.mostWords ?? .max
        let texts = [Detail.full, .short, .brief].map { detail in
            listings.map { $0.text($0.topics, detail) }.joined(separator: "\n\(between)\n\n")
        }
        if let text = texts.first(where: { words(in: $0) <= most }) {
            return .written(
                WrittenPiece(name: order.file, length: "\(words(in: text)) words", text: text, omissions: [])
            )
        }
        // Each language has an equal share of the words. The one that needs most to be left out decides for both.
        let leaveOut = listings.map { $0.toLeaveOut(most / listings.count) }.max { $0.count < $1.count }
        return .tooLong(words: texts.map(words).min() ?? 0, most: most, leaveOut: leaveOut ?? [])
    }

    /// Stands between two languages.
    private static let between = String(repeating: "-", count: 40)

    static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    // MARK: Writing

    private func text(_ topics: [(topic: Term, entries: [PrintedEntry])], _ detail: Detail) -> String {
        let sections = topics.map { topic, entries in
            ([PrintedText.tidied(topic.name)] + entries.map { line($0, detail) }).joined(separator: "\n")
        }
        return ([heading, crisis] + sections + [ending]).joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        [imprint.title, imprint.sampleNotice].compactMap { $0 }.joined(separator: "\n")
    }

    private var crisis: String {
        let lines = imprint.crisis.map { entry in
            entry.name + ": " + entry.contacts.map(PlainSentence.contact).joined(separator: ", ")
        }
        return PlainSentence.joined([imprint.words["crisis-heading"] ?? ""] + lines)
    }

    private func line(_ entry: PrintedEntry, _ detail: Detail) -> String {
        let about = detail == .brief ? nil : entry.line
        let place = detail == .full ? entry.place : nil
        let contacts = entry.contacts.map(PlainSentence.contact).joined(separator: "; ")
        let when = entry.when.joined(separator: "; ")
        return PlainSentence.joined(
            [entry.name, about, entry.note, entry.notice, contacts, when, place].compactMap { $0 }
        )
    }

    private var ending: String {
        let website = imprint.website?.text
        let more = [imprint.more, website].compactMap { $0 }.joined(separator: " ")
        return PlainSentence.joined([more, imprint.changed] + imprint.contacts.map(PlainSentence.contact))
    }

    // MARK: What does not fit

    /// The last entry of the topic that has most of them, until the others stand in so many words.
    private func toLeaveOut(_ most: Int) -> [String] {
        var topics = topics
        var words = Self.words(in: text(topics, .brief))
        var out: [String] = []
        while words > most, let index = Self.fullest(topics) {
            let entry = topics[index].entries.removeLast()
            out.append(entry.id)
            words -= Self.words(in: line(entry, .brief))
            guard topics[index].entries.isEmpty else { continue }
            words -= Self.words(in: topics[index].topic.name)
            topics.remove(at: index)
        }
        return out
    }

    private static func fullest(_ topics: [(topic: Term, entries: [PrintedEntry])]) -> Int? {
        topics.indices.reversed().max { topics[$0].entries.count < topics[$1].entries.count }
    }
}
