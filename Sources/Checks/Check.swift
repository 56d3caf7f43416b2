import Diagnostics
import Guide

/// A rule that a careful editor would follow, run over a whole guide on a given day.
///
/// One rule is one file, named for what it looks at; its messages stand at the foot of that file.
public protocol Check: Sendable {
    /// `words` are the interface's own, for what a page would say.
    static func run(_ guide: Guide, today: CalendarDate, words: Words) -> [Diagnostic]
}

public enum Checks {
    /// Every rule, in the order in which an editor would look.
    public static let all: [any Check.Type] = [
        Addresses.self, CrisisPlaces.self, ReviewDates.self, OpeningTimesRead.self,
    ]

    /// What all rules say of a guide, unsorted.
    public static func run(_ guide: Guide, today: CalendarDate, words: Words) -> [Diagnostic] {
        all.flatMap { $0.run(guide, today: today, words: words) }
    }
}
