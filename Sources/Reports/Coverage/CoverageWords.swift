import Guide

extension Coverage.Quality {
    /// “free”, as in “57 of 80 entries are free”.
    var words: String {
        switch self {
        case .free: "are free"
        case .stepFree: "are step-free"
        case .evening: "are open after 5pm"
        case .weekend: "are open at the weekend"
        case .noReferral: "need no referral"
        case .carers: "are for carers"
        case .phoneOrOnline: "are there by phone or online"
        }
    }

    /// Whether an entry can leave it open.
    var canBeUnsaid: Bool { self != .carers }
}

extension Coverage {
    /// “57 of 80 entries are free; 6 do not say so plainly, and are not counted.”
    func sentence(_ quality: Quality) -> String {
        let count = count(quality)
        let start = "\(count.yes) of \(counted(entries, "entry", "entries")) \(quality.words)"
        guard quality.canBeUnsaid, count.unsaid > 0 else { return start + "." }
        let unsaid =
            count.unsaid == 1 ? "1 does not say so plainly, and is" : "\(count.unsaid) do not say so plainly, and are"
        return "\(start); \(unsaid) not counted."
    }

    /// “46 of 52 entries with an address say how to get there.”
    func sentence(_ answers: Answers) -> String {
        let ofWhich =
            switch answers.question.scope {
            case .everywhere: ""
            case .atPlaces: " that people go to"
            case .atAddresses: " with an address"
            }
        let entries = counted(answers.asked, "entry", "entries") + ofWhich
        return "\(answers.given) of \(entries) say \(answers.question.words)."
    }

    static let remark =
        "An entry with several topics or areas counts in each. Closed services do not count. Help by phone or online "
        + "may reach an area that has nothing of its own."
}
