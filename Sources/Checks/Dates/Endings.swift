import Diagnostics
import Guide

/// Says what has ended, and what will end while this edition is in people's hands.
public enum Endings: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let horizon = self.horizon(guide.settings, context.today)
        return guide.entries.filter { $0.status != .closed }.flatMap { entry in
            [
                service(entry, context.today, horizon), funding(entry, context.today, horizon),
                notice(entry, context.today, horizon),
            ].compactMap { $0 }
        }
    }

    /// The day of the next edition; a review's length from now where nobody has said when that is.
    private static func horizon(_ settings: GuideSettings, _ today: CalendarDate) -> CalendarDate {
        if let next = settings.edition.next, next > today { return next }
        return today.adding(settings.review.every)
    }

    private static func service(_ entry: Entry, _ today: CalendarDate, _ horizon: CalendarDate) -> Diagnostic? {
        guard let end = entry.dates.ends else { return nil }
        let place = entry.source.place(of: .ends)
        if end < today {
            return Diagnostic(
                ended,
                at: place,
                "“\(entry.title)” ended on \(end.iso).",
                help: "If it goes on, change “ends”. If not, write “status: closed”, or take the file away."
            )
        }
        guard end < horizon else { return nil }
        return Diagnostic(
            endsSoon,
            at: place,
            "“\(entry.title)” ends on \(end.iso), before the next edition.",
            help: "Ask whether it goes on."
        )
    }

    private static func funding(_ entry: Entry, _ today: CalendarDate, _ horizon: CalendarDate) -> Diagnostic? {
        guard let end = entry.dates.fundedUntil else { return nil }
        let place = entry.source.place(of: .fundedUntil)
        if end < today {
            return Diagnostic(
                fundingEnded,
                at: place,
                "The money for “\(entry.title)” ran out on \(end.iso).",
                help: "Ask whether it goes on, then change “funded-until” or write “status: closed”."
            )
        }
        guard end < horizon else { return nil }
        return Diagnostic(
            fundingEndsSoon,
            at: place,
            "The money for “\(entry.title)” ends on \(end.iso), before the next edition.",
            help: "Ask whether it goes on."
        )
    }

    /// A notice goes from the page by itself; paper keeps it.
    private static func notice(_ entry: Entry, _ today: CalendarDate, _ horizon: CalendarDate) -> Diagnostic? {
        guard let end = entry.notice?.until else { return nil }
        let place = entry.source.place(of: .notice)
        if end < today {
            return Diagnostic(
                noticeEnded,
                at: place,
                "This notice ended on \(end.iso), so no page shows it any more.",
                help: "Take it away, or give it another end."
            )
        }
        guard end < horizon, entry.leaflet != .leftOut else { return nil }
        return Diagnostic(
            noticeEndsSoon,
            at: place,
            "This notice ends on \(end.iso). Leaflets that carry it stay about for longer.",
            help: "Check that it makes sense to somebody who reads it later."
        )
    }

    public static let rules = [ended, endsSoon, fundingEnded, fundingEndsSoon, noticeEnded, noticeEndsSoon]

    private static let ended = Rule(
        "ends-passed",
        .warning,
        "A service's last day has passed, and it is not marked as closed.",
        why: "Somebody would stand before a locked door.",
        cure: "Change “ends” if it goes on; write “status: closed” if not.",
        before: "ends: 2026-09-30",
        after: "ends: 2026-09-30\nstatus: closed"
    )

    private static let endsSoon = Rule(
        "ends-soon",
        .notice,
        "A service ends before the next edition comes out.",
        why: "Paper cannot be changed: the leaflet will still list it.",
        cure: "Ask whether it goes on, and say the last day in the text if not.",
        before: "ends: 2026-12-19",
        after: "ends: 2027-12-19"
    )

    private static let fundingEnded = Rule(
        "funding-passed",
        .warning,
        "A service's money has run out, as far as the entry says.",
        why: "Many services stop quietly with their grant.",
        cure: "Ask whether it goes on, then change “funded-until” or write “status: closed”.",
        before: "funded-until: 2026-09-30",
        after: "funded-until: 2027-09-30"
    )

    private static let fundingEndsSoon = Rule(
        "funding-ends-soon",
        .notice,
        "A service's money ends before the next edition comes out.",
        why: "Ask in good time, so that nobody is sent to a service that has stopped.",
        cure: "Ask whether it goes on.",
        before: "funded-until: 2026-12-31",
        after: "funded-until: 2027-12-31"
    )

    private static let noticeEnded = Rule(
        "notice-passed",
        .notice,
        "A notice has ended.",
        why: "It is hidden from readers, and clutters the file.",
        cure: "Take it away, or give it another end.",
        before: "notice: {text: Closed for the fair., until: 2026-06-01}",
        after: "(nothing)"
    )

    private static let noticeEndsSoon = Rule(
        "notice-ends-soon",
        .notice,
        "A printed notice ends before the next edition comes out.",
        why: "The page drops it on the day; the leaflet keeps it.",
        cure: "Say the dates in its words, so that it makes sense later.",
        before: "notice: {text: Closed for Christmas., until: 2027-01-04}",
        after: "notice: {text: Closed from 21 December to 4 January., until: 2027-01-04}"
    )
}
