/// One thing that is said about when a service is open.
public enum OpeningRule: Sendable, Hashable {
    case open(OpeningSession)
    /// At times that you agree with the service.
    case byAppointment
    /// The same, outside the times that it is open to all.
    case byAppointmentAtOtherTimes
    case closed(Closure)
}

/// When a service is closed although it might be expected to be open.
public enum Closure: Sendable, Hashable {
    /// Every week on these days, and on bank holidays where they are named.
    case days(Weekdays, bankHolidays: Bool)
    /// In a part of the year; never `allYear`.
    case season(Season)
}
