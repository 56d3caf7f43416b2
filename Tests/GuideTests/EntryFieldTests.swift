import Guide
import Testing

@Suite("The table of fields")
struct EntryFieldTests {
    @Test("puts the facts in the order in which they are needed, those that belong together under one heading")
    func headings() {
        let facts = EntryField.facts.map { heading, keys in
            heading.words + ": " + keys.map(\.rawValue).joined(separator: ", ")
        }
        #expect(
            facts == [
                "phone: phone", "text: text", "textphone: textphone", "email: email", "website: website",
                "where: address, areas", "when: times", "dates: starts, ends, funded-until", "cost: cost",
                "joining: joining", "first-visit: first-visit", "getting-there: getting-there", "parking: parking",
                "access: access", "who: for, ages", "languages: languages", "provider: provider",
            ]
        )
    }

    @Test("lets words be translated and nothing else, so that no fact is kept twice")
    func translated() {
        #expect(
            EntryField.translated.map(\.key) == [
                .title, .summary, .times, .cost, .joining, .firstVisit, .gettingThere, .parking, .ages, .provider,
                .notice, .print, .easyRead, .alsoKnownAs,
            ]
        )
    }

    @Test("keeps plain words by their keys, and forgets what is taken away")
    func prose() {
        var prose: EntryProse = [.cost: "Free", .provider: "Green Shoots"]
        prose[.cost] = "£2"
        prose[.provider] = nil
        #expect(prose[.cost] == "£2")
        #expect(prose[.provider] == nil)
        #expect(prose[.joining] == nil)
    }
}
