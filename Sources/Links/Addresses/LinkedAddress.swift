import Diagnostics
import Guide
import Markdown

/// A web address of the guide, with every place where it stands and what its page should say.
public struct LinkedAddress: Sendable {
    /// As typed.
    public let address: String
    /// In the order of the files.
    public let places: [Place]
    /// What the entries that give it as their website say of themselves.
    public let facts: Set<PageFact>
    /// The names of the services it stands for and of those who run them, each with the numbers that the guide gives.
    public let providers: [String: Set<String>]

    /// Every web address of a guide's facts and texts, in the order of the alphabet.
    public static func all(in guide: Guide) -> [LinkedAddress] {
        var found: [String: Finding] = [:]
        for entry in guide.entries {
            let file = entry.source.file
            let websites = entry.contacts.websites
            let (facts, names) = websites.isEmpty ? ([], [:]) : (PageFact.all(of: entry), names(of: entry))
            for website in websites {
                found[website.address, default: Finding()].add(file.place(website.position), facts, names)
            }
            collect(entry.body, file, into: &found)
        }
        for page in guide.pages { collect(page.body, page.source, into: &found) }
        for (body, file) in guide.translations.flatMap(\.bodies) { collect(body, file, into: &found) }
        return found.keys.sorted().compactMap { address in
            found[address].map {
                LinkedAddress(
                    address: address,
                    places: $0.places.sorted(),
                    facts: $0.facts,
                    providers: $0.providers
                )
            }
        }
    }

    /// Every phone number of a guide, as dialled within the UK.
    public static func numbers(in guide: Guide) -> Set<String> {
        Set(guide.entries.flatMap(PageFact.numbers))
    }

    private struct Finding {
        var places: [Place] = []
        var facts: Set<PageFact> = []
        var providers: [String: Set<String>] = [:]

        mutating func add(_ place: Place, _ facts: Set<PageFact>, _ names: [String: Set<String>]) {
            places.append(place)
            self.facts.formUnion(facts)
            providers.merge(names) { $0.union($1) }
        }
    }

    /// What an entry and its provider are called, with the entry's numbers; nothing where it has none to compare.
    private static func names(of entry: Entry) -> [String: Set<String>] {
        let numbers = PageFact.numbers(of: entry)
        guard !numbers.isEmpty else { return [:] }
        let names = [entry.prose[.provider], entry.title].compactMap { $0 }.filter { $0.count >= shortestName }
        return Dictionary(names.map { ($0, numbers) }) { first, _ in first }
    }

    /// Shorter names are words that any page may hold.
    private static let shortestName = 5

    private static func collect(_ body: MarkdownDocument, _ file: SourceFile, into found: inout [String: Finding]) {
        for link in body.links {
            let start = link.destination.prefix(8).lowercased()
            guard start.hasPrefix("http://") || start.hasPrefix("https://") else { continue }
            found[link.destination, default: Finding()].places.append(file.place(link.position))
        }
    }
}
