import Guide
import Testing

@testable import Content

@Suite("Sentences for easy read")
struct EasyReadReaderTests {
    private func guide(_ lines: String) -> SmallGuide {
        SmallGuide(entry: SmallGuide.facts("easy-read:\n" + lines))
    }

    @Test("are read a line each, with the picture that stands before or after one")
    func read() throws {
        let guide = guide(
            """
              - ![People: two of them](images/two.jpg) We meet: on Tuesdays.
              - It is free.
              - There is tea. ![A cup of tea](images/tea.png)
            """
        )
        #expect(guide.report == "")
        let sentences = try #require(guide.reading.guide?.entries.first?.easyRead)
        #expect(sentences.map(\.text) == ["We meet: on Tuesdays.", "It is free.", "There is tea."])
        #expect(sentences.map(\.picture?.path) == ["images/two.jpg", nil, "images/tea.png"])
        #expect(sentences.map(\.picture?.words) == ["People: two of them", nil, "A cup of tea"])
    }

    @Test(
        "are named, with the cure, where we cannot tell what is meant",
        arguments: [
            ("  - ![](images/tea.png) Tea.", "This picture has no words for people who cannot see it."),
            ("  - ![A](images/a.png) ![B](images/b.png) Tea.", "A line of “easy-read” takes one sentence"),
            ("  - ![A cup of tea](images/tea.png)", "A line of “easy-read” takes one sentence"),
            ("  - Tea ![and no end", "A line of “easy-read” takes one sentence"),
            ("  - ![A cup](tea.png) Tea.", "A picture for “easy-read” stands in content/images."),
            ("  - ![A cup](images/../guide.yml) Tea.", "A picture for “easy-read” stands in content/images."),
            ("  - ![A cup](/etc/passwd) Tea.", "A picture for “easy-read” stands in content/images."),
        ]
    )
    func faults(line: String, message: String) {
        let report = guide(line).report
        #expect(report.hasPrefix("error: \(message)"), "\(report)")
        #expect(report.contains("![Two people digging](images/garden.jpg) We grow food together."))
    }
}
