import Guide

/// An entry as a `Service` of schema.org's, with what its page says and no more.
///
/// Left out: whether it is free, which schema.org asks of places and events only, and what is not certain.
struct EntryData {
    let material: SiteMaterial

    /// `nil` for a service that is over: nobody should be sent there. `nil` too for one that nobody has translated: it is
    /// told on the page of the main language.
    func data(for prepared: PreparedEntry) -> StructuredData? {
        let entry = prepared.entry
        guard !prepared.standing.isOver, !entry.untranslated.isEverything || material.mark == nil else { return nil }
        let areas = material.presented.terms(of: entry, .areas)
            .filter { !material.answers.farAreas.contains($0.id) }.map(\.name)
        let provider = entry.prose[.provider].map { StructuredData.thing("Organization", [.init("name", $0)]) }
        return .thing(
            "Service",
            [
                .init("name", entry.title),
                .init("description", entry.summary),
                .init("url", material.canonicalAddress(of: prepared.file)),
                .init("provider", provider),
                .init("areaServed", .texts(areas)),
                .init("audience", audience(of: entry)),
                .init("availableChannel", channel(of: entry)),
                .init("hoursAvailable", prepared.standing.isOpen ? OpeningData.hours(of: entry.times) : nil),
            ]
        )
    }

    private func audience(of entry: Entry) -> StructuredData? {
        let names = material.presented.terms(of: entry, .audiences).map(\.name)
        return .some(names.map { .thing("Audience", [.init("audienceType", $0)]) })
    }

    /// How to reach it: everything but e-mail, for which a channel has no place.
    private func channel(of entry: Entry) -> StructuredData? {
        let contacts = entry.contacts
        let phones = contacts.phones.compactMap(\.dialled)
        let texts = contacts.texts.compactMap(\.number)
        let places = contacts.whereabouts.addresses.map { address in
            StructuredData.thing("Place", [.init("address", address.lines.joined(separator: ", "))])
        }
        let facts: [StructuredData.Fact?] = [
            .init("servicePhone", .some(phones.map(contactPoint))),
            .init("serviceSmsNumber", .some(texts.map(contactPoint))),
            .init("serviceUrl", .texts(contacts.websites.compactMap { LinkAddress.website($0.address) })),
            .init("serviceLocation", .some(places)),
            .init("availableLanguage", .texts(entry.languages)),
        ]
        return facts.contains { $0 != nil } ? .thing("ServiceChannel", facts) : nil
    }

    private func contactPoint(_ number: String) -> StructuredData {
        .thing("ContactPoint", [.init("telephone", StructuredData.international(number))])
    }
}
