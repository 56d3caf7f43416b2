import Diagnostics
import Guide

/// Says which opening times are published as written because we could not read them.
public enum OpeningTimesRead: Check {
    public static func run(_ guide: Guide, today: CalendarDate) -> [Diagnostic] { [] }
}
