extension Entry {
    /// The same entry with its words in another language. What a translation lacks stays in the main one; what the entry
    /// itself no longer says is left out, so that an old notice never outlives the entry's own.
    func translated(by translation: EntryTranslation?) -> Entry {
        guard let translation else { return withWords(of: nil, untranslated: wordsOfItsOwn) }
        return withWords(of: translation, untranslated: missing(from: translation))
    }

    /// What of it a translation leaves as it is, and a reader of that language would miss. A provider's name and other
    /// names are often the same in all languages, so they are not among it.
    public func missing(from translation: EntryTranslation) -> Untranslated {
        let own = wordsOfItsOwn
        var said: Set<EntryKey> = [.title, .summary, .provider, .alsoKnownAs, .print]
        if translation.ages != nil { said.insert(.ages) }
        if translation.cost != nil { said.insert(.cost) }
        if translation.joining != nil { said.insert(.joining) }
        if translation.firstVisit != nil { said.insert(.firstVisit) }
        if translation.gettingThere != nil { said.insert(.gettingThere) }
        if translation.notice != nil { said.insert(.notice) }
        if translation.times.count == times.unreadPhrases.count { said.insert(.times) }
        return Untranslated(
            facts: own.facts.subtracting(said),
            labels: own.labels.subtracting(translation.labels.keys),
            text: own.text && translation.body.isEmpty
        )
    }

    /// Every fact that has words, as if nothing were translated.
    private var wordsOfItsOwn: Untranslated {
        var facts: Set<EntryKey> = [.title, .summary]
        if provider != nil { facts.insert(.provider) }
        if ages != nil { facts.insert(.ages) }
        if practical.cost != nil { facts.insert(.cost) }
        if practical.joining != nil { facts.insert(.joining) }
        if practical.firstVisit != nil { facts.insert(.firstVisit) }
        if practical.gettingThere != nil { facts.insert(.gettingThere) }
        if notice != nil { facts.insert(.notice) }
        if !times.unreadPhrases.isEmpty { facts.insert(.times) }
        if !alsoKnownAs.isEmpty { facts.insert(.alsoKnownAs) }
        return Untranslated(facts: facts, labels: contacts.labels, text: !body.isEmpty)
    }

    private func withWords(of translation: EntryTranslation?, untranslated: Untranslated) -> Entry {
        Entry(
            slug: slug,
            title: translation?.title ?? title,
            summary: translation?.summary ?? summary,
            provider: provider.map { translation?.provider ?? $0 },
            topics: topics,
            areas: areas,
            audiences: audiences,
            ages: ages.map { translation?.ages ?? $0 },
            contacts: translation.map { contacts.labelled(with: $0.labels) } ?? contacts,
            times: times.translated(by: translation?.times ?? []),
            practical: Practical(
                cost: practical.cost.map { translation?.cost ?? $0 },
                joining: practical.joining.map { translation?.joining ?? $0 },
                firstVisit: practical.firstVisit.map { translation?.firstVisit ?? $0 },
                gettingThere: practical.gettingThere.map { translation?.gettingThere ?? $0 },
                access: practical.access,
                languages: practical.languages
            ),
            status: status,
            notice: notice.map { Notice(text: translation?.notice ?? $0.text, until: $0.until) },
            dates: dates,
            review: review,
            crisisPlace: crisisPlace,
            leaflet: leaflet.translated(by: translation),
            easyRead: easyRead.translated(by: translation),
            alsoKnownAs: translation?.alsoKnownAs ?? alsoKnownAs,
            formerSlugs: formerSlugs,
            exceptions: exceptions,
            body: translation.flatMap { $0.body.isEmpty ? nil : $0.body } ?? body,
            source: source,
            untranslated: untranslated
        )
    }
}

extension OpeningTimes {
    /// The phrases that are published as typed.
    public var unreadPhrases: [OpeningPhrase] { phrases.filter(\.readings.isEmpty) }

    /// The phrases that could not be read, in other words; as many as there are, or none is changed.
    fileprivate func translated(by words: [String]) -> OpeningTimes {
        guard !words.isEmpty, words.count == unreadPhrases.count else { return self }
        var words = words[...]
        return OpeningTimes(
            phrases: phrases.map { phrase in
                guard phrase.readings.isEmpty, let typed = words.popFirst() else { return phrase }
                return OpeningPhrase(typed: typed, position: phrase.position)
            }
        )
    }
}

extension LeafletChoice {
    /// A line of the main language does not serve where there is a summary in the reader's own.
    fileprivate func translated(by translation: EntryTranslation?) -> LeafletChoice {
        guard let translation, self != .leftOut else { return self }
        return translation.leafletLine.map(LeafletChoice.shorter) ?? .summary
    }
}

extension [EasyReadSentence] {
    fileprivate func translated(by translation: EntryTranslation?) -> [EasyReadSentence] {
        guard let own = translation?.easyRead, !own.isEmpty, !isEmpty else { return self }
        return own
    }
}

extension Contacts {
    /// Every label that somebody wrote.
    public var labels: Set<String> {
        let labels =
            phones.map(\.label) + texts.map(\.label) + textphones.map(\.label) + emails.map(\.label)
            + websites.map(\.label) + whereabouts.addresses.map(\.label)
        return Set(labels.compactMap(\.self))
    }

    fileprivate func labelled(with labels: [String: String]) -> Contacts {
        guard !labels.isEmpty else { return self }
        func label(_ own: String?) -> String? { own.map { labels[$0] ?? $0 } }
        let addresses = whereabouts.addresses.map { address in
            PostalAddress(label: label(address.label), lines: address.lines, position: address.position)
        }
        return Contacts(
            phones: phones.map { PhoneNumber(label: label($0.label), typed: $0.typed, position: $0.position) },
            texts: texts.map { TextNumber(label: label($0.label), typed: $0.typed, position: $0.position) },
            textphones: textphones.map { PhoneNumber(label: label($0.label), typed: $0.typed, position: $0.position) },
            emails: emails.map { EmailAddress(label: label($0.label), address: $0.address, position: $0.position) },
            websites: websites.map { WebAddress(label: label($0.label), address: $0.address, position: $0.position) },
            whereabouts: addresses.isEmpty ? whereabouts : .published(addresses)
        )
    }
}
