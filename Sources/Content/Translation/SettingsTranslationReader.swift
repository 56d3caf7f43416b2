import Diagnostics
import Guide

/// Reads `content/guide.cy.yml`: the words of `guide.yml` in another language.
enum SettingsTranslationReader {
    struct Reading {
        let translation: SettingsTranslation?
        let diagnostics: [Diagnostic]
    }

    private static let keys = [
        "name", "place", "about", "publisher", "edition", "topics", "areas", "audiences", "access", "print",
    ]

    static func read(_ file: GuideFiles.File, of settings: GuideSettings) -> Reading {
        switch FactReader.ofSettings(file, knownKeys: Set(keys)) {
        case .unreadable(let faults): return Reading(translation: nil, diagnostics: faults)
        case .facts(var facts):
            facts.refuseFacts(SettingsReader.keys, except: keys, original: SettingsReader.path)
            let translation = translation(&facts, of: settings)
            return Reading(translation: translation, diagnostics: facts.diagnostics)
        }
    }

    private static func translation(_ facts: inout FactReader, of settings: GuideSettings) -> SettingsTranslation {
        SettingsTranslation(
            name: facts.text("name"),
            place: facts.text("place"),
            about: facts.text("about"),
            publisher: facts.text("publisher"),
            edition: edition(&facts, of: settings.edition),
            topics: terms("topics", of: settings.topics, &facts),
            areas: terms("areas", of: settings.areas, &facts),
            audiences: terms("audiences", of: settings.audiences, &facts),
            access: terms("access", of: settings.access, &facts),
            print: PrintTranslationReader.read(&facts, of: settings.print.orders),
            file: facts.file
        )
    }

    /// The edition's name, and under `of` the words that it translates. A name of another edition than the guide's is
    /// named and not shown: readers see the guide's own, marked as not translated.
    private static func edition(_ facts: inout FactReader, of edition: Edition) -> String? {
        let example = "edition: {name: Gaeaf 2026, of: Winter 2026}"
        let known = ["name", "of", "on", "next"]
        let name = facts.group("edition", known: known, example: example) { inner -> String? in
            inner.refuseFacts(known, except: ["name", "of"], original: SettingsReader.path)
            guard let name = inner.locatedText("name") else { return nil }
            let translated = inner.text("of")
            let isOutdated = translated.map { $0 != edition.name } ?? (numbers(name.text) != numbers(edition.name))
            guard isOutdated else { return name.text }
            inner.note(
                ContentRules.translationOutdated,
                at: name.position,
                "“\(name.text)” translates \(translated.map { "“\($0)”" } ?? "another edition"), and this edition is “\(edition.name)”.",
                help: "Write its name in this language, and what it translates: {name: …, of: \(edition.name)}"
            )
            return nil
        }
        return name ?? nil
    }

    /// The numbers in a name are the same in every language that writes them in figures.
    private static func numbers(_ name: String) -> [Substring] {
        name.split { !$0.isASCII || !$0.isNumber }
    }

    /// The names that somebody has translated; one that the guide does not have is named.
    private static func terms(_ key: String, of own: [Term], _ facts: inout FactReader) -> [Term] {
        guard facts.has(key), case .named(let pairs, _)? = facts.frontMatter.values[key] else {
            return facts.vocabulary(key) ?? []
        }
        for pair in pairs where !own.contains(where: { $0.id == pair.name.text }) {
            let closest = Spelling.closest(to: pair.name.text, among: own.map(\.id))
            facts.note(
                ContentRules.translationLeftOver,
                at: pair.name.position,
                "\(SettingsReader.path) has no “\(pair.name.text)” among its \(key), so nobody sees this.",
                help: closest.map { "Did you mean “\($0)”?" } ?? "Take it out here, or add it there."
            )
        }
        return facts.vocabulary(key) ?? []
    }
}
