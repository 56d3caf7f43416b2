import Guide
import Testing

@testable import Reports

@Suite("What a guide covers")
struct CoverageReportTests {
    private func coverage() throws -> (Coverage, Guide) {
        let guide = try Sample.all()
        return (Coverage(guide, today: try Sample.day("2026-11-21"), phrases: FindingWords.supplied.phrases), guide)
    }

    @Test("is a table for a terminal, with its gaps, and says what it did not count")
    func text() throws {
        let (coverage, guide) = try coverage()
        #expect(
            CoverageText.text(coverage, of: guide) == """
                What The <Hope> Guide covers: 3 entries.

                  1  Millbrook
                  2  Saltby

                  Topic               1    2  all
                  Money               -    1    1
                  Getting outdoors    2    1    2

                Nothing in:
                  Money: Millbrook

                  1 of 3 entries are free; 1 does not say so plainly, and is not counted.
                  1 of 3 entries are step-free; 2 do not say so plainly, and are not counted.
                  1 of 3 entries are open after 5pm; 1 does not say so plainly, and is not counted.
                  1 of 3 entries are open at the weekend; 1 does not say so plainly, and is not counted.
                  1 of 3 entries need no referral; 1 does not say so plainly, and is not counted.
                  1 of 3 entries are for carers.
                  0 of 3 entries are there by phone or online; 3 do not say so plainly, and are not counted.

                  2 of 3 entries say what it costs.
                  2 of 3 entries say how to join.
                  0 of 1 entry that people go to say what happens on a first visit.
                  0 of 1 entry that people go to say who can get in and get about.

                \(Coverage.remark)

                """
        )
    }

    @Test("is a table for a spreadsheet")
    func csv() throws {
        #expect(
            CoverageCSV.text(try coverage().0).replacing("\r\n", with: "\n") == """
                \u{FEFF}Topic,Millbrook,Saltby,All areas,Not said plainly
                Money,0,1,1,
                Getting outdoors,2,1,2,
                Entries that are free,,,1,1
                Entries that are step-free,,,1,2
                Entries that are open after 5pm,,,1,1
                Entries that are open at the weekend,,,1,1
                Entries that need no referral,,,1,1
                Entries that are for carers,,,1,
                Entries that are there by phone or online,,,0,3
                Entries that say what it costs,,,2,1
                Entries that say how to join,,,2,1
                Entries that say what happens on a first visit,,,0,1
                Entries that say who can get in and get about,,,0,1

                """
        )
    }

    @Test("is a page, with every name escaped")
    func page() throws {
        let (coverage, guide) = try coverage()
        let text = CoveragePage.text(coverage, of: guide)
        #expect(text.contains("<h1>What The &lt;Hope&gt; Guide covers</h1>"))
        #expect(text.contains("<tr><th scope=\"row\">Money</th><td>none</td><td>1</td><td>1</td></tr>"))
        #expect(text.contains("<li>Money: Millbrook</li>"))
        #expect(
            text.contains("<li>1 of 3 entries need no referral; 1 does not say so plainly, and is not counted.</li>")
        )
        #expect(text.contains("<li>2 of 3 entries say what it costs.</li>"))
    }

    @Test("leaves out what is closed or over")
    func closed() throws {
        let guide = try Sample.guide([
            "a": Sample.walks + "\nstatus: closed", "b": Sample.walks + "\nends: 2026-11-20",
            "c": Sample.walks + "\nends: 2026-11-21",
        ])
        #expect(
            Coverage(guide, today: try Sample.day("2026-11-21"), phrases: FindingWords.supplied.phrases).entries == 1
        )
    }

    static let words: [(fact: String, quality: Coverage.Quality, counts: String)] = [
        ("cost: Free", .free, "yes"), ("cost: Free. Petrol money is 30p a mile, if you can.", .free, "yes"),
        ("cost: \"Free, and tea is 50p\"", .free, "yes"), ("cost: Free with free school meals, or £5", .free, "unsaid"),
        ("cost: Free, or £5", .free, "unsaid"), ("cost: £2, or free if that is hard", .free, "unsaid"),
        ("cost: £2 with dinner", .free, "no"), ("cost: Ask us", .free, "unsaid"),
        ("joining: Just turn up.", .noReferral, "yes"), ("joining: Ring. No one has to refer you.", .noReferral, "yes"),
        ("joining: Ring.", .noReferral, "unsaid"), ("joining: By referral.", .noReferral, "no"),
        ("joining: By referral from a GP, or refer yourself.", .noReferral, "unsaid"),
        ("times: Tuesday 10am to 5pm", .evening, "no"), ("times: Tuesday 10am to 5.30pm", .evening, "yes"),
        ("times: Tuesday evenings", .evening, "yes"), ("times: 24 hours a day, every day", .evening, "yes"),
        ("times: Tuesday", .evening, "unsaid"), ("times: when the tide allows", .evening, "unsaid"),
        ("times: Friday 10pm to 6am", .evening, "yes"), ("times: by appointment", .evening, "unsaid"),
        ("times: Saturday 10am to noon", .weekend, "yes"), ("times: weekdays 9am to 5pm", .weekend, "no"),
        ("times: [every day 9am to 5pm, closed at weekends]", .weekend, "no"),
        ("ages: 16 and over", .carers, "no"), ("for: [carers]", .carers, "yes"), ("access: []", .stepFree, "unsaid"),
    ]

    @Test("counts a phrase only where it is plain", arguments: words)
    func phrase(words: (fact: String, quality: Coverage.Quality, counts: String)) throws {
        let key = words.fact.prefix { $0 != ":" } + ":"
        let others = Sample.refuge.replacing("review-every: 1 year\n", with: "")
        let guide = try Sample.guide(["a": "\(others)\n\(words.fact == "access: []" ? "cost: Free" : words.fact)"])
        let count = Coverage(guide, today: try Sample.day("2026-11-21"), phrases: FindingWords.supplied.phrases).count(
            words.quality
        )
        let answer = count.yes == 1 ? "yes" : count.unsaid == 1 ? "unsaid" : "no"
        #expect(answer == words.counts, "\(key)")
    }
}
