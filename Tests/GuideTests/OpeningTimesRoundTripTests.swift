import Guide
import Testing

@Suite("Printing opening times")
struct OpeningTimesRoundTripTests {
    @Test("whatever is printed is read as the same again")
    func roundTrip() {
        var random = RandomRules(seed: 1)
        for _ in 0..<5_000 {
            let rules = random.rules()
            let printed = OpeningTimesTestWords.writer.text(for: rules)
            guard printed.unicodeScalars.count <= OpeningTimesReader.longestPhrase else { continue }
            let phrase = OpeningPhrase(printed)
            let isSame = phrase.rules == rules && !phrase.isAssumed
            #expect(isSame, "\(printed)")
        }
    }

    @Test("no placeholder and no key is ever printed")
    func allWordsAreThere() {
        var random = RandomRules(seed: 2)
        for _ in 0..<2_000 {
            let printed = OpeningTimesTestWords.writer.text(for: random.rules())
            #expect(!printed.contains("{") && !printed.contains("times-") && !printed.contains("day-"), "\(printed)")
        }
    }

    @Test("all the words come from the language's own phrases")
    func otherLanguages() {
        let phrases = [
            "weekday-2": "martes", "weekday-4": "jueves", "times-week-1": "primer", "times-week-last": "último",
            "times-weeks-and-day": "{weeks} {day}", "times-of-the-month": "{days} del mes",
            "times-days-and-hours": "{days}: {hours}", "times-from-to": "{from}-{to}", "times-am": "{hour}",
            "times-pm-with-minutes": "{hour}.{minutes} de la tarde", "times-list-last": "{list} y {last}",
        ]
        let writer = OpeningTimesWriter(words: Words(language: "es", phrases: phrases))
        let phrase = OpeningPhrase("first and last Tuesday of the month, 10am to 1.05pm")
        #expect(writer.text(for: phrase) == "Primer y último martes del mes: 10-1.05 de la tarde")
    }

    @Test("a service's times are printed a clause a line, and what is not read stays as typed")
    func lines() {
        let times = OpeningTimes(
            phrases: ["Mon 9 to 12, Wed 1 to 4", "when the light is on", "closed on bank holidays"].map {
                OpeningPhrase($0)
            }
        )
        #expect(
            OpeningTimesTestWords.writer.lines(for: times) == [
                "Monday, 9am to noon", "Wednesday, 1pm to 4pm", "when the light is on", "Closed on bank holidays",
            ]
        )
    }
}

/// Makes up opening times of every kind that the reader can read.
private struct RandomRules {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func rules() -> [OpeningRule] { (0..<number(1...3)).map { _ in rule() } }

    private mutating func rule() -> OpeningRule {
        switch number(1...10) {
        case 1: .byAppointment
        case 2: .byAppointmentAtOtherTimes
        case 3: .closed(.days(weekdaysButNotAll(), bankHolidays: chance()))
        case 4: .closed(.season(season(orAllYear: false)))
        default: .open(session())
        }
    }

    private mutating func session() -> OpeningSession {
        OpeningSession(
            on: days(),
            season: season(orAllYear: true),
            hours: hours(),
            isByAppointment: number(1...4) == 1
        )
    }

    private mutating func days() -> OpeningDays {
        switch number(1...5) {
        case 1: OpeningDays(weekdays(), frequency: .weeks(number(2...8)))
        case 2: OpeningDays(weekdays(), frequency: .monthly(weeks()))
        case 3: OpeningDays([], includesBankHolidays: true)
        default: OpeningDays(weekdays(), includesBankHolidays: chance())
        }
    }

    private mutating func season(orAllYear: Bool) -> Season {
        switch number(1...(orAllYear ? 6 : 3)) {
        case 1: .termTime
        case 2: .schoolHolidays
        case 3: .months(from: month(), through: month())
        default: .allYear
        }
    }

    private mutating func hours() -> OpeningHours {
        switch number(1...8) {
        case 1: .unstated
        case 2: .partOfDay(PartOfDay.allCases.randomElement(using: &random) ?? .morning)
        case 3: .aroundTheClock
        case 4: .periods([.between(time(12...23), time(0...11))])
        case 5: .periods([.until(time(1...8)), .between(time(9...10), time(13...14)), .from(time(15...23))])
        // “Friday from midnight” stays unread, since nobody could tell of which night.
        case 6: .periods([.from(time(1...23))])
        default: .periods([.between(time(0...5), time(6...11)), .between(time(13...17), time(18...23))])
        }
    }

    /// Noon and midnight are the only times printed with a 12, so that none of these is one that the reader doubts.
    private mutating func time(_ hours: ClosedRange<Int>) -> ClockTime {
        let hour = number(hours)
        return ClockTime(hour: hour, minute: hour % 12 == 0 ? 0 : number(0...59)) ?? .noon
    }

    private mutating func weekdays() -> Weekdays { Weekdays(rawValue: UInt8(number(1...127))) }

    private mutating func weekdaysButNotAll() -> Weekdays { Weekdays(rawValue: UInt8(number(1...126))) }

    private mutating func weeks() -> [WeekOfMonth] {
        let weeks = WeekOfMonth.allCases.filter { _ in chance() }.sorted()
        return weeks.isEmpty ? [.last] : weeks
    }

    private mutating func month() -> Month { Month.allCases.randomElement(using: &random) ?? .may }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func chance() -> Bool { Bool.random(using: &random) }
}
