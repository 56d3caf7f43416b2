import Diagnostics
import Guide
import Testing

@Suite("Leaving a phrase unread")
struct OpeningTimesDoubtTests {
    @Test(
        "a phrase that could mean two things is left alone, and says why",
        arguments: [
            ("Tuesday 8 to 10", .morningOrEvening),
            ("Tuesday 7 to 11", .morningOrEvening),
            ("Tuesday 6 to 10", .morningOrEvening),
            ("weekdays 7.30 to 8.45", .morningOrEvening),
            ("Tuesdays in term time, 7.30 to 8.45", .morningOrEvening),
            ("every day 7 to 9", .morningOrEvening),
            ("Tuesday 8 to 12", .morningOrEvening),
            ("Tuesday 1 to 12", .morningOrEvening),
            ("Tuesday 7 to 7", .morningOrEvening),
            ("every day 9 to midnight", .morningOrEvening),
            ("Tuesday from 7", .morningOrEvening),
            ("Tuesday until 8", .morningOrEvening),
            ("Tuesday 02:00 to 04:00", .morningOrEvening),
            ("Tuesday 2 to 16:00", .morningOrEvening),
            ("Tuesday 14:00 to 4", .morningOrEvening),
            ("Tuesday 5 to 5pm", .morningOrEvening),
            ("Tuesday 10am to 12am", .noonOrMidnight),
            ("Tuesday 10am to 12.30am", .noonOrMidnight),
            ("Tuesday 8pm to 12pm", .noonOrMidnight),
            ("Tuesday 8 to 12pm", .noonOrMidnight),
            ("Tuesday 12am to 2pm", .noonOrMidnight),
            ("Tuesday 12pm to 12am", .noonOrMidnight),
            ("Friday midnight", .unclear),
            ("Friday from midnight", .unclear),
            ("Friday 10pm to 11pm and midnight to 6am", .unclear),
            ("monthly on Tuesdays", .whichWeek),
            ("every third Thursday, 2pm to 4pm", .whichWeek),
            ("second and fourth Tuesday and Thursday of the month, 2pm to 4pm", .whichWeek),
            ("first Tuesday and Thursdays, 2pm to 4pm", .whichWeek),
            ("10am to noon", .noDays),
            ("in term time", .noDays),
            ("Tuesday 10am to noon and 11am to 1pm", .overlappingHours),
            ("Tuesday 10am and 2pm", .overlappingHours),
        ] as [(String, OpeningDoubt)]
    )
    func doubts(typed: String, expected: OpeningDoubt) {
        #expect(OpeningPhrase(typed).doubt == expected)
    }

    @Test(
        "one word too many leaves a phrase unread, since it may be the word that matters",
        arguments: [
            ("Tuesday 10am to noon, not every week", nil),
            ("sometimes Tuesday 10am to noon", "sometimes"),
            ("Tuesday 10am to noon if fine", "if"),
            ("no appointment needed", "no"),
            ("Tuseday 10am to noon", "Tuseday"),
            ("Tuesday 10am to noon until 30th September", "30th"),
            ("bi-weekly on Tuesday", "bi"),
            ("mardi 10am", "mardi"),
            ("Tuesday 10am → noon", "→"),
            ("Tuesday ١٠am to noon", "١"),
            ("Tuesday 10am to noon 🎉", "🎉"),
            ("Tuesday 123456", "123456"),
        ] as [(String, String?)]
    )
    func unknownWords(typed: String, word: String?) {
        #expect(OpeningPhrase(typed).doubt == word.map(OpeningDoubt.unknownWord) ?? .unclear)
    }

    @Test("a slip of the keyboard can be compared with the words that the reader knows")
    func knownWords() {
        #expect(Spelling.closest(to: "Tuseday", among: OpeningTimesReader.knownWords) == "tuesday")
    }

    @Test(
        "what does not add up is left alone",
        arguments: [
            "", " ", ";", "-", "and", "open", "closed", "closed every day", "all day", "Tuesdays all day",
            "Tuesday 9", "Tuesday 10-", "Tuesday to", "- Tuesday", "Tuesday 25 to 26", "Tuesday 13am",
            "Tuesday 10.75 to noon", "Tuesday 10.3 to noon", "Tuesday 9am to 9am", "Tuesday 9 to 12 to 4",
            "Tuesday 2026", "Tuesday 2025 to 2030", "Tuesday 1066", "Tuesday 10 30am",
            "Tuesday 10 March 2pm", "Saturday 10 to 12 March", "Saturdays, 3 to 5 May", "Tuesdays from April",
            "Tuesdays in March 2026", "Monday 1st June", "first weekend of the month", "every other day 9am to 5pm",
            "last Monday to Friday", "Monday 9am to Friday 5pm", "Monday 10pm to Tuesday 6am",
            "9am Monday - 5pm Friday", "Monday 9am 5pm Tuesday", "9am to noon Monday, Wednesday 1pm to 4pm",
            "Monday 9am to noon and Tuesday", "Monday and 5pm", "Monday closed Tuesday 9am to 5pm",
            "Sunday closed 9am to 5pm", "Monday to Friday 9am to 5pm, closed Wednesdays in August",
            "Term time: Monday to Thursday 9am to 3pm, closed Fridays", "closed first Monday of the month",
            "every day except Sunday mornings, 9am to 5pm", "Tuesday except Wednesday, 9am to 5pm",
            "Tuesdays except the first Tuesday of the month, 10am to noon", "Monday closed 12.30pm to 1.30pm",
            "Monday morning and Tuesday morning 9am to noon", "Tuesday evening 10am to noon",
            "Monday 9am to 3pm and Tuesday 10am to 2pm in term time", "Tuesday 9am to 5pm the next day",
            "fortnightly, weekly on Tuesdays", "2 weeks", "5 days a week",
        ]
    )
    func nonsense(typed: String) {
        let phrase = OpeningPhrase(typed)
        #expect(phrase.doubt != nil)
        #expect(phrase.readings == [])
        #expect(OpeningTimesTestWords.writer.text(for: phrase) == typed)
    }

    @Test("hours that end before they start are named, unless they say that they end on the next day")
    func endsBeforeStart() throws {
        let five = try #require(ClockTime(hour: 17, minute: 0))
        let nine = try #require(ClockTime(hour: 9, minute: 0))
        #expect(OpeningPhrase("Monday 5pm to 9am").doubt == .endsBeforeStart(.between(five, nine)))
        #expect(OpeningPhrase("Monday 17:00 to 09:00").doubt == .endsBeforeStart(.between(five, nine)))
        #expect(OpeningPhrase("Monday 5pm to 9am the next day").doubt == nil)
    }

    @Test("a phrase of 200 characters is read, and one of 201 is named as too long")
    func longPhrases() {
        let phrase = "Tuesday 10am to noon"
        let longest = phrase + String(repeating: " ", count: 200 - phrase.count)
        #expect(OpeningPhrase(longest).doubt == nil)
        #expect(OpeningPhrase(longest + " ").doubt == .tooLong(limit: 200))
        #expect(OpeningPhrase(String(repeating: "Tuesday ", count: 100_000)).doubt == .tooLong(limit: 200))
    }
}
