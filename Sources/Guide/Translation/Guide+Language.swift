extension Guide {
    /// The same guide for readers of one of its languages: the facts are the same, the words are theirs as far as somebody
    /// has translated them. The guide itself for its main language, and for one that it does not have.
    public func inLanguage(_ language: String) -> Guide {
        guard language != settings.language, settings.languages.contains(language) else { return self }
        let translation = translations.first { $0.language == language }
        let entries = entries.map { $0.translated(by: translation?.entries[$0.slug]) }
        return Guide(
            settings: settings.translated(by: translation?.settings, into: language),
            entries: Self.inTitleOrder(entries, language: language),
            pages: pages.map { $0.translated(by: translation?.pages[$0.slug]) },
            pictures: pictures,
            hostFiles: hostFiles,
            wording: wording,
            glossary: glossary,
            synonyms: synonyms,
            translations: translations
        )
    }

    /// Entries in the order of their titles, by the alphabet of a language.
    public static func inTitleOrder(_ entries: [Entry], language: String) -> [Entry] {
        entries.map { (AlphabeticalKey($0.title, language: language), $0) }
            .sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map(\.1)
    }
}

extension GuideSettings {
    /// The name of a file in the language of these settings.
    public func file(_ name: String) -> String {
        language == languages.first ? name : SiteAddresses.translated(name, into: language)
    }
}

extension Page {
    fileprivate func translated(by translation: PageTranslation?) -> Page {
        Page(
            slug: slug,
            title: translation?.title ?? title,
            summary: translation.map(\.summary) ?? summary,
            order: order,
            body: translation?.body ?? body,
            source: source,
            isUntranslated: translation == nil
        )
    }
}

extension GuideSettings {
    fileprivate func translated(by translation: SettingsTranslation?, into language: String) -> GuideSettings {
        GuideSettings(
            name: translation?.name ?? name,
            place: translation?.place ?? place,
            about: translation?.about ?? about,
            publisher: translation?.publisher ?? publisher,
            website: website,
            isSample: isSample,
            language: language,
            languages: languages,
            contact: contact,
            edition: Edition(name: translation?.edition ?? edition.name, date: edition.date, next: edition.next),
            topics: topics.translated(by: translation?.topics),
            areas: areas.translated(by: translation?.areas),
            audiences: audiences.translated(by: translation?.audiences),
            access: access.translated(by: translation?.access),
            review: review,
            publishes: publishes,
            print: print.translated(by: translation?.print),
            exitTo: exitTo,
            checks: checks,
            links: links,
            source: source
        )
    }
}

extension [Term] {
    fileprivate func translated(by terms: [Term]?) -> [Term] {
        let known = Dictionary((terms ?? []).map { ($0.id, $0) }) { first, _ in first }
        return map { term in
            guard let translation = known[term.id] else {
                return Term(
                    id: term.id,
                    name: term.name,
                    about: term.about,
                    isAtRisk: term.isAtRisk,
                    isUntranslated: true
                )
            }
            return Term(id: term.id, name: translation.name, about: translation.about, isAtRisk: term.isAtRisk)
        }
    }
}
