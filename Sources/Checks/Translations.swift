import Diagnostics
import Guide

/// Says how far a guide is translated, and where a translation leaves a reader with words of the main language.
public enum Translations: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.translations.flatMap { translation in
            let entries = guide.entries.compactMap { entry in
                translation.entries[entry.slug].map { [incomplete($0, of: entry), older($0, than: entry)] }
            }.joined().compactMap(\.self)
            return entries
                + [missingSettings(translation, guide), missing(translation, guide, context.words)]
                .compactMap(\.self)
        }
    }

    private static func incomplete(_ translation: EntryTranslation, of entry: Entry) -> Diagnostic? {
        let missing = entry.missing(from: translation)
        let facts = EntryField.translated.map(\.key).filter(missing.facts.contains).map { "“\($0.rawValue)”" }
        let labels = missing.labels.sorted().map { "the label “\($0)”" }
        let all = facts + labels + (missing.text ? ["the text below the facts"] : [])
        guard !all.isEmpty else { return nil }
        return Diagnostic(
            incompleteRule,
            at: translation.source.file.whole,
            "“\(translation.title)” is not translated in full. Still missing: \(all.joined(separator: ", ")).",
            help:
                "Translate them as they stand in \(entry.source.file.name). Until then, readers see those words there."
        )
    }

    /// Nobody can tell from a day alone whether words have changed, so this only asks somebody to look.
    private static func older(_ translation: EntryTranslation, than entry: Entry) -> Diagnostic? {
        guard let compared = translation.compared, compared < entry.review.date else { return nil }
        return Diagnostic(
            olderRule,
            at: translation.source.file.whole,
            "\(entry.source.file.name) was checked on \(entry.review.date.iso), and this translation last on \(compared.iso).",
            help: "Read both side by side. If they say the same, change “reviewed” here to the day on which you looked."
        )
    }

    private static func missingSettings(_ translation: GuideTranslation, _ guide: Guide) -> Diagnostic? {
        let settings = guide.settings
        guard let own = translation.settings else { return withoutSettings(translation.language, settings) }
        let texts = [
            ("name", own.name == nil), ("place", own.place == nil),
            ("about", settings.about != nil && own.about == nil),
            ("publisher", own.publisher == nil), ("edition", own.edition == nil),
        ]
        let lists = [
            (settings.topics, own.topics), (settings.areas, own.areas), (settings.audiences, own.audiences),
            (settings.access, own.access),
        ]
        let terms = lists.flatMap { all, translated in
            all.map(\.id).filter { id in !translated.contains { $0.id == id } }
        }
        let missing = texts.filter(\.1).map(\.0) + terms
        guard !missing.isEmpty else { return nil }
        return Diagnostic(
            incompleteRule,
            at: own.file.whole,
            "The guide's own words are not translated in full. Still missing: \(list(missing)).",
            help: "Give each its words, or the same ones where it is a name: “millbrook: Millbrook”."
        )
    }

    private static func withoutSettings(_ language: String, _ settings: GuideSettings) -> Diagnostic {
        Diagnostic(
            incompleteRule,
            at: settings.source.whole,
            "There is no content/guide.\(language).yml, so the names of topics and places stay as they are.",
            help:
                "Write one with the words of guide.yml in that language: name, place, about, publisher, topics, areas."
        )
    }

    /// One for the language, since a guide may well begin with a few entries.
    private static func missing(_ translation: GuideTranslation, _ guide: Guide, _ words: Words) -> Diagnostic? {
        let slugs = guide.entries.filter { translation.entries[$0.slug] == nil }.map(\.slug)
        let pages = guide.pages.filter { translation.pages[$0.slug] == nil }.map(\.slug)
        guard !slugs.isEmpty || !pages.isEmpty else { return nil }
        let name = words.phrases["language-\(translation.language)"] ?? "“\(translation.language)”"
        let (entries, all) = (guide.entries.count, guide.entries.count - slugs.count)
        let ofPages = guide.pages.isEmpty ? "" : " and \(guide.pages.count - pages.count) of \(guide.pages.count) pages"
        let crisis = guide.crisisEntries.map(\.slug).filter(slugs.contains)
        let first = crisis.isEmpty ? "" : " Begin with the crisis box: \(list(crisis))."
        return Diagnostic(
            missingRule,
            at: guide.settings.source.whole,
            "\(all) of \(entries) entries\(ofPages) are in \(name). The others say that they are not.",
            help: "Still to translate: \(list(crisis + slugs.filter { !crisis.contains($0) } + pages)).\(first)"
        )
    }

    /// Ten at most, and how many more there are.
    private static func list(_ names: [String]) -> String {
        let rest = names.count - 10
        return names.prefix(10).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    public static let rules = [incompleteRule, missingRule, olderRule]

    private static let incompleteRule = Rule(
        "translation-incomplete",
        .notice,
        "A translation lacks words that the file itself has.",
        why: "Readers of that language find those words in another one, marked as such.",
        cure: "Translate them too. It is no fault to be on the way.",
        before: "title: Banc bwyd\nsummary: Bwyd am ddim.",
        after: "title: Banc bwyd\nsummary: Bwyd am ddim.\ncost: Am ddim"
    )

    private static let missingRule = Rule(
        "translations-missing",
        .notice,
        "Some entries or pages have no translation yet.",
        why: "Their pages in that language say so, and show the words of the main language.",
        cure: "Translate the crisis entries first, then those that most people ask for.",
        before: "content/entries/food-hub.md",
        after: "content/entries/food-hub.md\ncontent/entries/food-hub.cy.md"
    )

    private static let olderRule = Rule(
        "translation-older",
        .notice,
        "An entry has been checked since somebody last compared its translation with it.",
        why: "What the check changed in the entry may be missing in the translation.",
        cure: "Read both side by side, then change “reviewed” in the translation to that day.",
        before: "title: Banc bwyd\nreviewed: 2026-05-01",
        after: "title: Banc bwyd\nreviewed: 2026-10-02"
    )
}
