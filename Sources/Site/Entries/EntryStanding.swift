import Guide

/// Whether somebody can go there, as a reader needs to know it. Said with dates, so that it stays true after the build.
enum EntryStanding: Sendable, Hashable {
    case open
    case waitingList
    case starting(CalendarDate)
    case paused
    case ended(CalendarDate)
    case closed

    init(_ entry: Entry, on today: CalendarDate) {
        if entry.status == .closed {
            self = .closed
        } else if let ends = entry.dates.ends, ends < today {
            self = .ended(ends)
        } else if entry.status == .paused {
            self = .paused
        } else if let starts = entry.dates.starts, starts > today {
            self = .starting(starts)
        } else {
            self = entry.status == .waitingList ? .waitingList : .open
        }
    }

    /// Nobody can go there any more.
    var isOver: Bool {
        switch self {
        case .closed, .ended: true
        case .open, .waitingList, .starting, .paused: false
        }
    }

    /// Somebody can go there or ring today.
    var isOpen: Bool {
        switch self {
        case .open, .waitingList: true
        case .starting, .paused, .ended, .closed: false
        }
    }

    /// A word or two beside the name in a list.
    func flag(in words: Words) -> Markup? {
        switch self {
        case .open: nil
        case .waitingList: words.markup("flag-waiting-list")
        case .starting(let date): words.markup("flag-starting", ["date": words.markup(date)])
        case .paused: words.markup("flag-paused")
        case .ended: words.markup("flag-ended")
        case .closed: words.markup("flag-closed")
        }
    }

    /// A sentence at the top of the entry.
    func sentence(in words: Words) -> Markup? {
        switch self {
        case .open: nil
        case .waitingList: words.markup("status-waiting-list")
        case .starting(let date): words.markup("status-starting", ["date": words.markup(date)])
        case .paused: words.markup("status-paused")
        case .ended(let date): words.markup("status-ended", ["date": words.markup(date)])
        case .closed: words.markup("status-closed")
        }
    }

    /// What to do about it.
    func advice(in words: Words) -> Markup? {
        switch self {
        case .open, .starting, .ended, .closed: nil
        case .waitingList: words.markup("status-waiting-list-advice")
        case .paused: words.markup("status-paused-advice")
        }
    }
}
