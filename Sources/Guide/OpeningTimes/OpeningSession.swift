/// Something that happens at set times: on these days, in this part of the year, at these hours.
public struct OpeningSession: Sendable, Hashable {
    public let days: OpeningDays
    public let season: Season
    public let hours: OpeningHours
    /// Whether you must book first.
    public let isByAppointment: Bool

    public init(
        on days: OpeningDays,
        season: Season = .allYear,
        hours: OpeningHours,
        isByAppointment: Bool = false
    ) {
        self.days = days
        self.season = season
        self.hours = hours
        self.isByAppointment = isByAppointment
    }
}
