import Guide

extension DueList.Question {
    /// “Is everything still right? Last checked on 2 October 2026.”
    var words: String {
        switch self {
        case .check(_, let last): "Is everything still right? Last checked on \(last.inWords)."
        case .ends(let date): "It ends on \(date.inWords). What comes after?"
        case .funding(let date): "Its money runs until \(date.inWords). Does it go on?"
        case .notice(let date): "Its notice runs until \(date.inWords). Is all as usual again?"
        }
    }
}

extension DueList.Item {
    /// “by 2 January 2027”, and where that day has passed “was due by 2 January 2027”.
    func deadline(_ today: CalendarDate) -> String { "\(by < today ? "was due by" : "by") \(by.inWords)" }

    /// How to reach the service, each way once. A withheld address is not among the contacts at all.
    var waysToAsk: [String] {
        let contacts = entry.contacts
        let ways =
            contacts.phones.map { labelled("Ring", $0.label, [$0.grouped, $0.note].compactMap { $0 }) }
            + contacts.texts.map { labelled("Text", $0.label, [$0.typed]) }
            + contacts.textphones.map { labelled("Textphone", $0.label, [$0.grouped]) }
            + contacts.emails.map { labelled("Write to", $0.label, [$0.address]) }
            + contacts.websites.map { labelled("See", $0.label, [$0.address]) }
        if !ways.isEmpty { return ways }
        return contacts.whereabouts.addresses.map { labelled("Go to", $0.label, $0.lines) }
    }

    private func labelled(_ verb: String, _ label: String?, _ words: [String]) -> String {
        let whose = label.map { " (\($0))" } ?? ""
        return "\(verb) \(words.joined(separator: ", "))\(whose)"
    }
}

extension DueList {
    var title: String { "Who to ask for \(guide.settings.name)" }

    /// “As of 21 November 2026: 12 entries of 9 providers to ask by 1 March 2027.”
    var sentence: String {
        let entries = counted(items.count, "entry", "entries")
        let providers = counted(groups.count, "provider", "providers")
        return "As of \(today.inWords): \(entries) of \(providers) to ask about by \(by.inWords)."
    }
}
