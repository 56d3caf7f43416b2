/// What a guide covers: how many entries each topic has in each area, and what they make easy.
///
/// Closed services and those that have ended do not count.
public struct Coverage: Sendable {
    public typealias Quality = EntryQuality

    /// How many entries give each answer.
    public struct Count: Sendable, Hashable {
        public let yes: Int
        public let unsaid: Int
    }

    /// One topic, with the number of its entries in each area, in the order of `areas`.
    public struct Row: Sendable {
        public let topic: Term
        public let counts: [Int]
        /// Its entries, each once, in however many areas they are.
        public let total: Int
    }

    /// How many entries answer a question, of those of which people ask it.
    public struct Answers: Sendable, Hashable {
        public let question: EntryField.Question
        public let given: Int
        public let asked: Int
    }

    public let areas: [Term]
    public let rows: [Row]
    public let entries: Int
    /// The questions that entries answer, in the order of the table of fields, without those that nobody would ask here.
    public let answers: [Answers]
    private let counts: [Quality: Count]

    public init(_ guide: Guide, today: CalendarDate, phrases: FindingPhrases) {
        let reader = QualityClassifier(phrases, guide.settings)
        let running = guide.entries.filter { $0.status != .closed && ($0.dates.ends ?? today) >= today }
        areas = guide.settings.areas
        entries = running.count
        rows = guide.settings.topics.map { topic in
            let ofTopic = running.filter { $0.topics.contains(topic.id) }
            let counts = guide.settings.areas.map { area in ofTopic.count { $0.areas.contains(area.id) } }
            return Row(topic: topic, counts: counts, total: ofTopic.count)
        }
        answers = EntryField.all.compactMap { field in
            guard let question = field.question else { return nil }
            let asked = running.filter { $0.isAsked(question) }
            let given = asked.count { !$0.texts(of: field.key).isEmpty }
            return asked.isEmpty ? nil : Answers(question: question, given: given, asked: asked.count)
        }
        var found: [Quality: Count] = [:]
        for quality in Quality.allCases {
            let answers = running.map { reader.answer(quality, $0) }
            found[quality] = Count(yes: answers.count { $0 == .yes }, unsaid: answers.count { $0 == .unsaid })
        }
        counts = found
    }

    public func count(_ quality: Quality) -> Count { counts[quality] ?? Count(yes: 0, unsaid: 0) }

    /// The topics that have nothing in some areas, with those areas.
    public var gaps: [(topic: Term, areas: [Term])] {
        rows.compactMap { row in
            let missing = zip(areas, row.counts).filter { $1 == 0 }.map(\.0)
            return missing.isEmpty ? nil : (row.topic, missing)
        }
    }
}
