import Foundation
import Guide
import Presentation
import Testing

@testable import Exchange

/// Every file of the sample guide, read by libraries that did not write it.
@Suite("Files as other programs read them")
struct ReadBackTests {
    @Test("each session of the sample stands in its calendar, on each day, at its time, and nothing else does")
    func sessions() throws {
        let guide = try Sample.whole()
        let files = EntryFiles(guide, today: try Sample.today(), words: try Sample.words()).files()
        let read = try ReadBack(files, from: "2026-11-21", to: "2027-07-01")
        #expect(read.calendars.count > 30)
        for entry in guide.entries {
            guard let calendar = read.calendars[SiteAddresses.calendar(slug: entry.slug)] else { continue }
            #expect(calendar.faults == [], "\(entry.slug)")
            #expect(Set(calendar.summaries) == [entry.title])
            let aYearOn = entry.review.date.adding(TimeSpan(1, .years))
            let last = min(try Sample.day("2027-06-30"), aYearOn, entry.dates.ends ?? aYearOn)
            let expected = Self.occurrences(of: entry, from: try Sample.today(), to: last)
            let difference = calendar.occurrences.difference(from: expected)
            #expect(difference.isEmpty, "\(entry.slug): \(difference.first.map { "\($0)" } ?? "")")
        }
    }

    @Test("an entry of the sample has no calendar only where no session can be told, or one would put at risk")
    func missing() throws {
        let guide = try Sample.whole()
        let presented = PresentedGuide(guide, words: try Sample.words(), today: try Sample.today())
        let files = EntryFiles(presented)
        let without = presented.entries.filter { files.calendar(of: $0) == nil && !$0.entry.times.phrases.isEmpty }.map(
            \.entry
        )
        #expect(
            without.map(\.slug).sorted() == [
                "area-coordinators", "benefits-help", "calm", "childline", "city-farm", "domestic-abuse-helpline",
                "eating-service", "emergency-999", "energy-visits", "farm-line", "go-with-you",
                "harbourne-crisis-line", "health-coaches", "hearing-voices", "holiday-fun", "internships",
                "lantern-cafe", "link-workers", "memory-cafe", "money-advice", "nhs-111", "night-shelter",
                "open-arms", "our-story", "parenting-courses", "peer-mentoring", "phone-friends", "safe-harbour",
                "samaritans", "school-team", "shore-walks", "shout", "sleep-service", "speak-up",
                "talking-therapies", "towpath", "village-connectors", "wellbeing-house", "work-well",
                "writing-group", "young-carers",
            ]
        )
    }

    @Test("each way to reach an entry of the sample stands on its card")
    func cards() throws {
        let guide = try Sample.whole()
        let files = EntryFiles(guide, today: try Sample.today(), words: try Sample.words()).files()
        let read = try ReadBack(files, from: "2026-11-21", to: "2026-11-22")
        for entry in guide.entries where entry.status != .closed && !guide.settings.isAtRisk(entry) {
            let card = try #require(read.cards[SiteAddresses.contactCard(slug: entry.slug)], "\(entry.slug)")
            let contacts = entry.contacts
            #expect(card.name == entry.title)
            #expect(card.note.contains(entry.summary))
            func values(_ name: String) -> [String] { card.ways.filter { $0.name == name }.map(\.value) }
            #expect(
                values("TEL")
                    == (contacts.phones.compactMap(\.dialled) + contacts.texts.compactMap(\.number)
                        + contacts.textphones.compactMap(\.dialled))
            )
            #expect(values("EMAIL") == contacts.emails.map(\.address))
            #expect(values("URL") == contacts.websites.map(\.address))
            #expect(values("ADR") == contacts.whereabouts.addresses.map { $0.lines.joined(separator: "\n") })
        }
    }

    /// What the entry's own model says of each day, asked for by its weekday.
    private static func occurrences(of entry: Entry, from first: CalendarDate, to last: CalendarDate) -> [ReadBack
        .Occurrence]
    {
        let isOffOnBankHolidays = entry.times.rules.contains { rule in
            if case .closed(.days(_, bankHolidays: true)) = rule { true } else { false }
        }
        var day = first
        var occurrences: [ReadBack.Occurrence] = []
        while day <= last {
            let isOff = isOffOnBankHolidays && BankHolidayDates.inAnyNation(day.year).contains(day)
            for session in entry.times.sessions(on: day.weekday) where !isOff && session.isOn(day) {
                guard case .periods(let periods) = session.hours else { continue }
                occurrences += periods.compactMap { period in
                    guard let start = period.start, !RecurringEvent.isOpeningHours(period, session.days.weekdays) else {
                        return nil
                    }
                    return ReadBack.Occurrence(day: day.iso, start: start.text, end: period.end?.text ?? "")
                }
            }
            day = day.adding(TimeSpan(1, .days))
        }
        return occurrences.sorted { ($0.day, $0.start) < ($1.day, $1.start) }
    }
}

extension OpeningSession {
    fileprivate func isOn(_ day: CalendarDate) -> Bool {
        guard !isByAppointment, season == .allYear else { return false }
        switch days.frequency {
        case .weeks(let weeks): return weeks == 1
        case .monthly(let weeks):
            let isLast = day.adding(TimeSpan(1, .weeks)).month != day.month
            return weeks.contains { $0 == .last ? isLast : ((day.day + 6) / 7 == $0.rawValue) }
        }
    }
}

extension ClockTime {
    fileprivate var text: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
