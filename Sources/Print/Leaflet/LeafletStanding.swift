import Guide

/// Whether an entry can be used by somebody who picks up the leaflet.
enum LeafletStanding {
    case open
    /// It can not, or not at once, and this says why.
    case withNote(String)
    /// Nobody can go there any more.
    case over

    /// - Parameter day: the first day on which the leaflet is read.
    init(_ entry: Entry, on day: CalendarDate, words: Words) {
        if entry.status == .closed || entry.dates.ends.map({ $0 < day }) == true {
            self = .over
        } else if entry.status == .paused {
            self = .withNote(words["status-paused"])
        } else if let starts = entry.dates.starts, starts > day {
            self = .withNote(words.phrase("status-starting", ["date": words.date(starts)]))
        } else if entry.status == .waitingList {
            self = .withNote(words["status-waiting-list"])
        } else {
            self = .open
        }
    }

    var isOpen: Bool { if case .open = self { true } else { false } }
    var isOver: Bool { if case .over = self { true } else { false } }
}
