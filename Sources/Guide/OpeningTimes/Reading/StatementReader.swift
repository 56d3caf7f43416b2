/// Reads one statement, which is one clause or several: `Monday 9 to 12, Wednesday 1 to 4, term time only`.
///
/// Clauses follow one another without a mark of their own. New days begin a new one once the last has both days and
/// hours; so do new hours, where hours are written first. Whatever does not fit this leaves the statement unread.
struct StatementReader {
    private var cursor: TokenCursor
    private var finished: [Clause] = []
    private var clause = Clause()
    /// What was said before the first clause, or after the last one and apart from it: it holds for all of them.
    private var shared = ClauseModifiers()
    private var nothingMayFollow = false
    /// What the last part leaves open for a part that follows it without a mark.
    private var openEnd = OpenEnd.anything
    private var rules: [OpeningRule] = []

    /// "Closed Wednesdays in August" and "except Sunday mornings" would say more than the reader has taken in.
    fileprivate enum OpenEnd { case anything, hoursOnly, nothing }

    static func read(_ tokens: [TimeToken]) -> Result<[OpeningReading], OpeningDoubt> {
        var reader = StatementReader(cursor: TokenCursor(tokens))
        guard reader.readParts() else { return .failure(.unclear) }
        return reader.decided()
    }

    private init(cursor: TokenCursor) { self.cursor = cursor }

    private mutating func readParts() -> Bool {
        while true {
            let isFirst = cursor.position == 0
            let separation = cursor.takeSeparation()
            if cursor.isAtEnd { return !separation.isUnfinished }
            if isFirst && separation.isUnfinished { return false }
            if separation.saysAnd && !clause.mayBeFollowed(afterClosure: !rules.isEmpty) { return false }
            let saysOpen = cursor.nextTerm == .open
            if cursor.skip([.open, .opening, .meets, .hour, .time]) { _ = cursor.take(.colon) }
            guard let part = cursor.takePart(), add(part, separation, saysOpen: saysOpen) else { return false }
        }
    }

    private mutating func add(_ part: ClausePart, _ separation: Separation, saysOpen: Bool) -> Bool {
        guard separation.isThere || part.fits(after: openEnd) else { return false }
        openEnd = part.openEnd
        switch part {
        case .days(let days): return add(days, separation, saysOpen: saysOpen)
        case .hours(let hours): return add(hours, separation)
        case .always: return addAlways()
        case .partOfDay(let part): return add(part, separation)
        case .season(let season): return add(ClauseModifiers(season: season), separation)
        case .frequency(let frequency): return add(ClauseModifiers(frequency: frequency), separation)
        case .appointment(let appointment): return add(appointment, separation)
        case .closed(let closures): return add(closures, separation)
        case .exception(let closure): return addException(closure)
        case .inclusion(let closure): return addInclusion(closure)
        }
    }

    /// A dash begins no clause: "9am Monday - 5pm Friday" may be one long stretch.
    private mutating func startClause(after separation: Separation) -> Bool {
        finished.append(clause)
        clause = Clause()
        return !separation.isClose
    }
}

extension ClausePart {
    fileprivate var openEnd: StatementReader.OpenEnd {
        switch self {
        case .closed: .nothing
        case .exception, .inclusion: .hoursOnly
        default: .anything
        }
    }

    fileprivate func fits(after openEnd: StatementReader.OpenEnd) -> Bool {
        switch openEnd {
        case .anything: true
        case .hoursOnly: if case .hours = self { true } else { false }
        case .nothing: false
        }
    }
}

// MARK: Days and hours

extension StatementReader {
    private mutating func add(_ days: TypedDays, _ separation: Separation, saysOpen: Bool) -> Bool {
        if nothingMayFollow { return false }
        if clause.isComplete && !startClause(after: separation) { return false }
        guard clause.days == nil else { return false }
        clause.days = days
        clause.isOpenOnBankHolidays = saysOpen && days.isBankHolidaysAlone
        clause.endsWithModifier = false
        return true
    }

    private mutating func add(_ hours: TypedHours, _ separation: Separation) -> Bool {
        if nothingMayFollow { return false }
        if hours == .allDay {
            clause.saysAllDay = true
            return true
        }
        if clause.hours != nil {
            // In "Monday 9am 5pm Tuesday" nobody can tell what belongs to which.
            guard clause.days != nil, separation.isThere, startClause(after: separation) else { return false }
        }
        clause.hours = hours
        clause.endsWithModifier = false
        return true
    }

    private mutating func addAlways() -> Bool {
        guard clause.days == nil, clause.hours == nil, !nothingMayFollow else { return false }
        clause.days = TypedDays(members: [TypedDays.Member(weekdays: .everyDay)])
        clause.hours = .aroundTheClock
        return true
    }

    /// Apart from the hours before it, `evening` would be about other hours.
    private mutating func add(_ part: PartOfDay, _ separation: Separation) -> Bool {
        guard clause.partOfDay == nil, clause.hours == nil || !separation.isThere else { return false }
        clause.partOfDay = part
        clause.endsWithModifier = false
        return true
    }
}

// MARK: Modifiers

extension StatementReader {
    private mutating func add(_ modifiers: ClauseModifiers, _ separation: Separation) -> Bool {
        if finished.isEmpty && clause.isEmpty { return shared.add(modifiers) }
        if clause.isFinished && separation.isThere {
            if clause.modifiers.canTake(modifiers), shared.add(modifiers) {
                nothingMayFollow = true
                return true
            }
            guard startClause(after: separation) else { return false }
        }
        clause.endsWithModifier = true
        let contradictsStart = finished.isEmpty && !shared.canTake(modifiers)
        return !contradictsStart && clause.modifiers.add(modifiers)
    }

    private mutating func add(_ appointment: TypedAppointment, _ separation: Separation) -> Bool {
        guard appointment == .atOtherTimes || (separation.saysAnd && clause.isFinished) else {
            return add(ClauseModifiers(isByAppointment: true), separation)
        }
        rules.append(.byAppointmentAtOtherTimes)
        return true
    }
}

// MARK: Closures

extension StatementReader {
    private mutating func add(_ closures: [Closure], _ separation: Separation) -> Bool {
        let hasOpenDays = clause.days != nil && !clause.saysWhen
        if closures.isEmpty {
            clause.isClosed = true
            return hasOpenDays
        }
        // In "Monday closed Tuesday 9 to 5" nobody can tell which day is closed.
        if hasOpenDays && !separation.isThere { return false }
        rules += closures.map(OpeningRule.closed)
        return true
    }

    private mutating func addException(_ closure: Closure) -> Bool {
        guard case .days(let weekdays, let bankHolidays) = closure else {
            rules.append(.closed(closure))
            return true
        }
        if bankHolidays { rules.append(.closed(.days([], bankHolidays: true))) }
        clause.exceptWeekdays.formUnion(weekdays)
        return weekdays.isEmpty || clause.days != nil
    }

    private mutating func addInclusion(_ closure: Closure) -> Bool {
        guard clause.days != nil, clause.inclusion == nil, finished.isEmpty else { return false }
        clause.inclusion = closure
        return true
    }
}

// MARK: The end of the statement

extension StatementReader {
    private func decided() -> Result<[OpeningReading], OpeningDoubt> {
        let clauses = clause.isEmpty ? finished : finished + [clause]
        guard !clauses.isEmpty else { return decidedWithoutClauses() }
        guard clauses.belongTogether, !closesWeekdaysInSeason else { return .failure(.unclear) }
        let isSharedByAssumption = nothingMayFollow && clauses.count > 1
        var readings: [OpeningReading] = []
        for clause in clauses {
            switch clause.decided(shared: shared) {
            case .failure(let doubt): return .failure(doubt)
            case .success(let decided):
                readings += decided.map { OpeningReading($0.rule, isAssumed: $0.isAssumed || isSharedByAssumption) }
            }
        }
        return .success(readings + rules.map { OpeningReading($0) })
    }

    private func decidedWithoutClauses() -> Result<[OpeningReading], OpeningDoubt> {
        var rules = rules
        if shared.isByAppointment { rules.insert(.byAppointment, at: 0) }
        guard shared.season == nil, shared.frequency == nil, !rules.isEmpty else { return .failure(.noDays) }
        return .success(rules.map { OpeningReading($0) })
    }

    /// "Term time: Monday to Thursday 9 to 3, closed Fridays" closes no Friday of the holidays.
    private var closesWeekdaysInSeason: Bool {
        shared.season != nil
            && rules.contains { rule in
                if case .closed(.days(let weekdays, _)) = rule { !weekdays.isEmpty } else { false }
            }
    }
}

extension [Clause] {
    /// Whether several clauses leave no question what belongs to which.
    fileprivate var belongTogether: Bool {
        guard count > 1 else { return true }
        guard allSatisfy(\.saysWhen), !hoursMayBeShared else { return false }
        guard let last, last.endsWithModifier, last.hours != nil || last.partOfDay != nil else { return true }
        return !dropLast().contains(where: \.modifiers.isEmpty)
    }

    /// "Monday morning and Tuesday morning 9 to 12": are the hours for both?
    private var hoursMayBeShared: Bool {
        guard let first = firstIndex(where: { $0.hours == nil && $0.partOfDay != nil }) else { return false }
        return self[first...].contains { $0.hours != nil }
    }
}
