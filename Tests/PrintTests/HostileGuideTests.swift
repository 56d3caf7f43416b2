import Guide
import Testing

@testable import Print

@Suite("Entries that are not meant kindly")
struct HostileGuideTests {
    private static let texts = [
        ##"#read("/etc/passwd")"##, ##"#panic("stop") #import "x.typ""##,
        ##"$x^2$ _not this_ *nor this* @label <tag>"##,
        ##"= Heading \ \u{41} // no comment"##, ##"{{title}} %s ${HOME} \input{x}"##,
    ]

    @Test("are printed as they were written, in every format", arguments: PrintFormat.typeset.filter { $0 != .slip })
    func isLiteral(format: PrintFormat) throws {
        let entries = Self.texts.enumerated().map { number, text in
            Entry.named("Group \(number)", summary: text, cost: text)
        }
        let text = try Workshop.make(format, of: Guides.guide(entries)).text.joinedLines
        for hostile in Self.texts { #expect(text.contains(hostile), "\(text)") }
    }

    @Test("lead nowhere from a text but where links may lead")
    func leadsNowhere() throws {
        let body = "[ring](javascript:alert(1)) [file](file:///etc/passwd) ![x](/etc/passwd) <script>alert(1)</script>"
        let made = try Workshop.make(.booklet, of: Guides.guide([.named("Group", body: body)]))
        #expect(!String(decoding: made.piece.bytes, as: UTF8.self).contains("javascript:"))
        #expect(!String(decoding: made.piece.bytes, as: UTF8.self).contains("/etc/passwd"))
    }

    @Test("stay on the page, however long their words", arguments: [PrintFormat.booklet, .largePrint])
    func staysOnPage(format: PrintFormat) throws {
        let word = String(repeating: "W", count: 400)
        let entry = Entry.named("Name", summary: word, cost: word, body: word)
        let made = try Workshop.make(format, of: Guides.guide([entry]))
        let width = try #require(made.facts.pages.first?.first) * 25.4 / 72
        #expect(made.words.allSatisfy { $0.left > 8 && $0.right < width - 8 })
        #expect(made.text.filter { $0 == "W" }.count >= 1200)
    }

    @Test("may be very long, and are set in good time")
    func isBounded() throws {
        let body = (1...600).map { "Paragraph \($0) says what happens there in some words." }.joined(separator: "\n\n")
        let made = try Workshop.make(.booklet, of: Guides.guide([.named("Group", body: body)]))
        #expect(made.text.joinedLines.contains("Paragraph 600 says"))
    }
}
