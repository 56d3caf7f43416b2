import Diagnostics
import Guide

/// Most bank holidays are Mondays: whoever opens on Mondays should say what happens then.
public enum BankHolidays: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.compactMap { entry in
            guard entry.status == .open || entry.status == .waitingList, let phrase = mondays(entry) else { return nil }
            guard !speaksOfBankHolidays(entry) else { return nil }
            return Diagnostic(
                rule,
                at: entry.source.file.place(phrase.position),
                "“\(entry.title)” is open on Mondays. Is it open on bank holidays?",
                help: "Ask, then add “closed on bank holidays”, or write “Monday to Friday and bank holidays”."
            )
        }
    }

    /// The phrase by which it is open every Monday of the year, though not by day and night.
    private static func mondays(_ entry: Entry) -> OpeningPhrase? {
        let sessions = entry.times.sessions
        guard !sessions.contains(where: { $0.hours == .aroundTheClock }) else { return nil }
        return entry.times.phrases.first { phrase in
            phrase.rules.contains { rule in
                guard case .open(let session) = rule else { return false }
                return session.season == .allYear && session.days.frequency == .everyWeek
                    && session.days.weekdays.contains(.monday)
            }
        }
    }

    private static func speaksOfBankHolidays(_ entry: Entry) -> Bool {
        entry.source.file.lines.contains { $0.mentions("bank hol") }
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "bank-holidays-unsaid",
        .notice,
        "A service is open on Mondays and does not say what happens on bank holidays.",
        why: "A closed door on the one day when everything else is closed too is the hardest to stand before.",
        cure: "Ask, then add “closed on bank holidays”, or write “Monday to Friday and bank holidays”.",
        before: "times: Monday to Friday, 9am to 5pm",
        after: "times:\n  - Monday to Friday, 9am to 5pm\n  - closed on bank holidays"
    )
}
