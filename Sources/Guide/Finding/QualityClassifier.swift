/// What can decide whether somebody goes, and what people look for by it.
public enum EntryQuality: String, Sendable, CaseIterable {
    case free, stepFree, evening, weekend, noReferral, carers, phoneOrOnline
}

/// Whether an entry says that it has a quality. What it leaves open is `unsaid`: it is not listed and not counted.
public enum QualityAnswer: Sendable, Hashable {
    case yes, no, unsaid
}

/// Reads from an entry's words whether it has a quality, and says `unsaid` wherever a person would have to ask.
///
/// It knows listed phrases and no more. One that is turned round ("no longer free") or taken back ("just turn up if you
/// are a member") does not count, and where an entry says two things it is for a person to read.
public struct QualityClassifier: Sendable {
    let phrases: FindingPhrases
    /// The areas that are no place: “Phone or online”.
    let farAreas: Set<String>
    private let carersTopics: Set<String>
    private let carersAudiences: Set<String>

    public init(_ phrases: FindingPhrases, _ settings: GuideSettings) {
        func ids(of terms: [Term], named names: PhraseMatcher) -> Set<String> {
            Set(terms.filter { names.isWhole(TokenizedText($0.name)) }.map(\.id))
        }
        self.phrases = phrases
        farAreas = ids(of: settings.areas, named: phrases.phoneOrOnlineAreas)
        carersTopics = ids(of: settings.topics, named: phrases.carers)
        carersAudiences = ids(of: settings.audiences, named: phrases.carers)
    }

    public func answer(_ quality: EntryQuality, _ entry: Entry) -> QualityAnswer {
        switch quality {
        case .free: free(entry.prose[.cost])
        // A list of what there is does not say that the rest is missing.
        case .stepFree: entry.access.contains("step-free") ? .yes : .unsaid
        case .evening: open(entry.times) { session, _ in session.isOpenInTheEvening }
        case .weekend: open(entry.times) { _, days in !days.isDisjoint(with: .weekend) }
        case .noReferral: withoutReferral(entry.prose[.joining])
        case .carers: isForCarers(entry) ? .yes : .no
        case .phoneOrOnline: fromHome(entry)
        }
    }

    /// Whether you have to ask for a place before you come.
    public func booking(_ joining: String?) -> QualityAnswer {
        guard let said = joining.map(TokenizedText.init) else { return .unsaid }
        let mustBook = phrases.bookFirst.places(in: said).contains { !isTurnedRound($0, said, within: 3) }
        let mayComeInAnyCase = phrases.withoutBooking.places(in: said).contains { holds($0, said) }
        switch (mustBook, mayComeInAnyCase) {
        case (true, false): return .yes
        case (false, true): return .no
        default: return .unsaid
        }
    }

    /// It is free where the cost begins with such a phrase, and what follows takes nothing back.
    private func free(_ cost: String?) -> QualityAnswer {
        guard let said = cost.map(TokenizedText.init), let first = said.words.first else { return .unsaid }
        let beginning = said.words.prefix { $0.clause == first.clause }.count
        if phrases.free.length(at: 0, of: said) == beginning {
            return isTakenBack(from: beginning, said) ? .unsaid : .yes
        }
        let isPriced = said.words.contains { ["£", "$", "€"].contains($0.text) && $0.sentence == 0 }
        return isPriced && phrases.perhapsFree.places(in: said).isEmpty ? .no : .unsaid
    }

    private func isTakenBack(from start: Int, _ said: TokenizedText) -> Bool {
        guard start < said.words.count else { return false }
        if !phrases.charges.places(in: said).isEmpty { return true }
        let next = said.words[start]
        if next.text == "£" { return true }
        guard next.sentence == 0, phrases.included.length(at: start, of: said) == nil else { return false }
        return phrases.takingBack.contains(next.text)
    }

    /// Any other word of a referral leaves it open.
    private func withoutReferral(_ joining: String?) -> QualityAnswer {
        guard let said = joining.map(TokenizedText.init) else { return .unsaid }
        let open = phrases.openToAll.places(in: said)
        let referrals = phrases.byReferral.places(in: said).filter { referral in
            !open.contains { $0.overlaps(referral) }
        }
        let isOpen = open.contains { holds($0, said) }
        switch (isOpen, referrals.isEmpty) {
        case (true, true): return .yes
        case (false, false): return open.isEmpty && !referrals.allSatisfy { isTurnedRound($0, said) } ? .no : .unsaid
        default: return .unsaid
        }
    }

    private func isForCarers(_ entry: Entry) -> Bool {
        !carersTopics.isDisjoint(with: entry.topics) || !carersAudiences.isDisjoint(with: entry.audiences)
    }

    private func fromHome(_ entry: Entry) -> QualityAnswer {
        if !farAreas.isDisjoint(with: entry.areas) { return .yes }
        guard let said = entry.prose[.joining].map(TokenizedText.init) else { return .unsaid }
        return phrases.phoneOrOnline.places(in: said).contains { holds($0, said) } ? .yes : .unsaid
    }
}

extension QualityClassifier {
    /// Whether a phrase stands as it is, neither turned round nor taken back.
    private func holds(_ place: Range<Int>, _ said: TokenizedText) -> Bool {
        guard !isTurnedRound(place, said) else { return false }
        let after =
            said.restOfClause(after: place).map(\.text) + [said.nextClause(after: place)?.text].compactMap { $0 }
        // "Walk in, or ring" offers a second way; it takes nothing back.
        return !after.contains { phrases.takingBack.contains($0) && $0 != "or" && $0 != "with" }
    }

    /// Whether a word such as "not" stands before a phrase in its clause, or among the last few words before it.
    private func isTurnedRound(_ place: Range<Int>, _ said: TokenizedText, within few: Int = .max) -> Bool {
        said.before(place.lowerBound).suffix(few).contains { phrases.turningRound.contains($0.text) }
    }
}

extension QualityClassifier {
    /// Whether `holds` is true of a session and the days on which it is really open. Times that we could not read may
    /// hold what is asked, so only an entry whose times we know says no.
    func open(_ times: OpeningTimes, when holds: (OpeningSession, Weekdays) -> Bool) -> QualityAnswer {
        let isOpen = times.sessions.contains { session in
            let days = session.days.weekdays.subtracting(times.closedWeekdays)
            return !days.isEmpty && holds(session, days)
        }
        if isOpen { return .yes }
        let saysAll = !times.sessions.isEmpty && times.phrases.allSatisfy { $0.doubt == nil }
        return saysAll && times.sessions.allSatisfy { $0.hours != .unstated } ? .no : .unsaid
    }
}

extension OpeningSession {
    /// Whether some of it lies after five in the afternoon.
    var isOpenInTheEvening: Bool {
        let five = 17 * 60
        switch hours {
        case .unstated: return false
        case .partOfDay(let part): return part == .evening || part == .night
        case .aroundTheClock: return true
        case .periods(let periods):
            return periods.contains { period in
                switch period {
                case .between: (period.minutes?.upperBound ?? 0) > five
                case .from(let start): start.minutes >= five
                case .until(let end): end.minutes > five
                }
            }
        }
    }
}
