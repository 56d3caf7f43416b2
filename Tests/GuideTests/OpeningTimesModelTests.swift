import Guide
import Testing

@Suite("What a reading holds")
struct OpeningTimesModelTests {
    private func time(_ hour: Int, _ minute: Int = 0) throws -> ClockTime {
        try #require(ClockTime(hour: hour, minute: minute))
    }

    @Test("a reading holds days, frequency, season and hours apart")
    func structure() throws {
        let phrase = OpeningPhrase(
            "first and last Tuesday of the month in term time, 10 to 12.30 and from 7pm, by appointment"
        )
        let session = OpeningSession(
            on: OpeningDays(Weekdays(.tuesday), frequency: .monthly([.first, .last])),
            season: .termTime,
            hours: .periods([.between(try time(10), try time(12, 30)), .from(try time(19))]),
            isByAppointment: true
        )
        #expect(phrase.readings == [OpeningReading(.open(session), isAssumed: true)])
        #expect(phrase.typed.hasPrefix("first and last"))
    }

    @Test("closed days, closed months and bank holidays are rules of their own")
    func closures() {
        #expect(
            OpeningPhrase("closed on Sundays, bank holidays and in August").rules == [
                .closed(.days(Weekdays(.sunday), bankHolidays: true)),
                .closed(.season(.months(from: .august, through: .august))),
            ]
        )
        #expect(
            OpeningPhrase("open on bank holidays").rules == [
                .open(OpeningSession(on: OpeningDays([], includesBankHolidays: true), hours: .unstated))
            ]
        )
    }

    @Test("a period counts its minutes from the midnight before it, past 1440 on the next day")
    func minutes() throws {
        let evening = OpeningPeriod.between(try time(19), .midnight)
        #expect(evening.minutes == 1140..<1440)
        #expect(!evening.endsOnNextDay)
        let night = OpeningPeriod.between(try time(22), try time(6))
        #expect(night.minutes == 1320..<1800)
        #expect(night.endsOnNextDay)
        #expect(OpeningPeriod.from(try time(19)).minutes == nil)
    }

    @Test("what is on, on a day, comes in the order of the clock, and closed days have nothing")
    func sessionsOnAWeekday() throws {
        let times = OpeningTimes(
            phrases: [
                "Tuesday", "Tuesday 2pm to 4pm", "every day 10am to noon", "Tuesday 8 to 10",
                "second Tuesday of the month, 24 hours", "closed on Sundays",
            ].map { OpeningPhrase($0) }
        )
        #expect(
            times.sessions(on: .tuesday).map(\.hours) == [
                .aroundTheClock,
                .periods([.between(try time(10), .noon)]),
                .periods([.between(try time(14), try time(16))]),
                .unstated,
            ]
        )
        #expect(times.sessions(on: .monday).count == 1)
        #expect(times.sessions(on: .sunday) == [])
    }

    @Test("days run round the end of the week")
    func weekdays() {
        #expect(Weekdays(from: .friday, through: .monday).days == [.monday, .friday, .saturday, .sunday])
        #expect(Weekdays(rawValue: 255) == .everyDay)
        #expect(Weekdays([Weekday.monday, .sunday]).count == 2)
    }

    @Test("a clock has no other times than it shows")
    func clockTimes() {
        #expect(ClockTime(hour: 24, minute: 0) == nil)
        #expect(ClockTime(hour: 9, minute: 60) == nil)
        #expect(ClockTime(hour: -1, minute: 0) == nil)
        #expect(ClockTime(hour: 23, minute: 59)?.minutes == 1439)
    }
}
