import CDigest
import Content
import Diagnostics
import FoundationEssentials
import Guide

/// When each fact of a guide last changed: a small file that is kept with the guide, a record a line.
///
/// git merges it line by line (`merge=union`), so the records of two people stand side by side, and nothing in them
/// depends on their order. A build never writes it.
public struct FactRecords: Sendable, Equatable {
    /// Where it stands in a guide's folder.
    public static let path = "content/.hopeguide/facts.jsonl"

    /// That a fact said something from a day on. What it said is kept as a digest alone.
    public struct Record: Sendable, Hashable, Codable {
        /// The entry's id.
        public let entry: String
        /// A key of front matter, or `text`; with the language behind a dot in a translation: `cost.cy`.
        public let fact: String
        /// `-` where the fact is no longer there.
        public let digest: String
        public let day: String
        /// 0 for what was there when recording began, then one more with each change.
        public let revision: Int
    }

    public private(set) var records: Set<Record>

    public init(_ records: some Sequence<Record> = []) { self.records = Set(records) }

    /// Reads the file's lines. What is no record, such as the marks of a merge, is passed over and counted.
    public static func read(_ bytes: [UInt8]) -> (records: FactRecords, strayLines: Int) {
        let lines = bytes.split { $0 == 10 || $0 == 13 }
        let records = lines.onAllProcessors(record).compactMap { $0 }
        return (FactRecords(records), lines.count - records.count)
    }

    private static func record(_ line: ArraySlice<UInt8>) -> Record? {
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)),
            CalendarDate(iso: record.day) != nil,
            record.revision >= 0
        else { return nil }
        return record
    }

    /// The file: sorted by entry, fact and revision, so that two people's new lines seldom touch.
    public var bytes: [UInt8] {
        let sorted = records.sorted {
            ($0.entry, $0.fact, $0.revision, $0.day, $0.digest) < ($1.entry, $1.fact, $1.revision, $1.day, $1.digest)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return sorted.flatMap { record in ((try? encoder.encode(record)).map(Array.init) ?? []) + [10] }
    }

    /// What is known of each fact now: of two records for one revision, as after a merge, the later day counts.
    private var latest: [String: [String: Record]] {
        var latest: [String: [String: Record]] = [:]
        for record in records {
            let known = latest[record.entry]?[record.fact]
            let isLater =
                known.map { ($0.revision, $0.day, $0.digest) < (record.revision, record.day, record.digest) } ?? true
            if isLater { latest[record.entry, default: [:]][record.fact] = record }
        }
        return latest
    }

    /// How the guide's facts differ from what is recorded.
    ///
    /// - Parameter states: the guide as it is.
    /// - Returns: by the entries' ids, the facts that are new, different or gone. Entries of which nothing is recorded are
    ///   left out: nobody can say when they changed.
    public func unrecorded(in states: [FactState]) -> [String: [String]] {
        let latest = latest
        var changed: [String: [String]] = [:]
        for state in states {
            guard let known = latest[state.id] else { continue }
            let facts = Set(known.keys).union(state.digests.keys).filter { fact in
                (known[fact]?.digest ?? FactState.gone) != (state.digests[fact] ?? FactState.gone)
            }
            if !facts.isEmpty { changed[state.id] = facts.sorted() }
        }
        return changed
    }

    /// The records with the guide's facts as they are now. Nothing is added where nothing has changed.
    ///
    /// - Parameters:
    ///   - today: the day from which what changed counts. What is recorded for the first time counts from the day on which
    ///     it was last checked.
    ///   - onlyNew: leaves entries as they are of which something is recorded already.
    public func recording(_ states: [FactState], on today: CalendarDate, onlyNew: Bool = false) -> FactRecords {
        let latest = latest
        var after = self
        for state in states {
            let known = latest[state.id]
            if onlyNew, known != nil { continue }
            after.forgetSecrets(of: state)
            for fact in Set(state.digests.keys).union(known?.keys.map { $0 } ?? []).sorted() {
                let digest = state.digests[fact] ?? FactState.gone
                guard let last = known?[fact] else {
                    let isFirst = known == nil
                    let day = isFirst ? min(state.reviewed ?? today, today) : today
                    after.records.insert(
                        Record(entry: state.id, fact: fact, digest: digest, day: day.iso, revision: isFirst ? 0 : 1)
                    )
                    continue
                }
                guard last.digest != digest else { continue }
                after.records.insert(
                    Record(entry: state.id, fact: fact, digest: digest, day: today.iso, revision: last.revision + 1)
                )
            }
        }
        return after
    }

    /// An address that has become secret leaves nothing behind by which it could be guessed.
    private mutating func forgetSecrets(of state: FactState) {
        guard !state.secrets.isEmpty else { return }
        records = records.filter { record in
            record.entry != state.id || record.digest == FactState.gone || !state.secrets.contains(record.fact)
        }
    }

    /// When entries last changed and how often, for what goes out.
    ///
    /// - Parameter today: what has changed and is not recorded counts from this day.
    public func history(of states: [FactState], today: CalendarDate) -> FactHistory {
        let unrecorded = unrecorded(in: states)
        var changes: [String: FactHistory.Change] = [:]
        for (entry, records) in Dictionary(grouping: records, by: \.entry) {
            let days = records.compactMap { CalendarDate(iso: $0.day) }
            guard let last = days.max() else { continue }
            let byFact = Dictionary(grouping: records, by: \.fact).values
            let count = byFact.reduce(0) { sum, records in
                sum + max(records.map(\.revision).max() ?? 0, records.count { $0.revision > 0 })
            }
            let isUnrecorded = unrecorded[entry] != nil
            changes[entry] = FactHistory.Change(
                day: isUnrecorded ? max(today, last) : last,
                revision: count + (isUnrecorded ? 1 : 0)
            )
        }
        return FactHistory(changes)
    }
}

/// What an entry says, as digests: enough to tell whether a fact has changed, and no more.
public struct FactState: Sendable {
    /// The entry's lasting id.
    public let id: String
    public let slug: String
    public let file: String
    public let reviewed: CalendarDate?
    /// By fact.
    public let digests: [String: String]
    /// Facts of which nothing may be kept.
    let secrets: Set<String>

    static let gone = "-"

    /// Facts about checking are no change of what readers are told, and a withheld address leaves no trace.
    private static let passedOver: Set<EntryKey> = [
        .reviewed, .reviewedBy, .confirmedWith, .reviewEvery, .allow, .id, .redirectFrom,
    ]

    /// The states of all entries that can be read, in the order of their slugs.
    public static func all(_ files: EntryFiles, guide: LastingID) -> [FactState] {
        files.entries.values.sorted { $0.slug < $1.slug }.onAllProcessors { of($0, guide: guide) }.compactMap { $0 }
    }

    /// One entry's state; `nil` where its file cannot be read.
    public static func of(_ entry: EntryFiles.Entry, guide: LastingID) -> FactState? {
        guard case .read(let facts) = EntryFacts.read(entry.file) else { return nil }
        var digests = digests(facts, entry.file, suffix: "")
        for (language, file) in entry.translations {
            guard case .read(let words) = EntryFacts.read(file) else { continue }
            digests.merge(Self.digests(words, file, suffix: "." + language)) { first, _ in first }
        }
        let reviewed: CalendarDate? =
            if case .words(let day)? = facts[EntryKey.reviewed.rawValue]?.value { CalendarDate(iso: day) } else { nil }
        return FactState(
            id: id(of: entry, facts, guide: guide).text,
            slug: entry.slug,
            file: entry.file.path,
            reviewed: reviewed,
            digests: digests,
            secrets: facts[EntryKey.address.rawValue]?.value?.isAboutSecrecy == true ? [EntryKey.address.rawValue] : []
        )
    }

    /// The one written in the entry's file, else the one that follows from its slug.
    static func id(of entry: EntryFiles.Entry, _ facts: WrittenFacts, guide: LastingID) -> LastingID {
        if case .words(let text)? = facts[EntryKey.id.rawValue]?.value, let id = LastingID(text) { return id }
        return guide.entry(slug: entry.slug)
    }

    private static func digests(_ facts: WrittenFacts, _ file: GuideFiles.File, suffix: String) -> [String: String] {
        var digests: [String: String] = [:]
        for fact in facts.facts {
            guard let key = EntryKey(rawValue: fact.key), !passedOver.contains(key), let value = fact.value else {
                continue
            }
            if key == .address, value.isAboutSecrecy { continue }
            digests[fact.key + suffix] = digest(value.canonical)
        }
        let lines = FileLines(file.bytes).lines[facts.body]
        let words = lines.flatMap { Array($0.text) + [32] }.split(separator: 32).joined(separator: [32]).map { $0 }
        if !words.isEmpty { digests["text" + suffix] = digest(String(decoding: words, as: UTF8.self)) }
        return digests
    }

    /// The first 64 bits of SHA-256, as 16 hexadecimal digits.
    private static func digest(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var context = SHA2_CTX()
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            SHA256Final(start, &context)
            count = buffer.count
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }
}

extension WrittenFacts.Value {
    /// The same for the same words, however they are quoted, wrapped or listed.
    var canonical: String {
        switch self {
        case .empty: ""
        case .words(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .list(let items):
            items.count == 1 ? items[0].canonical : items.map { "- " + $0.canonical }.joined(separator: "\n")
        case .named(let pairs): pairs.map { $0.name + ": " + $0.value.canonical }.joined(separator: "\n")
        }
    }

    /// Whether an address may be meant as kept secret, rightly written or not: then it leaves no digest. A street has
    /// figures or more than one line.
    fileprivate var isAboutSecrecy: Bool {
        guard case .words(let text) = self else { return false }
        return !text.contains(where: \.isNewline) && !text.contains(where: \.isNumber)
    }
}
