import Diagnostics
import Guide

/// A rule that a careful editor would follow, run over a whole guide on a given day.
///
/// One rule is one file, named for what it looks at; its messages stand at the foot of that file.
public protocol Check: Sendable {
    static func run(_ guide: Guide, today: CalendarDate) -> [Diagnostic]
}

public enum Checks {
    /// Every rule, in the order in which an editor would look.
    public static let all: [any Check.Type] = [
        Addresses.self, CrisisPlaces.self, ReviewDates.self, OpeningTimesRead.self,
    ]

    /// What all rules say of a guide, unsorted.
    public static func run(_ guide: Guide, today: CalendarDate) -> [Diagnostic] {
        all.flatMap { $0.run(guide, today: today) }
    }
}
