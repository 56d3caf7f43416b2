/// A length of time as people say it: 3 months, 14 days.
public struct TimeSpan: Sendable, Hashable {
    public enum Unit: String, Sendable, CaseIterable { case days, weeks, months, years }

    public let count: Int
    public let unit: Unit

    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads `3 months`, `1 month`, `14 days`. A span lasts a day at least and ten years at most.
    public init?(_ text: some StringProtocol) {
        let words = text.lowercased().split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), count > 0 else { return nil }
        guard let unit = Unit.allCases.first(where: { $0.rawValue == words[1] || $0.rawValue.dropLast() == words[1] })
        else { return nil }
        let daysInUnit =
            switch unit {
            case .days: 1
            case .weeks: 7
            case .months: 30
            case .years: 365
            }
        guard count <= 3650 / daysInUnit else { return nil }
        self.init(count, unit)
    }
}
