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
    }

    struct Reading: Sendable {
        /// `nil` where a required fact is missing or unreadable.
        let entry: Entry?
        let diagnostics: [Diagnostic]
    }

    private static let keys = Set(EntryKey.allCases.map(\.rawValue))

    static func read(_ file: GuideFiles.File, slug: String, vocabulary: Vocabulary) -> Reading {
        switch FileText.decode(file) {
        case .unreadable(let fault): return Reading(entry: nil, diagnostics: [fault])
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
        let prose = facts.prose(of: EntryField.all)
        let topics = facts.terms("topics", known: vocabulary.topics)
        let areas = facts.terms("areas", known: vocabulary.areas)
        let audiences = facts.terms("for", known: vocabulary.audiences)
        let contacts = ContactReader.read(&facts)
        let times = OpeningTimes(
            phrases: facts.texts("times").map { OpeningPhrase(typed: $0.text, position: $0.position) }
        )
        let access = facts.terms("access", known: vocabulary.access)
        let languages = facts.languages("languages")
        let status: Status? = facts.choice("status")
        let notice = NoticeReader.read(&facts)
        let dates = RunningDates(
            starts: facts.date("starts"),
            ends: facts.date("ends"),
            fundedUntil: facts.date("funded-until")
        )
        let review = review(&facts)
        let crisisPlace = facts.wholeNumber("crisis")
        let leaflet = leafletChoice(&facts)
        let easyRead = EasyReadReader.read(&facts)
        let alsoKnownAs = facts.texts("also-known-as").map(\.text)
        let formerSlugs = formerSlugs(&facts)
        let exceptions = RuleReader.exceptions(&facts)
        guard let title = prose[.title], let summary = prose[.summary], let review else { return nil }
        return Entry(
            slug: slug,
            title: title,
            summary: summary,
            prose: prose,
            topics: topics,
            areas: areas,
            audiences: audiences,
            access: access,
            languages: languages,
            contacts: contacts,
            times: times,
            status: status ?? .open,
            notice: notice,
            dates: dates,
            review: review,
            crisisPlace: crisisPlace,
            leaflet: leaflet,
            easyRead: easyRead,
            alsoKnownAs: alsoKnownAs,
            formerSlugs: formerSlugs,
            exceptions: exceptions,
            body: body,
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
        guard !EntryKey.waysToReach.contains(where: { facts.has($0.rawValue) && !isWithheld($0, facts) }) else {
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
        return text.text.lowercased() == "withheld"
    }

    private static func review(_ facts: inout FactReader) -> Review? {
        let by = facts.text("reviewed-by")
        let confirmedWith = facts.text("confirmed-with")
        let every = facts.span("review-every")
        return facts.date("reviewed").map { Review(date: $0, by: by, confirmedWith: confirmedWith, every: every) }
    }

    private static func leafletChoice(_ facts: inout FactReader) -> LeafletChoice {
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

    private static func formerSlugs(_ facts: inout FactReader) -> [String] {
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

extension FactReader {
    /// The plain words among some fields.
    mutating func prose(of fields: [EntryField]) -> EntryProse {
        var prose = EntryProse()
        for field in fields where field.kind.isProse { prose[field.key] = text(field.key.rawValue) }
        return prose
    }
}
