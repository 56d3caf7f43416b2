import Foundation
import Testing

@testable import Guide

@Suite("Days and lengths of time")
struct CalendarDateTests {
    static let written: [(text: String, isADay: Bool)] = [
        ("2026-10-02", true), ("2024-02-29", true), ("2000-02-29", true), ("2100-02-29", false), ("2026-02-29", false),
        ("2026-13-01", false), ("2026-00-10", false), ("2026-10-00", false), ("2026-04-31", false), ("2026-1-2", false),
        ("26-10-02", false), ("2026-10-02 ", false), ("2026/10/02", false), ("٢٠٢٦-10-02", false),
        ("-026-10-02", false),
        ("1899-12-31", false), ("", false),
    ]

    @Test("only real days, written year-month-day, are read", arguments: written)
    func reading(day: (text: String, isADay: Bool)) {
        #expect(CalendarDate(iso: day.text)?.iso == (day.isADay ? day.text : nil))
    }

    static let sums: [(from: String, span: String, later: String, earlier: String)] = [
        ("2026-10-02", "3 months", "2027-01-02", "2026-07-02"),
        ("2026-01-31", "1 month", "2026-02-28", "2025-12-31"),
        ("2024-02-29", "1 year", "2025-02-28", "2023-02-28"),
        ("2026-12-28", "14 days", "2027-01-11", "2026-12-14"),
        ("2026-03-01", "1 day", "2026-03-02", "2026-02-28"),
        ("2026-11-21", "2 weeks", "2026-12-05", "2026-11-07"),
    ]

    @Test("a span is added as people count", arguments: sums)
    func addition(sum: (from: String, span: String, later: String, earlier: String)) throws {
        let from = try #require(CalendarDate(iso: sum.from))
        let span = try #require(TimeSpan(sum.span))
        #expect(from.adding(span).iso == sum.later)
        #expect(from.subtracting(span).iso == sum.earlier)
    }

    @Test("days are counted as Foundation's calendar counts them")
    func daysAgreeWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = try #require(CalendarDate(iso: "1999-12-01"))
        let start = try #require(calendar.date(from: DateComponents(year: 1999, month: 12, day: 1)))
        for count in stride(from: 1, through: 3650, by: 7) {
            let parts = calendar.dateComponents(
                [.year, .month, .day],
                from: start.addingTimeInterval(Double(count) * 86_400)
            )
            let day = first.adding(TimeSpan(count, .days))
            #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
            #expect(first.days(to: day) == count)
        }
    }

    static let spans: [(text: String, isASpan: Bool)] = [
        ("3 months", true), ("1 month", true), ("14 days", true), ("2 Weeks", true), ("1 year", true),
        ("0 days", false),
        ("-1 days", false), ("three months", false), ("3months", false), ("3 fortnights", false), ("99999 days", false),
        ("9223372036854775807 years", false), ("", false),
    ]

    @Test("lengths of time are read", arguments: spans)
    func spanIsRead(span: (text: String, isASpan: Bool)) {
        #expect((TimeSpan(span.text) != nil) == span.isASpan)
    }
}
