import Diagnostics
import Guide
import Markdown

/// Reads one entry's file into an `Entry`, or says everything that keeps it from being one.
struct EntryReader {
    /// What is true of the whole guide and an entry may name; `nil` lists could not be read and refuse nothing.
    struct Vocabulary: Sendable {
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
        let frontMatter = FrontMatter.read(source, lines: split.facts, comments: .refused)
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
        let title = facts.text("title")
        let summary = facts.text("summary")
        let topics = facts.terms("topics", known: vocabulary.topics)
        let areas = facts.terms("areas", known: vocabulary.areas)
        let audiences = facts.terms("for", known: vocabulary.audiences)
        let provider = facts.text("provider")
        let ages = facts.text("ages")
        let contacts = ContactReader.read(&facts)
        let times = OpeningTimes(
            phrases: facts.texts("times").map { OpeningPhrase(typed: $0.text, position: $0.position) }
        )
        let practical = practical(&facts, vocabulary)
        let status: Status? = facts.choice("status")
        let notice = notice(&facts)
        let dates = RunningDates(
            starts: facts.date("starts"),
            ends: facts.date("ends"),
            fundedUntil: facts.date("funded-until")
        )
        let review = review(&facts)
        let crisisPlace = facts.wholeNumber("crisis")
        let leaflet = leafletChoice(&facts)
        let alsoKnownAs = facts.texts("also-known-as").map(\.text)
        let formerSlugs = formerSlugs(&facts)
        guard let title, let summary, let review else { return nil }
        return Entry(
            slug: slug,
            title: title,
            summary: summary,
            provider: provider,
            topics: topics,
            areas: areas,
            audiences: audiences,
            ages: ages,
            contacts: contacts,
            times: times,
            practical: practical,
            status: status ?? .open,
            notice: notice,
            dates: dates,
            review: review,
            crisisPlace: crisisPlace,
            leaflet: leaflet,
            alsoKnownAs: alsoKnownAs,
            formerSlugs: formerSlugs,
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
        facts.require("title", help: "Write the name that people know it by: “title: Food hub”.")
        facts.require("summary", help: "Write in one line what it is: “summary: Free food and recipe cards.”")
        facts.require("topics", help: "Write what it helps with: “topics: [money]”.")
        facts.require("areas", help: "Write where it is: “areas: [millbrook]”.")
        facts.require("reviewed", help: "Write the day on which somebody checked these facts: “reviewed: 2026-10-02”.")
        guard !EntryKey.waysToReach.contains(where: { facts.has($0.rawValue) }) else { return }
        facts.note(
            .error,
            "contact-missing",
            at: nil,
            "There is no way to get in touch or to turn up.",
            help: "Give one of these at least: \(EntryKey.waysToReach.map(\.rawValue).joined(separator: ", "))."
        )
    }

    private static func practical(_ facts: inout FactReader, _ vocabulary: Vocabulary) -> Practical {
        Practical(
            cost: facts.text("cost"),
            joining: facts.text("joining"),
            firstVisit: facts.text("first-visit"),
            gettingThere: facts.text("getting-there"),
            access: facts.terms("access", known: vocabulary.access),
            languages: facts.languages("languages")
        )
    }

    private static func review(_ facts: inout FactReader) -> Review? {
        let by = facts.text("reviewed-by")
        let confirmedWith = facts.text("confirmed-with")
        let every = facts.span("review-every")
        return facts.date("reviewed").map { Review(date: $0, by: by, confirmedWith: confirmedWith, every: every) }
    }

    private static func notice(_ facts: inout FactReader) -> Notice? {
        guard let value = facts.value("notice") else { return nil }
        switch value {
        case .text(let text): return Notice(text: text.text.joinedLines, until: nil)
        case .named(let parts, let position):
            var (words, until): (String?, CalendarDate?) = (nil, nil)
            for part in parts {
                guard case .text(let text) = part.value else { continue }
                switch part.name.text {
                case "text": words = text.text.joinedLines
                case "until": until = facts.date(text, called: "notice until")
                default:
                    facts.note(
                        .error,
                        "key-unknown",
                        at: part.name.position,
                        "A notice has no fact called “\(part.name.text)”.",
                        help: "It has “text” and “until”."
                    )
                }
            }
            if words == nil {
                facts.note(
                    .error,
                    "notice-without-text",
                    at: position,
                    "The notice has no words.",
                    help: "Write them after “text:”."
                )
            }
            return words.map { Notice(text: $0, until: until) }
        case .list, .empty:
            facts.noteWrongKind("notice", value, wanted: "one text, or a text with an end", example: "notice: …")
            return nil
        }
    }

    private static func leafletChoice(_ facts: inout FactReader) -> LeafletChoice {
        guard let text = facts.text("print") else { return .summary }
        return text.lowercased() == "leave out" ? .leftOut : .shorter(text)
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
                .error,
                "redirect-invalid",
                at: typed.position,
                "“\(typed.text)” was never an address on the site.",
                help: "Write the old file's name without .md: lower case, with hyphens."
            )
        }
        return slugs
    }
}
