/// The part of the year in which something is open.
public enum Season: Sendable, Hashable {
    case allYear
    case termTime
    case schoolHolidays
    /// Whole months, round the end of the year where it must: October to March.
    case months(from: Month, through: Month)
}

/// A month of the year, numbered from January.
public enum Month: Int, Sendable, CaseIterable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december
}
