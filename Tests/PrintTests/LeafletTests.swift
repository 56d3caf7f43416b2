import Foundation
import Guide
import Testing

@testable import Print

@Suite("The finished leaflet")
struct LeafletTests {
    @Test("is two pages of A4 on its side, tagged, titled, in its language, with its typefaces inside")
    func isAccessible() throws {
        let leaflet = try Workshop.make(.small)
        #expect(leaflet.piece.name == "leaflet.pdf")
        #expect(leaflet.piece.pages == 2)
        #expect(leaflet.facts.title == "The Hope Guide, Winter 2026")
        #expect(leaflet.facts.language == "en")
        #expect(leaflet.facts.isTagged)
        #expect(leaflet.facts.areTypefacesEmbedded)
        #expect(leaflet.facts.typefaces == ["Andika", "Andika-Bold"])
        #expect(leaflet.facts.pages.map { $0.map { ($0 * 25.4 / 72).rounded() } } == [[297, 210], [297, 210]])
    }

    @Test("prints dark: the colours of its text have 7:1 against white", arguments: ["teal", "plum"])
    func hasContrast(colour: String) throws {
        let look = String(decoding: try #require(try Workshop.templates()["paper.typ"]), as: UTF8.self)
        let line = try #require(look.split(separator: "\n").first { $0.hasPrefix("#let \(colour) = colour(rgb(\"#") })
        let digits = try #require(line.firstRange(of: "rgb(\"#").map { line[$0.upperBound...].prefix(6) })
        let code = try #require(Int(digits, radix: 16))
        // Relative luminance: WCAG 2.2.
        let channels = [code >> 16 & 255, code >> 8 & 255, code & 255].map { channel in
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        let luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        #expect(1.05 / (luminance + 0.05) >= 7)
    }

    @Test("has a code that leads to the website, where its back has room", arguments: [1, 2])
    func hasCode(folds: Int) throws {
        let order = PrintOrder(name: "leaflet", format: .leaflet, folds: folds)
        let leaflet = try Workshop.make(order, of: Guides.guide([.named("Choir"), .named("Band")]))
        #expect(try leaflet.codes() == ["https://guide.harbourne.example/"])
    }

    @Test("sets nothing smaller than 12 points")
    func isLargeEnough() throws {
        #expect(try Workshop.make(.small).facts.smallestType > 11.99)
    }

    @Test("reads in the order in which it unfolds: cover, crisis, back, inside")
    func readsInOrder() throws {
        #expect(
            try Workshop.make(.small).text.joinedLines == """
                The Hope Guide Harbourne and the Vale Where to turn, written by people who have been there. \
                Winter 2026 1 December 2026 Need help right now? Open here. \
                Sample guide. These services are not real. \
                Need help right now? You do not have to face this on your own. 24 hours a day, every day \
                Life in danger 999 Ask for an ambulance. Samaritans 116 123 Someone to listen. \
                How to use this guide We are people who use these services. Ring first if you can. \
                Who made it Made by Harbourne CVS. Next edition: 1 March 2027. \
                There are more services in the whole guide: guide.harbourne.example \
                Help us keep it right Has a number changed? Tell us. 01632 960 000 \
                Your own numbers and notes \
                Talking to someone Vale Talking Therapies Free talking therapy. There is a waiting list. \
                01632 960 110 Monday to Friday, 9am to 5pm By phone \
                Getting outdoors Millbrook Allotment Group Grow vegetables with others. 01632 960 101 \
                Tuesday 10am to 12.30pm; first Saturday of the month, 2pm to 4pm \
                Mill Lane Allotments, Millbrook ZZ3 1AA \
                Canalside Walkers An easy hour. walk@canalside.example Wednesday 10.30am The Hub \
                Sample guide. These services are not real.
                """
        )
    }

    @Test("has headings without gaps: the guide, its panels and topics, its entries")
    func hasHeadings() throws {
        #expect(try Workshop.make(.small).facts.headings == [1, 2, 3, 3, 2, 2, 2, 2, 2, 3, 2, 3, 3])
    }

    @Test("keeps every word 6 mm clear of folds and edges")
    func staysClearOfFolds() throws {
        // Words without end fill every line they stand on.
        let endless = String(repeating: "W", count: 100)
        var full = Leaflet.holding((1...15).map(PrintedEntry.long))
        full.imprint.welcome = endless
        full.imprint.crisis[0].line = endless
        full.topics[0].name = endless
        full.topics[1].entries[0].name = endless
        let leaflet = try Workshop.make(full)
        let folds = [1: [0.0, 97, 197, 297], 2: [0, 100, 200, 297]]
        for word in leaflet.words {
            let clearance = try #require(folds[word.page]).map { fold in
                word.right <= fold ? fold - word.right : word.left >= fold ? word.left - fold : 0
            }
            #expect(clearance.allSatisfy { $0 > 5.9 }, "\(word)")
            // A word's box here has the typeface's own headroom above and below the letters.
            #expect(word.top > 5 && word.bottom < 205, "\(word)")
        }
    }

    @Test("never breaks a telephone number or a span of time over two lines")
    func keepsNumbersWhole() throws {
        let entries = (1...12).map { count in
            PrintedEntry(
                id: "\(count)",
                name: "Name",
                line: String(repeating: "a", count: 13 + count) + " ring 01632 960 999",
                contacts: [.phone("999")],
                when: [String(repeating: "a", count: 20 + count) + " 10.30am to 12.30pm"]
            )
        }
        let text = try Workshop.make(.holding(entries)).text
        #expect(text.occurrences(of: "01632 960 999") == 12)
        #expect(text.occurrences(of: "10.30am to 12.30pm") == 12)
    }

    @Test(
        "says as much of each entry as there is room for, and the same of all of them",
        arguments: [
            (6, true, true), (16, true, false), (22, false, false),
        ]
    )
    func choosesDetail(count: Int, hasLine: Bool, hasPlace: Bool) throws {
        let text = try Workshop.make(.holding((1...count).map(PrintedEntry.long))).text
        #expect(text.occurrences(of: "Neighbourhood group number") == count)
        #expect(text.occurrences(of: "01632 960 1") == count)
        #expect(text.occurrences(of: "Meet other people") == (hasLine ? count : 0))
        #expect(text.occurrences(of: "The Old School") == (hasPlace ? count : 0))
    }

    @Test(
        "is set as large as it fits, from 12 to 14 points, and the same throughout",
        arguments: [(2, 14.0), (13, 12.5)]
    )
    func choosesSize(count: Int, size: Double) throws {
        let manuscript = Manuscript.of(.holding((1...count).map(PrintedEntry.long)))
        guard case .made(let piece, let report) = try Workshop.typeset(manuscript) else {
            Issue.record("\(count) entries did not fit")
            return
        }
        #expect(report.size == size)
        #expect(abs(try FinishedPDF(piece).facts.smallestType - size) < 0.01)
    }

    @Test("says panel by panel how much room is used")
    func saysHowFullItIs() throws {
        guard case .made(_, let report) = try Workshop.typeset(.small) else {
            Issue.record("The small leaflet did not fit")
            return
        }
        let budget = try #require(report.budget)
        #expect(
            budget.map(\.panel) == ["cover", "crisis", "inside left", "inside middle", "inside right", "back"]
        )
        #expect(budget.allSatisfy { $0.roomMillimetres == 194 && (0...194).contains($0.usedMillimetres) })
    }

    @Test("folded once has four pages of A5: the cover in front, and the numbers for a crisis first inside")
    func foldsOnce() throws {
        var leaflet = Leaflet.small
        leaflet.folds = 1
        let made = try Workshop.make(leaflet)
        #expect(made.facts.pages.map { $0.map { ($0 * 25.4 / 72).rounded() } } == [[297, 210], [297, 210]])
        func place(_ text: String) -> [Double?] {
            let word = made.words.first { $0.text == text }
            return [word.map { Double($0.page) }, word.map { ($0.left / 148.5).rounded(.down) }]
        }
        #expect(place("Hope") == [1, 1])
        #expect(place("Made") == [1, 0])
        #expect(place("Samaritans") == [2, 0])
        let clear = [10.5...138.0, 159.0...286.5]
        #expect(made.words.allSatisfy { word in clear.contains { $0.contains(word.left) && $0.contains(word.right) } })
    }

    @Test("opens the other way round where writing runs from right to left")
    func opensTheOtherWay() throws {
        var leaflet = Leaflet.small
        leaflet.imprint.isRightToLeft = true
        let words = try Workshop.make(leaflet).words
        #expect(words.first { $0.text == "Hope" }.map { $0.right < 97 } == true)
        #expect(words.first { $0.text == "Samaritans" }.map { $0.left > 200 } == true)
    }

    @Test("says whom it is for")
    func saysWhomItIsFor() throws {
        var leaflet = Leaflet.small
        leaflet.imprint.part = "Carers and family"
        #expect(try Workshop.make(leaflet).text.joinedLines.contains("Harbourne and the Vale Carers and family"))
    }

    @Test("is the same, byte for byte, each time")
    func isReproducible() throws {
        #expect(try Workshop.make(.small).piece == Workshop.make(.small).piece)
    }

    @Test("is marked as a sample on both of its sides, and only then")
    func marksSamples() throws {
        let sample = try Workshop.make(.small)
        #expect(sample.words.filter { $0.text == "Sample" }.map(\.page) == [1, 2])
        var leaflet = Leaflet.small
        leaflet.imprint.sampleNotice = nil
        #expect(try Workshop.make(leaflet).words.contains { $0.text == "Sample" } == false)
    }
}

extension String {
    func occurrences(of text: String) -> Int { ranges(of: text).count }
}
