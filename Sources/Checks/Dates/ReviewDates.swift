import Diagnostics
import Guide

/// Says of each entry whether its last check still holds.
public enum ReviewDates: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.compactMap { entry in
            if entry.review.date > context.today { return inFuture(entry, context.today) }
            let policy = guide.settings.review
            let next = policy.nextReview(of: entry)
            switch policy.state(of: entry, on: context.today) {
            case .fresh, .due:
                if let edition = guide.settings.edition.next, policy.lapseDay(of: entry) < edition {
                    return lapsesSoon(entry, policy.lapseDay(of: entry), before: edition)
                }
                return policy.state(of: entry, on: context.today) == .due ? due(entry, by: next) : nil
            case .overdue: return overdue(entry, since: next)
            case .lapsed: return lapsed(entry, since: next, policy.whenLapsed)
            }
        }
    }

    private static func inFuture(_ entry: Entry, _ today: CalendarDate) -> Diagnostic {
        Diagnostic(
            reviewedInFuture,
            at: entry.source.place(of: .reviewed),
            "“\(entry.title)” is said to have been checked on a day that has not come yet.",
            help: "Write the day on which somebody really checked it. Today is \(today.iso)."
        )
    }

    private static func due(_ entry: Entry, by next: CalendarDate) -> Diagnostic {
        Diagnostic(
            reviewedDue,
            at: entry.source.place(of: .reviewed),
            "“\(entry.title)” is due to be checked by \(next.iso).",
            help: howToReview
        )
    }

    private static func lapsesSoon(
        _ entry: Entry,
        _ day: CalendarDate,
        before edition: CalendarDate
    ) -> Diagnostic {
        Diagnostic(
            reviewedLapsesBeforeNextEdition,
            at: entry.source.place(of: .reviewed),
            "The last check of “\(entry.title)” holds until \(day.iso), and the next edition comes on \(edition.iso).",
            help: howToReview
        )
    }

    private static func overdue(_ entry: Entry, since next: CalendarDate) -> Diagnostic {
        Diagnostic(
            reviewedOverdue,
            at: entry.source.place(of: .reviewed),
            "“\(entry.title)” should have been checked by \(next.iso).",
            help: howToReview
        )
    }

    private static func lapsed(
        _ entry: Entry,
        since next: CalendarDate,
        _ whenLapsed: ReviewPolicy.WhenLapsed
    ) -> Diagnostic {
        let consequence =
            switch whenLapsed {
            case .mark: "Its page tells readers to ring first."
            case .leaveOutOfPrint where entry.crisisPlace != nil: "It stays in the crisis box, also on the leaflet."
            case .leaveOutOfPrint: "Its page tells readers to ring first, and the leaflet leaves it out."
            case .stop: "The guide does not go out with it, as guide.yml says."
            }
        return Diagnostic(
            reviewedLapsed,
            severity: whenLapsed == .stop ? .error : .warning,
            at: entry.source.place(of: .reviewed),
            "Nobody has checked “\(entry.title)” for a long time: it was due by \(next.iso). \(consequence)",
            help: howToReview
        )
    }

    private static let howToReview =
        "Ask the service whether every fact is still right, then change “reviewed” to that day."

    public static let rules = [
        reviewedInFuture,
        reviewedDue,
        reviewedLapsesBeforeNextEdition,
        reviewedOverdue,
        reviewedLapsed,
    ]

    private static let reviewedInFuture = Rule(
        "reviewed-in-future",
        .error,
        "An entry is said to have been checked on a day that has not come yet.",
        why: "A date that cannot be true makes readers doubt all the others.",
        cure: "Write the day on which somebody really checked it.",
        before: "reviewed: 2062-10-02",
        after: "reviewed: 2026-10-02"
    )

    private static let reviewedDue = Rule(
        "reviewed-due",
        .notice,
        "An entry is to be checked again soon.",
        why: "Opening times and numbers change; a quarterly check catches most of it.",
        cure: "Ask the service whether every fact is still right, then change “reviewed”.",
        before: "reviewed: 2026-07-02",
        after: "reviewed: 2026-10-02"
    )

    private static let reviewedLapsesBeforeNextEdition = Rule(
        "reviewed-lapses-before-next-edition",
        .warning,
        "An entry's last check holds today, and will not hold until the next edition.",
        why: "Paper cannot be changed: the leaflet would go on telling what nobody has checked.",
        cure: "Ask the service before this edition goes out, then change “reviewed”.",
        before: "reviewed: 2026-08-26   (next edition: 2027-03-01)",
        after: "reviewed: 2026-11-20"
    )

    private static let reviewedOverdue = Rule(
        "reviewed-overdue",
        .warning,
        "An entry should have been checked by now.",
        why: "Its page tells readers to ring before they go, which costs them courage.",
        cure: "Ask the service whether every fact is still right, then change “reviewed”.",
        before: "reviewed: 2026-05-02",
        after: "reviewed: 2026-10-02"
    )

    private static let reviewedLapsed = Rule(
        "reviewed-lapsed",
        .warning,
        "Nobody has checked an entry for a long time.",
        why: "A wrong number does harm. Until somebody checks, readers are told to ring first.",
        cure: "Ask the service whether every fact is still right, then change “reviewed”; or close the entry.",
        before: "reviewed: 2025-05-02",
        after: "reviewed: 2026-10-02"
    )
}
