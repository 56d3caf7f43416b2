import Foundation
import Guide
import Testing

@testable import Print

@Suite("Easy read")
struct EasyReadTests {
    private static let order = PrintOrder(name: "easy-read", format: .easyRead)
    private static let choir = Entry.named(
        "Choir",
        times: ["Tuesday 2pm to 4pm"],
        easyRead: [
            .saying("We sing together.", picture: "images/choir.png", words: "People singing in a ring"),
            .saying("You do not have to sing."),
            .saying("There is tea.", picture: "images/missing.png"),
        ]
    )
    private static let guide = Guides.guide([choir, .named("Band", easyRead: [])])

    /// A sheet of one colour: PNG, 4 by 2 dots.
    private static func picture() throws -> PrintedPicture {
        let code =
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGM4ERAARwzIHACWGgtBcNZpUgAAAABJRU5ErkJggg=="
        return PrintedPicture(bytes: Array(try #require(Data(base64Encoded: code))), format: .png)
    }

    @Test(
        "holds the entries that are written in it, an idea a line, the picture left and the words right, in 16 points"
    )
    func looksEasy() throws {
        let pictures = ["images/choir.png": try Self.picture()]
        let made = try Workshop.make(Self.order, of: Self.guide, pictures: pictures)
        let text = made.text.joinedLines
        #expect(
            text.contains("Choir We sing together. You do not have to sing. There is tea. Where Saltby, Millbrook When")
        )
        #expect(text.contains("Tuesday, 2pm to 4pm 01632 960 101"))
        #expect(!text.contains("Band"))
        #expect(made.facts.smallestType > 15.99)
        let sentences = made.words.filter { $0.page == 2 && ["sing", "together.", "tea."].contains($0.text) }
        #expect(sentences.count == 3 && sentences.allSatisfy { $0.left > 22 + 48 })
        #expect(made.facts.tags["Figure"] == 1)
        #expect(made.facts.bookmarks.filter { $0 == "Choir" } == ["Choir"])
        #expect(made.facts.title == "The Hope Guide, Winter 2026, easy read")
        #expect(zip(made.facts.headings, made.facts.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        #expect(try Workshop.make(Self.order, of: Self.guide, pictures: pictures).piece == made.piece)
    }

    @Test("says for its pictures what they show")
    func hasWords() throws {
        let made = try Workshop.make(Self.order, of: Self.guide, pictures: ["images/choir.png": try Self.picture()])
        #expect(made.facts.alternatives == ["People singing in a ring"])
    }

    @Test("is not made where no entry is written in it, and we say how to begin")
    func isEmpty() throws {
        let guide = Guides.guide([.named("Band", easyRead: [])])
        #expect(Manuscript(Self.order, of: guide, today: Guides.today, words: Guides.words) == nil)
        let said = Self.order.emptyDiagnostic(of: guide)
        #expect(said.message == "There is no easy read: no entry is written in easy read.")
        #expect(said.help == "Give an entry “easy-read”: a list of short sentences.")
    }

    @Test("holds very many entries, and very long sentences, none of them cut")
    func holdsMany() throws {
        let sentence = String(repeating: "word ", count: 300) + "end"
        let entries = (1...120).map {
            Entry.named("Group \($0)", easyRead: [.saying($0 == 1 ? sentence : "It is free.")])
        }
        let made = try Workshop.make(Self.order, of: Guides.guide(entries))
        #expect(made.piece.pages > 120)
        #expect(made.text.joinedLines.contains("word end"))
    }
}
