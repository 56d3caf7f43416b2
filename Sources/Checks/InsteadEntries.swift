import Diagnostics
import Guide

/// The entries that a page sends people to in its place are there, are others, and can be turned to.
public enum InsteadEntries: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let naming = guide.entries.filter { !$0.instead.isEmpty }
        guard !naming.isEmpty else { return [] }
        let bySlug = Dictionary(guide.entries.map { ($0.slug, $0) }) { first, _ in first }
        return naming.flatMap { entry in
            entry.instead.compactMap { slug in fault(slug, bySlug[slug], in: entry, guide) }
        }
    }

    private static func fault(_ slug: String, _ named: Entry?, in entry: Entry, _ guide: Guide) -> Diagnostic? {
        if slug == entry.slug {
            return message(
                entry,
                "sends people to itself",
                help: "Name another entry after “instead:”, or take the line away."
            )
        }
        guard let named else {
            return message(
                entry,
                "sends people to “\(slug)”, and there is no such entry",
                help: help(for: slug, guide)
            )
        }
        guard named.status == .closed else { return nil }
        return message(
            entry,
            "sends people to “\(named.title)”, which is closed",
            help: "Name an entry that is open, or take the line away."
        )
    }

    private static func help(for slug: String, _ guide: Guide) -> String {
        if let renamed = guide.entries.first(where: { $0.formerSlugs.contains(slug) }) {
            return "It is now called “\(renamed.slug)”. Write: instead: \(renamed.slug)"
        }
        let close = Spelling.closest(to: slug, among: guide.entries.map(\.slug))
        return close.map { "Did you mean “\($0)”?" }
            ?? "Write the name of an entry's file without “.md”, or take the line away."
    }

    private static func message(_ entry: Entry, _ what: String, help: String) -> Diagnostic {
        Diagnostic(instead, at: entry.source.place(of: .instead), "“\(entry.title)” \(what).", help: help)
    }

    public static let rules = [instead]

    private static let instead = Rule(
        "instead-not-open",
        .warning,
        "“instead” names an entry that is not there, is closed, or is this one.",
        why: "Somebody whose service has ended is sent to nobody.",
        cure: "Name an entry that people can turn to.",
        before: "status: closed\ninstead: fod-hub",
        after: "status: closed\ninstead: food-hub"
    )
}
