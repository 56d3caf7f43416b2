import Guide
import Testing

@testable import Content

@Suite("What a correction slip says")
struct CorrectionReaderTests {
    private func guide(_ print: String) -> SmallGuide {
        let entry = (path: "content/entries/a.md", text: "---\n\(SmallGuide.facts("cost: Free"))\n---\nBody.\n")
        return SmallGuide([entry], settings: SmallGuide.settings + "\n" + print)
    }

    @Test("is read in the order in which it was typed")
    func read() throws {
        let guide = guide(
            """
            print:
              slip:
                edition: Autumn 2026
                corrections:
                  - entry: food-hub
                    says: "Ring: 01632 960 104"
                    should-say: Ring 01632 960 105
                  - {entry: The back page, says: March, should-say: May}
            """
        )
        #expect(guide.report == "")
        let order = try #require(guide.reading.guide?.settings.print.orders.first)
        #expect(order.format == .slip && order.edition == "Autumn 2026")
        #expect(
            order.corrections == [
                Correction(entry: "food-hub", says: "Ring: 01632 960 104", shouldSay: "Ring 01632 960 105"),
                Correction(entry: "The back page", says: "March", shouldSay: "May"),
            ]
        )
        #expect(order.corrections.map(\.namesFile) == [true, false])
    }

    @Test(
        "is named, with the cure, where something is missing",
        arguments: [
            ("[{entry: food-hub, says: X}]", "This correction does not have “should-say”. [correction-incomplete]"),
            ("[{entry: food-hub}]", "This correction does not have “says” and “should-say”. [correction-incomplete]"),
            ("[food-hub]", "“corrections” takes entry, says and should-say for each, and here is one line of text."),
            ("food-hub", "“corrections” takes a list, and here is one line of text."),
            ("[{entry: a, says: b, should-say: c, page: 4}]", "A correction has no fact called “page”."),
        ]
    )
    func faults(typed: String, message: String) {
        let report = guide("print:\n  slip:\n    corrections: \(typed)").report
        #expect(report.hasPrefix("error: \(message)"), "\(report)")
    }
}
