import Diagnostics
import Guide

/// Two entries cannot stand at the same place in the crisis box, and a guide needs somebody to ring.
public enum CrisisPlaces: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let entries = guide.crisisEntries
        guard !entries.isEmpty else { return [nobodyToRing(guide)] }
        return zip(entries, entries.dropFirst()).compactMap { first, second in
            first.crisisPlace == second.crisisPlace ? samePlace(second, as: first) : nil
        }
    }

    private static func samePlace(_ entry: Entry, as first: Entry) -> Diagnostic {
        Diagnostic(
            crisisPlaceTwice,
            at: entry.source.place(of: .crisis),
            "“\(entry.title)” and “\(first.title)” have the same place in the crisis box.",
            help: "Give each a number of its own. The other one is in \(first.source.file.name)."
        )
    }

    private static func nobodyToRing(_ guide: Guide) -> Diagnostic {
        Diagnostic(
            crisisBoxEmpty,
            at: guide.settings.source.whole,
            "The crisis box is empty.",
            help: "Put “crisis: 1” into the entry that people should turn to first, “crisis: 2” into the next."
        )
    }

    public static let rules = [
        crisisPlaceTwice,
        crisisBoxEmpty,
    ]

    private static let crisisPlaceTwice = Rule(
        "crisis-place-twice",
        .error,
        "Two entries have the same place in the crisis box.",
        why: "The order of the box decides whom somebody rings first.",
        cure: "Give each a number of its own.",
        before: "crisis: 1   (in two entries)",
        after: "crisis: 1   (in one)\ncrisis: 2   (in the other)",
        protects: true
    )

    private static let crisisBoxEmpty = Rule(
        "crisis-box-empty",
        .warning,
        "No entry stands in the crisis box.",
        why: "Somebody in the worst hour of their life looks for a number at the top of the page.",
        cure: "Put “crisis: 1” into the entry that people should turn to first.",
        before: "title: Samaritans\nphone: 116 123",
        after: "title: Samaritans\nphone: 116 123\ncrisis: 1"
    )
}
