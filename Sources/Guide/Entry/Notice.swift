/// A short-term alert that stands at the top of an entry.
public struct Notice: Sendable, Hashable {
    public let text: String
    /// The last day on which it is shown.
    public let until: CalendarDate?

    public init(text: String, until: CalendarDate?) {
        self.text = text
        self.until = until
    }

    /// Whether it is still shown on a day.
    public func isShown(on today: CalendarDate) -> Bool {
        guard let until else { return true }
        return today <= until
    }
}
