import Testing

@testable import Checks

@Suite("Opening times that cannot both be right")
struct OpeningTimesAgreeTests {
    static let examples: [(times: [String], rules: [String])] = [
        (["Monday to Friday, 9am to 5pm", "Saturday 10am to noon"], []),
        (["Monday 9am to noon", "Monday 1pm to 5pm"], []),
        (["Monday 9am to noon", "Monday noon to 5pm"], []),
        (["Monday to Friday, 9am to 5pm", "Friday 9am to 3pm"], ["times-overlap"]),
        (["Monday 9am to 1pm", "Monday noon to 5pm"], ["times-overlap"]),
        (["Monday to Friday, 9am to 5pm", "Wednesday 2pm to 4pm"], []),
        (["first Monday of the month, 9am to 1pm", "Monday noon to 5pm"], []),
        (["Monday 9am to 1pm in term time", "Monday noon to 5pm in school holidays"], []),
        (["24 hours a day, every day", "Friday 9am to 5pm"], ["times-contradict"]),
        (["24 hours a day, every day", "closed on bank holidays"], ["times-contradict"]),
        (["24 hours a day, every day"], []),
        (["Monday 9am to 5pm", "closed on Mondays"], ["times-contradict"]),
        (["Monday to Friday, 9am to 5pm", "closed on Wednesdays"], []),
        (["Monday to Friday, 9am to 5pm", "closed on bank holidays"], []),
        (["Monday 9am to 5pm", "Monday 9am to 5pm", "Monday 9am to 5pm"], ["times-overlap"]),
    ]

    @Test("are named once for an entry", arguments: examples)
    func named(example: (times: [String], rules: [String])) throws {
        let facts = "times:\n" + example.times.map { "  - \($0)" }.joined(separator: "\n")
        let guide = TypedGuide(facts)
        #expect(guide.guide?.entries.first?.times.phrases.allSatisfy { $0.doubt == nil } == true)
        #expect(try guide.rules(OpeningTimesAgree.self) == example.rules)
    }
}
