/// What a word means to the reader of opening times, whatever its spelling.
enum TimeTerm: Hashable, Sendable {
    case weekday(Weekday)
    case month(Month)
    case week(WeekOfMonth)
    case part(PartOfDay)
    /// A number written as a word.
    case count(Int)

    // Days
    case mondayToFriday, weekend, daily
    case every, other, alternate
    case day, weekUnit, monthUnit, year, hour
    case fortnight, fortnightly, weekly, monthly, once
    case bank, holiday

    // Times
    case am, pm, noon, midnight, oClock
    case from, to, until, between, onwards
    case round, clock, all, next, overnight

    // Seasons
    case school, term, termTime, time, during, outside

    // Appointments
    case by, appointment, arrangement, prior, these

    // Open and closed
    case closed, except, including, open, opening, meets

    // Small words
    case and, but, or, at, on, `in`, of, the, a, per, only, inclusive
}
