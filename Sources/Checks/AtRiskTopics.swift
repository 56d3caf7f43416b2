import Diagnostics
import Guide

/// An entry for people whom somebody else may harm belongs under a topic that is at risk: its pages then have “Exit this
/// page”, and it offers no file that stays on a phone.
public enum AtRiskTopics: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let finder = PhraseFinder(dangers, joining: context.editing.joining)
        return guide.entries.compactMap { entry in
            guard !guide.settings.isAtRisk(entry), let reason = reason(entry, finder) else { return nil }
            return message(entry, reason, guide)
        }
    }

    /// What such services call themselves, in English and Welsh.
    private static let dangers = [
        "refuge", "domestic abuse", "domestic violence", "sexual violence", "sexual abuse", "sexual assault", "rape",
        "forced marriage", "honour-based abuse", "coercive control", "stalking", "women's aid", "fgm", "trafficking",
        "modern slavery", "lloches", "cam-drin domestig", "trais domestig", "trais rhywiol", "priodas dan orfod",
    ]

    private static func reason(_ entry: Entry, _ finder: PhraseFinder) -> String? {
        if entry.contacts.whereabouts == .withheld { return "keeps its address secret" }
        let names = [entry.title, entry.summary] + entry.alsoKnownAs
        for name in names {
            let scan = WordScan(name)
            guard let words = finder.matches(in: scan).first?.words else { continue }
            let typed = scan.words[words].map { scan.text(of: $0.range) }.joined(separator: " ")
            return "speaks of “\(typed)”"
        }
        return nil
    }

    private static func message(_ entry: Entry, _ reason: String, _ guide: Guide) -> Diagnostic {
        let topic = guide.settings.topics.first(where: \.isAtRisk)
        let add =
            topic.map { "Add “\($0.id)” to its topics." }
            ?? "In content/guide.yml, give the topic for such services the line “at-risk: true”, and add it to the topics here."
        let help =
            add
            + " If nobody looks for the people who go there, add two lines to the facts: “allow:”, and below it"
            + " “  - at-risk-topic-missing: …” with the reason in place of the dots."
        return Diagnostic(
            topicMissing,
            at: entry.source.place(of: .topics),
            "“\(entry.title)” \(reason), and none of its topics is at risk: its page has no “Exit this page”.",
            help: help
        )
    }

    public static let rules = [topicMissing]

    private static let topicMissing = Rule(
        "at-risk-topic-missing",
        .warning,
        "An entry is for people in danger from somebody else, and none of its topics is at risk.",
        why: "Whoever is watched needs “Exit this page”, and no card or calendar that stays on the phone.",
        cure: "Put it under a topic that has “at-risk: true” in content/guide.yml.",
        before: "title: Safe Harbour\naddress: withheld\ntopics: [housing]",
        after: "title: Safe Harbour\naddress: withheld\ntopics: [housing, safety]"
    )
}
