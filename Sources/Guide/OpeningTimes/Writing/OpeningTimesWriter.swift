/// Says opening times in one language, so that they can only be understood in one way.
///
/// All its words are phrases of that language's `Words` whose keys begin with `times-`. They are lower case where the
/// language allows, and the writer begins a line with a capital letter.
public struct OpeningTimesWriter: Sendable {
    let words: Words

    public init(words: Words) { self.words = words }

    /// A phrase as readers see it: as typed where we are not sure of it.
    public func text(for phrase: OpeningPhrase) -> String {
        phrase.readings.isEmpty ? phrase.typed : text(for: phrase.rules)
    }

    /// All of a service's times, a line for each clause and for each phrase that stays as typed.
    public func lines(for times: OpeningTimes) -> [String] {
        times.phrases.flatMap { phrase in
            phrase.readings.isEmpty ? [phrase.typed] : phrase.rules.map { text(for: $0) }
        }
    }

    /// Several rules on one line.
    public func text(for rules: [OpeningRule]) -> String {
        beginningWithCapital(joined(rules.map(plainText), by: "times-rules"))
    }

    public func text(for rule: OpeningRule) -> String { beginningWithCapital(plainText(rule)) }

    /// The hours alone, for a page that is arranged by day: "10am to noon and 2pm to 4pm". `nil` where none are stated.
    public func text(for hours: OpeningHours) -> String? {
        switch hours {
        case .unstated: nil
        case .partOfDay(let part): words["times-in-\(part.rawValue)"]
        case .periods(let periods): list(periods.map(text))
        case .aroundTheClock: words["times-open-24-hours"]
        }
    }
}

// MARK: Rules

extension OpeningTimesWriter {
    private func plainText(_ rule: OpeningRule) -> String {
        switch rule {
        case .open(let session): text(session)
        case .byAppointment: words["times-by-appointment"]
        case .byAppointmentAtOtherTimes: words["times-by-appointment-at-other-times"]
        case .closed(.days(let weekdays, let bankHolidays)):
            words.phrase("times-closed-on", ["days": text(weekdays, andBankHolidays: bankHolidays)])
        case .closed(.season(let season)):
            words.phrase("times-closed-in", ["season": text(season) ?? ""])
        }
    }

    private func text(_ session: OpeningSession) -> String {
        let text = openText(session)
        return session.isByAppointment ? words.phrase("times-session-by-appointment", ["session": text]) : text
    }

    private func openText(_ session: OpeningSession) -> String {
        if session.isAlwaysOpen { return words["times-always-open"] }
        if session.isOnlyThatBankHolidaysAreOpen { return words["times-open-on-bank-holidays"] }
        var days = text(session.days)
        if let season = text(session.season) {
            days = words.phrase("times-days-in-season", ["days": days, "season": season])
        }
        guard let hours = text(for: session.hours) else { return days }
        return words.phrase("times-days-and-hours", ["days": days, "hours": hours])
    }

    private func beginningWithCapital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension OpeningSession {
    fileprivate var isOnlyThatBankHolidaysAreOpen: Bool {
        days == OpeningDays([], includesBankHolidays: true) && season == .allYear && hours == .unstated
    }
}

// MARK: Lists

extension OpeningTimesWriter {
    /// "10am to noon, 2pm to 4pm and 6pm to 8pm".
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return words.phrase("times-list-last", ["list": joined(items.dropLast(), by: "times-list-next"), "last": last])
    }

    private func joined(_ items: some Sequence<String>, by key: String) -> String {
        items.reduce("") { list, next in list.isEmpty ? next : words.phrase(key, ["list": list, "next": next]) }
    }
}
