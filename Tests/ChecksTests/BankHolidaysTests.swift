import Testing

@testable import Checks

@Suite("Bank holidays")
struct BankHolidaysTests {
    static let examples: [(facts: String, isAsked: Bool)] = [
        ("times: Monday to Friday, 9am to 5pm", true), ("times: [Monday 9am to 5pm, Monday 6pm to 8pm]", true),
        ("times: Tuesday to Friday, 9am to 5pm", false), ("times: 24 hours a day, every day", false),
        ("times: first Monday of the month, 9am to 5pm", false), ("times: Monday 9am to 5pm in term time", false),
        ("times: [Monday 9am to 5pm, closed on bank holidays]", false),
        ("times: Monday 9am to 5pm\njoining: Ring first on a bank holiday.", false),
        ("times: Monday 9am to 5pm\nstatus: paused", false), ("times: Monday when the tide allows", false),
    ]

    @Test("are asked about once where a service opens every Monday and does not name them", arguments: examples)
    func asked(example: (facts: String, isAsked: Bool)) throws {
        let rules = try TypedGuide(example.facts).rules(BankHolidays.self)
        #expect(rules == (example.isAsked ? ["bank-holidays-unsaid"] : []))
    }

    @Test(
        "the words that we offer can be read",
        arguments: ["closed on bank holidays", "Monday to Friday and bank holidays, 9am to 5pm"]
    )
    func cure(phrase: String) {
        let entry = TypedGuide("times: \(phrase)").guide?.entries.first
        #expect(entry?.times.phrases.map(\.doubt) == [nil])
    }
}
