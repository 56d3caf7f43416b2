/// Whether somebody can go there, as a reader needs to know it. Said with dates, so that it stays true after the build.
public enum EntryStanding: Sendable, Hashable {
    case open
    case waitingList
    case starting(CalendarDate)
    case paused
    case ended(CalendarDate)
    case closed

    public init(_ entry: Entry, on today: CalendarDate) {
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
    public var isOver: Bool {
        switch self {
        case .closed, .ended: true
        case .open, .waitingList, .starting, .paused: false
        }
    }

    /// Somebody can go there or ring today.
    public var isOpen: Bool {
        switch self {
        case .open, .waitingList: true
        case .starting, .paused, .ended, .closed: false
        }
    }
}
