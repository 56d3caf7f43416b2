import Diagnostics
import Guide
import Markdown

/// Reads one entry's file into an `Entry`, or says everything that keeps it from being one.
struct EntryReader {
    /// What is true of the whole guide and an entry may name; `nil` lists could not be read and refuse nothing.
    struct Vocabulary: Sendable, Equatable {
        let topics: [Term]?
        let areas: [Term]?
        let audiences: [Term]?
        let access: [Term]?

        subscript(taxonomy: Taxonomy) -> [Term]? {
            switch taxonomy {
            case .topics: topics
            case .areas: areas
            case .audiences: audiences
            case .access: access
            }
        }
    }

    struct Reading: Sendable {
        /// `nil` where a required fact is missing or unreadable.
        let entry: Entry?
        let diagnostics: [Diagnostic]
    }

    private static let keys = Set(EntryKey.allCases.map(\.rawValue))

    static func read(_ file: GuideFiles.File, slug: String, vocabulary: Vocabulary) -> Reading {
        switch FileText.decode(file) {
        case .unreadable(let faults): return Reading(entry: nil, diagnostics: faults)
        case .text(let source): return read(source, slug: slug, vocabulary: vocabulary)
        }
    }

    private static func read(_ source: SourceFile, slug: String, vocabulary: Vocabulary) -> Reading {
        let split: FrontMatterSplit
        switch FrontMatterSplit.split(source) {
        case .fault(let fault): return Reading(entry: nil, diagnostics: [fault])
        case .split(let outcome): split = outcome
        }
        let frontMatter = FrontMatter.read(source, lines: split.facts, comments: .refused, knownKeys: keys)
        var facts = FactReader(file: source, frontMatter: frontMatter)
        let body = BodyReader.read(source, lines: split.body)
        guard frontMatter.isReadable else {
            return Reading(entry: nil, diagnostics: facts.diagnostics + body.diagnostics)
        }
        facts.refuseKeys(except: EntryKey.allCases.map(\.rawValue), of: "An entry")
        let entry = entry(&facts, slug: slug, vocabulary: vocabulary, body: body.document)
        return Reading(entry: entry, diagnostics: facts.diagnostics + body.diagnostics)
    }

    private static func entry(
        _ facts: inout FactReader,
        slug: String,
        vocabulary: Vocabulary,
        body: MarkdownDocument
    ) -> Entry? {
        requireFacts(&facts)
        var parts = EntryParts()
        for field in EntryField.all { parts.read(field, &facts, vocabulary) }
        guard let title = parts.prose[.title], let summary = parts.prose[.summary], let review = parts.review else {
            return nil
        }
        return Entry(
            slug: slug,
            words: EntryWords(
                title: title,
                summary: summary,
                prose: parts.prose,
                notice: parts.notice,
                leaflet: parts.leaflet,
                easyRead: parts.easyRead,
                alsoKnownAs: parts.otherNames,
                body: body
            ),
            terms: parts.terms,
            contacts: parts.contacts,
            times: parts.times,
            status: parts.status,
            dates: parts.runningDates,
            review: review,
            crisisPlace: parts.crisisPlace,
            formerSlugs: parts.formerSlugs,
            instead: parts.otherEntries,
            id: parts.id,
            exceptions: parts.exceptions,
            source: source(facts)
        )
    }

    private static func source(_ facts: FactReader) -> EntrySource {
        var positions: [EntryKey: Position] = [:]
        for key in EntryKey.allCases {
            positions[key] = facts.frontMatter.values[key.rawValue]?.position
        }
        return EntrySource(file: facts.file, positions: positions)
    }

    private static func requireFacts(_ facts: inout FactReader) {
        facts.require(
            "title",
            ContentRules.titleMissing,
            help: "Write the name that people know it by: “title: Food hub”."
        )
        facts.require(
            "summary",
            ContentRules.summaryMissing,
            help: "Write in one line what it is: “summary: Free food and recipe cards.”"
        )
        facts.require("topics", ContentRules.topicsMissing, help: "Write what it helps with: “topics: [money]”.")
        facts.require("areas", ContentRules.areasMissing, help: "Write where it is: “areas: [millbrook]”.")
        facts.require(
            "reviewed",
            ContentRules.reviewedMissing,
            help: "Write the day on which somebody checked these facts: “reviewed: 2026-10-02”."
        )
        for key in [EntryKey.topics, .areas] + EntryKey.waysToReach { facts.refuseEmptyList(key.rawValue) }
        guard !EntryKey.waysToReach.contains(where: { facts.isMeant($0.rawValue) && !isWithheld($0, facts) }) else {
            return
        }
        facts.note(
            ContentRules.contactMissing,
            at: nil,
            "There is no way to get in touch or to turn up.",
            help: "Give one of these at least: \(EntryKey.waysToReach.map(\.rawValue).joined(separator: ", "))."
        )
    }

    /// Nobody can turn up at an address that is kept secret.
    private static func isWithheld(_ key: EntryKey, _ facts: FactReader) -> Bool {
        guard key == .address, case .text(let text)? = facts.frontMatter.values[key.rawValue] else { return false }
        return SecretAddress.isWithheld(text.text)
    }

    fileprivate static func leafletChoice(_ facts: inout FactReader) -> LeafletChoice {
        guard let text = facts.locatedText("print") else { return .summary }
        let words = text.text.lowercased()
        if words == "leave out" { return .leftOut }
        let nearlyLeaveOut =
            Spelling.closest(to: words, among: ["leave out", "leave it out", "leave-out", "leftout"]) != nil
        if nearlyLeaveOut || ["no", "yes", "none", "out", "false", "true", "never"].contains(words) {
            facts.note(
                ContentRules.printUnclear,
                at: text.position,
                "We cannot tell what “\(text.text)” means for the leaflet.",
                help:
                    "To keep this entry off the leaflet, write: print: leave out. To give it a shorter line there, write the line."
            )
        }
        return .shorter(text.text)
    }

    fileprivate static func lastingID(_ facts: inout FactReader) -> LastingID? {
        guard let text = facts.locatedText("id") else { return nil }
        if let id = LastingID(text.text) { return id }
        facts.note(
            ContentRules.idInvalid,
            at: text.position,
            "This is not an id as hopeguide writes it.",
            help: "Put back what stood here, or take the line out if the entry never had another name."
        )
        return nil
    }

    fileprivate static func formerSlugs(_ facts: inout FactReader) -> [String] {
        var slugs: [String] = []
        for typed in facts.names("redirect-from") {
            let name = typed.text.hasSuffix(".html") ? String(typed.text.dropLast(5)) : typed.text
            if Slug.of(fileName: name) == name {
                slugs.append(name)
                continue
            }
            facts.note(
                ContentRules.redirectInvalid,
                at: typed.position,
                "“\(typed.text)” was never an address on the site.",
                help: "Write the old file's name without .md: lower case, with hyphens."
            )
        }
        return slugs
    }
}

/// What an entry's fields hold, as far as they have been read.
private struct EntryParts {
    var prose = EntryProse()
    var terms = EntryTerms()
    var contacts = Contacts()
    var times = OpeningTimes()
    var dates: [EntryKey: CalendarDate] = [:]
    var reviewers: [EntryKey: String] = [:]
    var reviewedEvery: TimeSpan?
    var status = Status.open
    var notice: Notice?
    var crisisPlace: Int?
    var leaflet = LeafletChoice.summary
    var easyRead: [EasyReadSentence] = []
    var otherNames: [String] = []
    var formerSlugs: [String] = []
    var otherEntries: [String] = []
    var id: LastingID?
    var exceptions: [RuleException] = []

    /// One reader for each kind of field.
    mutating func read(_ field: EntryField, _ facts: inout FactReader, _ vocabulary: EntryReader.Vocabulary) {
        let key = field.key.rawValue
        switch field.kind {
        case .name, .line, .prose: prose[field.key] = facts.text(key)
        case .terms(let taxonomy): terms[taxonomy] = facts.terms(key, of: taxonomy, known: vocabulary[taxonomy])
        case .languages: terms.languages = facts.languages(key)
        case .phones: contacts.phones = ContactReader.phones(key, &facts)
        case .textphones: contacts.textphones = ContactReader.phones(key, &facts)
        case .textNumbers: contacts.texts = ContactReader.texts(&facts)
        case .emails: contacts.emails = ContactReader.emails(&facts)
        case .websites: contacts.websites = ContactReader.websites(&facts)
        case .addresses: contacts.whereabouts = ContactReader.whereabouts(&facts)
        case .times:
            let phrases = facts.texts(key).map { OpeningPhrase(typed: $0.text, position: $0.position) }
            times = OpeningTimes(phrases: phrases)
        case .date: dates[field.key] = facts.date(key)
        case .span: reviewedEvery = facts.span(key)
        case .reviewer: reviewers[field.key] = facts.text(key)
        case .status: status = facts.choice(key) ?? .open
        case .notice: notice = NoticeReader.read(&facts)
        case .crisisPlace: crisisPlace = facts.wholeNumber(key)
        case .leafletChoice: leaflet = EntryReader.leafletChoice(&facts)
        case .easyRead: easyRead = EasyReadReader.read(&facts)
        case .otherNames: otherNames = facts.texts(key).map(\.text)
        case .formerSlugs: formerSlugs = EntryReader.formerSlugs(&facts)
        case .otherEntries: otherEntries = facts.names(key).map(\.text)
        case .lastingID: id = EntryReader.lastingID(&facts)
        case .exceptions: exceptions = RuleReader.exceptions(&facts)
        }
    }

    var runningDates: RunningDates {
        RunningDates(starts: dates[.starts], ends: dates[.ends], fundedUntil: dates[.fundedUntil])
    }

    /// `nil` where nobody says when the facts were checked.
    var review: Review? {
        dates[.reviewed].map {
            Review(
                date: $0,
                by: reviewers[.reviewedBy],
                confirmedWith: reviewers[.confirmedWith],
                every: reviewedEvery
            )
        }
    }
}
