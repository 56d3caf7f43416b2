/// Why a phrase about opening times could not be read, or not with certainty.
public enum OpeningDoubt: Error, Sendable, Hashable {
    /// It has more characters than this.
    case tooLong(limit: Int)
    /// A word that we do not know, as typed.
    case unknownWord(String)
    /// Times, and no word on which days.
    case noDays
    /// It could be in the morning or in the evening: `8 to 10`.
    case morningOrEvening
    /// `12am` or `12pm` where the other one is as likely: `10am to 12am`.
    case noonOrMidnight
    /// It ends before it starts, unless it goes on until the next day: `5pm to 9am`.
    case endsBeforeStart(OpeningPeriod)
    /// Two of its times on one day overlap: `10 to 12 and 11 to 1`. So do times without an end: `10am and 2pm`, which
    /// may mean "10am to 2pm".
    case overlappingHours
    /// It does not say which week: `monthly on Tuesdays`, or `every third Tuesday`, which can mean the month's third.
    case whichWeek
    /// Anything else.
    case unclear
}
