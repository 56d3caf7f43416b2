import Guide

extension EntryStanding {
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

    /// The same without markup, for a script.
    func plainFlag(in words: Words) -> String? {
        guard case .starting(let date) = self else { return flag(in: words)?.html }
        return words.phrase("flag-starting", ["date": words.date(date)])
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
