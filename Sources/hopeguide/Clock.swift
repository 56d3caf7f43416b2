import Foundation
import Guide

/// The one place that asks the computer what day it is.
enum Clock {
    /// `nil` where the computer's clock stands at a day that no guide can have.
    static var today: CalendarDate? {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
