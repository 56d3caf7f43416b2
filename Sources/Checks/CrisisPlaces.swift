import Diagnostics
import Guide

/// Two entries cannot stand at the same place in the crisis box, and a guide needs somebody to ring.
public enum CrisisPlaces: Check {
    public static func run(_ guide: Guide, today: CalendarDate, words: Words) -> [Diagnostic] {
        let entries = guide.crisisEntries
        guard !entries.isEmpty else { return [nobodyToRing(guide)] }
        return zip(entries, entries.dropFirst()).compactMap { first, second in
            first.crisisPlace == second.crisisPlace ? samePlace(second, as: first) : nil
        }
    }

    private static func samePlace(_ entry: Entry, as first: Entry) -> Diagnostic {
        Diagnostic(
            .error,
            id: "crisis-place-twice",
            at: entry.source.place(of: .crisis),
            "“\(entry.title)” and “\(first.title)” have the same place in the crisis box.",
            help: "Give each a number of its own. The other one is in \(first.source.file.name)."
        )
    }

    private static func nobodyToRing(_ guide: Guide) -> Diagnostic {
        Diagnostic(
            .warning,
            id: "crisis-box-empty",
            at: guide.settings.source.whole,
            "The crisis box is empty.",
            help: "Put “crisis: 1” into the entry that people should turn to first, “crisis: 2” into the next."
        )
    }
}
