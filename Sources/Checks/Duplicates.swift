import Diagnostics
import Guide

/// Two entries for one thing, or one contact that got into the wrong file.
public enum Duplicates: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let entries = guide.entries.filter { $0.status != .closed }
        return titles(entries) + phones(entries) + websites(entries)
    }

    private static func titles(_ entries: [Entry]) -> [Diagnostic] {
        var first: [String: Entry] = [:]
        var found: [Diagnostic] = []
        for entry in entries {
            let key = titleKey(entry.title)
            guard !key.isEmpty else { continue }
            let others = entry.areas.compactMap { first[$0 + " " + key] }
            if let other = others.first { found.append(sameTitle(entry, other)) }
            for area in entry.areas where first[area + " " + key] == nil { first[area + " " + key] = entry }
        }
        return found
    }

    /// The words of a title that tell it from others: without articles, plurals, accents and order.
    private static func titleKey(_ title: String) -> String {
        let plain = title.lowercased().map { accents[$0] ?? $0 }
        let words = plain.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
        let telling = words.filter { !["the", "a", "an", "s", "of", "and", "for", "in", "at"].contains($0) }
        return telling.map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.sorted()
            .joined(separator: " ")
    }

    private static let accents: [Character: Character] = [
        "é": "e", "è": "e", "ê": "e", "â": "a", "ô": "o", "ŵ": "w", "ŷ": "y", "î": "i",
    ]

    private static func sameTitle(_ entry: Entry, _ other: Entry) -> Diagnostic {
        Diagnostic(
            title,
            at: entry.source.place(of: .title),
            "“\(entry.title)” and “\(other.title)” have nearly the same name and serve the same area.",
            help:
                "If they are one, keep one file. If not, make the names tell them apart. The other is \(other.source.file.name)."
        )
    }

    private static func phones(_ entries: [Entry]) -> [Diagnostic] {
        shared(entries, rule: phone, what: "number") { entry in
            ListedPhone.all(in: entry).filter { $0.way == .call && $0.national.utf8.count > 6 }.map {
                ($0.national, $0.place)
            }
        }
    }

    private static func websites(_ entries: [Entry]) -> [Diagnostic] {
        shared(entries, rule: website, what: "web address") { entry in
            entry.contacts.websites.map { (WebHost.key($0.address), entry.source.file.place($0.position)) }
        }
    }

    /// Contacts that an entry has in common with an entry of another provider. Without a provider nobody can tell.
    private static func shared(
        _ entries: [Entry],
        rule: Rule,
        what: String,
        contacts: (Entry) -> [(key: String, place: Place)]
    ) -> [Diagnostic] {
        var owners: [String: Entry] = [:]
        var found: [Diagnostic] = []
        for entry in entries {
            guard let provider = entry.prose[.provider] else { continue }
            for contact in contacts(entry) {
                guard let owner = owners[contact.key] else {
                    owners[contact.key] = entry
                    continue
                }
                guard let other = owner.prose[.provider], other.lowercased() != provider.lowercased() else { continue }
                found.append(
                    Diagnostic(
                        rule,
                        at: contact.place,
                        "“\(owner.title)”, by \(other), has the same \(what).",
                        help:
                            "If both are right, leave them. Otherwise mend the wrong one: the other is in \(owner.source.file.name)."
                    )
                )
            }
        }
        return found
    }

    public static let rules = [title, phone, website]

    private static let title = Rule(
        "duplicate-title",
        .warning,
        "Two entries have nearly the same name and serve the same area.",
        why: "Facts change in one and stay old in the other.",
        cure: "Keep one file, or make the names tell them apart.",
        before: "title: Memory Café\ntitle: The Memory Cafe",
        after: "title: Memory Café\ntitle: Memory Café for carers"
    )

    private static let phone = Rule(
        "duplicate-phone",
        .warning,
        "Entries of two providers have the same telephone number.",
        why: "It is often copied from one file to the next and not changed.",
        cure: "If both are right, leave them. Otherwise mend the wrong one.",
        before: "phone: 01632 960 101   (in two providers' entries)",
        after: "phone: 01632 960 101   (in one)\nphone: 01632 960 202   (in the other)"
    )

    private static let website = Rule(
        "duplicate-website",
        .warning,
        "Entries of two providers have the same web address.",
        why: "It is often copied from one file to the next and not changed.",
        cure: "If both are right, leave them. Otherwise mend the wrong one.",
        before: "website: https://greenshoots.example/   (in two providers' entries)",
        after:
            "website: https://greenshoots.example/   (in one)\nwebsite: https://greenshoots.example/choir   (in the other)"
    )
}
