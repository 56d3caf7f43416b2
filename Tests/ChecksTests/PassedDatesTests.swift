import Testing

@testable import Checks

@Suite("Days in the text that have passed")
struct PassedDatesTests {
    static let passed = [
        "The next course is on 3 September 2026.", "The next one is on 3rd Sept 2026.",
        "Booking for summer 2026 is open.",
        "From October 2026 we meet in the hall.", "On Tuesday 20 November 2026 there is cake.", "New for spring 2026.",
    ]

    @Test("are mentioned", arguments: passed)
    func mentioned(text: String) throws {
        #expect(try TypedGuide("cost: Free", body: text).rules(PassedDates.self) == ["date-passed"])
    }

    static let fine = [
        "We opened in September 2019.", "We have met here since May 2020.", "It was founded on 3 June 2001.",
        "The course is on 21 November 2026.", "In November 2026 people wait for two weeks.",
        "The winter 2025 edition lists us.",
        "Open May 2026 to 3 March 2027.", "Room 2024 is upstairs.", "Call 2026 times.", "It may 2020 people help.",
    ]

    @Test("days to come, months that run, and a service's story are not", arguments: fine)
    func silent(text: String) throws {
        #expect(try TypedGuide("cost: Free", body: text).rules(PassedDates.self) == [])
    }
}
