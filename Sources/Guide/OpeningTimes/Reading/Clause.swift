/// What a clause says, as far as it has been read: days and hours that belong together.
struct Clause {
    var days: TypedDays?
    var hours: TypedHours?
    var saysAllDay = false
    var partOfDay: PartOfDay?
    var modifiers = ClauseModifiers()
    /// Whether a modifier was the last thing in it, which may then speak for the clauses before it too.
    var endsWithModifier = false
    /// `Sunday closed`.
    var isClosed = false
    /// `open on bank holidays`, without hours.
    var isOpenOnBankHolidays = false
    var exceptWeekdays: Weekdays = []
    var inclusion: Closure?

    var isEmpty: Bool { days == nil && hours == nil && partOfDay == nil && !saysAllDay && modifiers.isEmpty }

    /// Whether it says when on its days, in any way.
    var saysWhen: Bool {
        hours != nil || partOfDay != nil || modifiers.isByAppointment || isClosed || isOpenOnBankHolidays
    }

    /// Whether `and` may join something to it. In "Monday and 5pm" something is missing.
    func mayBeFollowed(afterClosure: Bool) -> Bool { isComplete || (isEmpty && afterClosure) }

    /// Whether more days would begin another clause.
    var isComplete: Bool { days != nil && saysWhen }

    /// Whether a modifier that follows would stand behind everything else.
    var isFinished: Bool { days != nil && (hours != nil || isClosed) }
}

/// What can be said of one clause or of several at once.
struct ClauseModifiers {
    var season: Season?
    var frequency: TypedFrequency?
    var isByAppointment = false

    var isEmpty: Bool { season == nil && frequency == nil && !isByAppointment }

    /// Whether it says nothing yet of what another speaks of.
    func canTake(_ other: ClauseModifiers) -> Bool {
        (season == nil || other.season == nil) && (frequency == nil || other.frequency == nil)
            && !(isByAppointment && other.isByAppointment)
    }

    /// Adds what another says; `false` where both speak of the same thing.
    mutating func add(_ other: ClauseModifiers) -> Bool {
        guard canTake(other) else { return false }
        self = filled(from: other)
        return true
    }

    /// Its own words first, then those said for all.
    func filled(from shared: ClauseModifiers) -> ClauseModifiers {
        ClauseModifiers(
            season: season ?? shared.season,
            frequency: frequency ?? shared.frequency,
            isByAppointment: isByAppointment || shared.isByAppointment
        )
    }
}
