import Diagnostics
import Guide

/// Reads `content/guide.yml`.
struct SettingsReader {
    static let path = "content/guide.yml"

    struct Reading: Sendable {
        /// `nil` where something required is missing or unreadable.
        let settings: GuideSettings?
        /// What entries may name, even where the settings as a whole could not be read.
        let vocabulary: EntryReader.Vocabulary
        let diagnostics: [Diagnostic]
    }

    static func read(_ files: GuideFiles) -> Reading {
        guard let file = files[path] else {
            return unreadable([
                Diagnostic(
                    ContentRules.guideMissing,
                    at: Place(file: path),
                    "There is no file guide.yml.",
                    help: "It holds the guide's name, topics and areas. “hopeguide new FOLDER” makes one to learn from."
                )
            ])
        }
        switch FileText.decode(file) {
        case .unreadable(let faults): return unreadable(faults)
        case .text(let source): return read(source)
        }
    }

    private static func unreadable(_ faults: [Diagnostic]) -> Reading {
        let nothing = EntryReader.Vocabulary(topics: nil, areas: nil, audiences: nil, access: nil)
        return Reading(settings: nil, vocabulary: nothing, diagnostics: faults)
    }

    static let keys = [
        "name", "place", "about", "publisher", "website", "sample", "languages", "contact", "edition", "topics",
        "areas", "audiences", "access", "review", "publish", "print", "exit-to", "checks", "links",
    ]

    private static func read(_ source: SourceFile) -> Reading {
        let lines = source.lines.indices.filter { !source.lines[$0].hasPrefix("---") }
        let range = (lines.first ?? 0)..<((lines.last ?? -1) + 1)
        let frontMatter = FrontMatter.read(source, lines: range, comments: .allowed, knownKeys: Set(keys))
        var facts = FactReader(file: source, frontMatter: frontMatter)
        facts.refuseKeys(except: keys, of: "The guide")
        let vocabulary = EntryReader.Vocabulary(
            topics: required(&facts, "topics", ContentRules.topicsMissing, example: "outdoors: Getting outdoors"),
            areas: required(&facts, "areas", ContentRules.areasMissing, example: "millbrook: Millbrook"),
            audiences: optional(&facts, "audiences"),
            access: optional(&facts, "access")
        )
        let settings = settings(&facts, vocabulary)
        return Reading(settings: settings, vocabulary: vocabulary, diagnostics: facts.diagnostics)
    }

    private static func required(_ facts: inout FactReader, _ key: String, _ missing: Rule, example: String) -> [Term]?
    {
        facts.require(key, missing, help: "Write “\(key):”, and below it a line such as “  \(example)” for each.")
        return facts.vocabulary(key)
    }

    private static func optional(_ facts: inout FactReader, _ key: String) -> [Term]? {
        facts.has(key) ? facts.vocabulary(key) : []
    }

    private static func settings(_ facts: inout FactReader, _ vocabulary: EntryReader.Vocabulary) -> GuideSettings? {
        facts.require("name", ContentRules.nameMissing, help: "Write what the guide is called: “name: The Hope Guide”.")
        facts.require(
            "place",
            ContentRules.placeMissing,
            help: "Write where it is for: “place: Harbourne and the Vale”."
        )
        facts.require(
            "publisher",
            ContentRules.publisherMissing,
            help: "Write who publishes it: “publisher: Harbourne CVS”."
        )
        facts.require(
            "website",
            ContentRules.websiteMissing,
            help: "Write where the site will stand: “website: https://guide.harbourne.org.uk/”."
        )
        facts.require(
            "contact",
            ContentRules.contactMissing,
            help: "Write how readers reach you: “contact: {email: guide@harbourne.org.uk}”."
        )
        facts.require(
            "edition",
            ContentRules.editionMissing,
            help: "Write which edition this is: “edition: {name: Winter 2026, on: 2026-12-01}”."
        )
        let (name, place, about) = (facts.text("name"), facts.text("place"), facts.text("about"))
        let publisher = facts.text("publisher")
        let website = website(&facts)
        let isSample = facts.yesOrNo("sample") ?? false
        let languages = facts.languages("languages").withoutRepeats
        let contact = contact(&facts)
        let edition = edition(&facts)
        let review = ReviewPolicyReader.read(&facts)
        let publishes = publishes(&facts)
        let exitTo = exitTo(&facts, website: website)
        let print = PrintReader.read(&facts, vocabulary)
        let checks = RuleReader.choices(&facts)
        let links = LinkSettingsReader.read(&facts)
        guard let name, let place, let publisher, let website, let contact, let edition else { return nil }
        return GuideSettings(
            name: name,
            place: place,
            about: about,
            publisher: publisher,
            website: website,
            isSample: isSample,
            languages: languages.isEmpty ? ["en"] : languages,
            contact: contact,
            edition: edition,
            topics: vocabulary.topics ?? [],
            areas: vocabulary.areas ?? [],
            audiences: vocabulary.audiences ?? [],
            access: vocabulary.access ?? [],
            review: review,
            publishes: publishes,
            print: print,
            exitTo: exitTo,
            checks: checks,
            links: links,
            source: facts.file
        )
    }

    private static func website(_ facts: inout FactReader) -> String? {
        guard let typed = facts.locatedText("website") else { return nil }
        guard let address = ContactReader.webAddress(typed.text), isFolder(address) else {
            facts.note(
                ContentRules.websiteInvalid,
                at: typed.position,
                "This is not an address at which a site can stand.",
                help: "It begins with https:// and ends with a slash: https://guide.harbourne.org.uk/"
            )
            return nil
        }
        return address.hasSuffix("/") ? address : address + "/"
    }

    private static func exitTo(_ facts: inout FactReader, website: String?) -> String? {
        guard let typed = facts.locatedText("exit-to") else { return nil }
        let address = ContactReader.webAddress(typed.text)
        if let address, address.hasPrefix("https://"), website.map(address.hasPrefix) != true { return address }
        facts.note(
            ContentRules.exitToInvalid,
            at: typed.position,
            "This is not an address to which “Exit this page” can lead.",
            help: "Choose an everyday page of another website, whole and with https://: https://www.bbc.co.uk/weather"
        )
        return nil
    }

    /// Pages stand below it, so it can be neither a page nor a question: `https://guide.org.uk/index.html` is refused.
    private static func isFolder(_ address: String) -> Bool {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true)
        let isPage = parts.count > 2 && parts.last.map { $0.contains(".") } == true
        return !isPage && !address.contains { "?#".contains($0) }
    }

    private static func contact(_ facts: inout FactReader) -> PublisherContact? {
        let contact = facts.group(
            "contact",
            known: ["email", "phone"],
            example: "contact: {email: guide@harbourne.org.uk}"
        ) { inner in
            let phone = ContactReader.phones("phone", &inner).first
            return PublisherContact(email: ContactReader.emails(&inner).first, phone: phone)
        }
        guard let contact, contact.email == nil, contact.phone == nil else { return contact }
        facts.note(
            ContentRules.contactMissing,
            at: facts.keyPosition("contact"),
            "Readers have no way to reach you.",
            help: "Give an e-mail address, a phone number or both: contact: {email: guide@harbourne.org.uk}"
        )
        return nil
    }

    private static func edition(_ facts: inout FactReader) -> Edition? {
        let example = "edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}"
        let edition = facts.group("edition", known: ["name", "on", "next"], example: example) { inner -> Edition? in
            inner.require("name", ContentRules.nameMissing, help: "Name the edition: \(example)")
            inner.require("on", ContentRules.onMissing, help: "Give the day on which it comes out: \(example)")
            let (name, date, next) = (inner.text("name"), inner.date("on"), inner.date("next"))
            guard let name, let date else { return nil }
            if let next, next <= date {
                inner.note(
                    ContentRules.editionDatesSwapped,
                    at: inner.keyPosition("next"),
                    "The next edition comes out before this one.",
                    help: "Check the two dates: \(example)"
                )
            }
            return Edition(name: name, date: date, next: next)
        }
        return edition ?? nil
    }

    private static func publishes(_ facts: inout FactReader) -> Set<EntryKey> {
        let known: [EntryKey] = [.reviewedBy, .confirmedWith]
        let names = facts.names("publish")
        for name in names where !known.contains(where: { $0.rawValue == name.text }) {
            facts.note(
                ContentRules.publishUnknown,
                at: name.position,
                "“\(name.text)” is not a fact that you can choose to publish.",
                help: "It can be: reviewed-by, confirmed-with."
            )
        }
        return Set(known.filter { key in names.contains { $0.text == key.rawValue } })
    }
}
