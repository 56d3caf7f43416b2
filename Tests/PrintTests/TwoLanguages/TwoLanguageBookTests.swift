import Guide
import Testing

@testable import Print

/// The whole of one language, then the whole of the other; on paper each opens from a cover of its own.
@Suite("Books in two languages")
struct TwoLanguageBookTests {
    private static func sorted(_ pages: [[String]]) -> [[String]] { pages.map { $0.sorted() } }

    @Test(
        "hold one language whole, then the other, each tagged as what it is, with its own bookmarks and a title in both",
        arguments: [PrintFormat.booklet, .largePrint, .easyRead]
    )
    func oneAfterAnother(format: PrintFormat) throws {
        let made = try TwoLanguageGuides.make(TwoLanguageGuides.order(format)).pdf
        #expect(try made.languagesInOrder() == ["en", "cy"])
        #expect(made.facts.language == "en")
        #expect(made.facts.title.hasPrefix("The Hope Guide, Winter 2026"))
        #expect(made.facts.title.contains(" / Y Canllaw Gobaith, Gaeaf 2026"))
        let names = ["The Hope Guide", "Choir", "Y Canllaw Gobaith", "Y Côr"]
        #expect(made.facts.bookmarks.filter(names.contains) == names)
        #expect(zip(made.facts.headings, made.facts.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        let second = try #require(made.pages.firstIndex { $0.contains("Y Canllaw") })
        #expect(second.isMultiple(of: 2), "it begins on the front of a leaf")
        #expect(made.pages[..<second].allSatisfy { !$0.contains("Canwch") && !$0.contains("Rydym") })
    }

    @Test("have no number on a back that stays empty")
    func emptyBacks() throws {
        let made = try TwoLanguageGuides.make(TwoLanguageGuides.order(.easyRead)).pdf
        let empty = made.pages.dropLast().filter { $0.allSatisfy { !$0.isLetter } }
        #expect(empty.allSatisfy { $0.isEmpty })
    }

    @Test("have a cover, a crisis page and contents in each language, with the numbers of its own pages")
    func eachIsComplete() throws {
        let made = try TwoLanguageGuides.booklet.get().pdf
        let second = try #require(made.pages.firstIndex { $0.contains("Y Canllaw") })
        for (start, choir, contents) in [(0, "Choir", "Contents"), (second, "Y Côr", "Cynnwys")] {
            #expect(made.pages[start + 1].contains("116 123"))
            #expect(made.pages[start + 2].contains(contents))
            let page = try #require(made.pages.indices.first { $0 > start + 3 && made.pages[$0].contains(choir) })
            let own = page - start + 1
            let names = try #require(made.pages.last { $0.contains(choir) && $0.contains("Samari") })
            let line = names.split(separator: "\n").first { $0.contains(choir) }
            #expect(line?.split(whereSeparator: \.isWhitespace).last == "\(own)", "\(names)")
            #expect(made.pages[page].split(separator: "\n").last == "\(own)")
        }
        #expect(second.isMultiple(of: 4) && made.facts.pages.count.isMultiple(of: 4))
    }

    @Test(
        "fold into a booklet with a cover at each end, each language in order from its own cover, the second upside down"
    )
    func folds() throws {
        let (made, report) = try TwoLanguageGuides.booklet.get()
        #expect(report.languages == .turned)
        let imposed = try #require(made.piece.imposed)
        let read = Self.sorted(try ImpositionTests.folded(ImpositionTests.halves(imposed.bytes)))
        let pages = Self.sorted(try ImpositionTests.pages(made.piece.bytes))
        let second = try #require(pages.firstIndex { $0.contains("Canllaw") })
        #expect(read == Array(pages[..<second]) + pages[second...].reversed())
        #expect(try Self.turned(imposed.bytes) == 2 * imposed.sheets)
    }

    /// How many pages stand upside down on sheets: Typst itself turns no text.
    private static func turned(_ pdf: [UInt8]) throws -> Int {
        let said = try PressWorkshop.ask(
            "print(sum(page.Contents.read_bytes().count(b'-1 0 0 -1 ') for page in pdf.pages))",
            of: pdf
        )
        return Int(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }

    @Test("lie in a press file in the order in which they are bound, and pass the preflight")
    func press() throws {
        let (made, _) = try TwoLanguageGuides.booklet.get()
        let press = try #require(made.piece.press, "\(made.piece.pressFault ?? "")")
        #expect(Preflight(press.facts, for: press.job).faults.isEmpty)
        let bound = Self.sorted(try ImpositionTests.pages(press.bytes))
        let pages = Self.sorted(try ImpositionTests.pages(made.piece.bytes))
        let second = try #require(pages.firstIndex { $0.contains("Canllaw") })
        #expect(bound == Array(pages[..<second]) + pages[second...].reversed())
        let said = try PressWorkshop.ask(
            """
            for page in (pdf.pages[0], pdf.pages[-1]):
                print(page.Contents.read_bytes()[:9].decode(), [round(float(edge)) for edge in page.TrimBox])
            """,
            of: press.bytes
        )
        #expect(said == "q 1 0 0 1 [28, 28, 448, 624]\nq -1 0 0  [28, 28, 448, 624]\n")
    }

    @Test("open by themselves from either cover where one language runs from right to left: nothing stands upside down")
    func opposite() throws {
        let (made, report) = try TwoLanguageGuides.urduBooklet.get()
        #expect(report.languages == .opposite)
        #expect(Set(try made.languagesInOrder()) == ["en", "ur"])
        let imposed = try #require(made.piece.imposed)
        #expect(try Self.turned(imposed.bytes) == 0)
        let read = Self.sorted(try ImpositionTests.folded(ImpositionTests.halves(imposed.bytes)))
        let pages = Self.sorted(try ImpositionTests.pages(made.piece.bytes))
        let second = pages.count / 2
        #expect(read == Array(pages[..<second]) + pages[second...].reversed())
        let groups = made.words.filter { ["01632", "960", "102"].contains($0.text) && $0.page > second }
        for (first, next) in zip(groups, groups.dropFirst()) where first.page == next.page && first.top == next.top {
            if first.text != "102" { #expect(first.left < next.left) }
        }
        #expect(groups.contains { $0.text == "102" })
        // The inner margin, at which it is bound, is the wider one: on the right of the Urdu cover.
        let cover = made.words.filter { $0.page == second + 1 }
        #expect(cover.map(\.right).max().map { $0 < 148 - 14 } == true)
    }
}
