import Guide
import Presentation

/// The box with the numbers to ring in a crisis, first on every page.
struct CrisisBox {
    let material: SiteMaterial
    let root: String

    func markup() -> Markup {
        let presented = material.presented
        let entries = presented.crisisEntries
        let emergency = presented.emergency.map { line(Markup($0.name), $0.contact) }
        return material.render(
            .crisis,
            [
                "lines": [emergency].compactMap { $0 } + entries.flatMap(lines(of:)),
                "more": presented.crisisTopic.map { ["link": root + SiteAddresses.topic($0.id)] as Values } ?? false,
            ],
            root: root
        )
    }

    /// A line for talking and one for writing, since not everybody can speak; the entry's page where it has neither. A number
    /// that is for some people alone does not stand without the others.
    private func lines(of presented: PresentedEntry) -> [Values] {
        let numbers = presented.contacts.filter(\.isNumber)
        let phones = numbers.filter { $0.way == .phone }
        let contacts =
            (phones.contains { $0.label != nil } ? phones : Array(phones.prefix(1)))
            + numbers.filter { $0.way == .text }.prefix(1)
        let title = material.markup(presented.title)
        guard contacts.isEmpty else { return contacts.map { line(title, $0, qualifiers(of: presented)) } }
        let page = root + SiteAddresses.page(slug: presented.entry.slug)
        return [
            [
                "name": title.html, "link": page, "reach": Markup(material.words["crisis-how-to-reach"]).html,
                "note": false,
            ]
        ]
    }

    /// When somebody answers, where that is not always, so that nobody rings in vain, and what else must be known first. That a
    /// check was missed keeps nobody from ringing.
    private func qualifiers(of presented: PresentedEntry) -> [PresentedText] {
        let warnings = presented.warnings.filter { $0.kind != .overdue && $0.kind != .lapsed }
        return (presented.times.isAlwaysOpen ? [] : presented.times.lines) + warnings.map(\.brief)
    }

    private func line(_ name: Markup, _ contact: PresentedContact, _ qualifiers: [PresentedText] = []) -> Values {
        let notes = [contact.note].compactMap { $0 } + qualifiers
        let shown = [contact.label, contact.shown].compactMap { $0 }.joined(by: ": ")
        return [
            "name": name.html,
            "link": contact.link.map { LinkAddress.address(of: $0) } ?? false,
            "reach": material.markupWithoutLinks(shown).html,
            "note": notes.isEmpty ? false : notes.map(material.markupWithoutLinks).joined(separator: "; ").html,
        ]
    }
}
