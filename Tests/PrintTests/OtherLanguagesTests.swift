import Guide
import Testing

@testable import Print

@Suite("Guides in other languages")
struct OtherLanguagesTests {
    private static let welsh = Entry.named(
        "Côr Tŷ Gŵyl",
        times: ["Tuesday 2pm to 4pm"],
        summary: "Dewch i ganu gyda ni. Ffoniwch 01632 960 101.",
        body: "Mae croeso i bawb. Does dim angen gallu canu."
    )
    private static let urdu = Entry.named(
        "باغبانی گروپ",
        times: ["Tuesday 2pm to 4pm"],
        summary: "دوسرے لوگوں کے ساتھ سبزیاں اگائیں۔ فون 01632 960 101 پر کریں۔",
        body: "سب کو خوش آمدید۔"
    )

    @Test("are set in Welsh, and say so, without a country", arguments: PrintFormat.typeset)
    func setsWelsh(format: PrintFormat) throws {
        let guide = Guides.guide([Self.welsh], settings: Guides.settings(language: "cy"))
        let made = try Workshop.make(format, of: guide)
        #expect(made.facts.language == "cy")
        #expect(made.text.joinedLines.contains("Côr Tŷ Gŵyl"))
        #expect(made.text.joinedLines.contains("Dewch i ganu gyda ni."))
        #expect(made.facts.typefaces.allSatisfy { $0.hasPrefix("Andika") })
    }

    @Test(
        "are set in Urdu from right to left, with every number's groups in their order",
        arguments: PrintFormat.typeset
    )
    func setsUrdu(format: PrintFormat) throws {
        let guide = Guides.guide([Self.urdu], settings: Guides.settings(language: "ur"))
        let made = try Workshop.make(format, of: guide)
        #expect(made.facts.language == "ur")
        #expect(made.facts.typefaces.contains { $0.hasPrefix("NotoSansArabic") })
        let groups = made.words.filter { ["01632", "960", "101"].contains($0.text) }
        #expect(!groups.isEmpty)
        for (first, next) in zip(groups, groups.dropFirst())
        where first.page == next.page && first.top == next.top && !first.isRotated {
            if first.text != "101" { #expect(first.left < next.left) }
        }
    }

    /// A word without what stands before it and the marks that keep the directions apart.
    private static func letters(_ word: FinishedPDF.Word) -> String {
        word.text.split(separator: /[\s\u{2066}-\u{2069}]/).last.map(String.init) ?? ""
    }

    @Test(
        "leave English words amid Urdu in their order: a house number stays before its street",
        arguments: [PrintFormat.booklet, .largePrint, .leaflet, .poster]
    )
    func keepsOrder(format: PrintFormat) throws {
        let hub = Entry.named(
            "Safe Harbour helpline",
            contacts: Guides.contacts(
                phones: [Guides.phone("01632960101")],
                whereabouts: Guides.address("14 Mill Lane (1st floor)", "Millbrook", "ZZ3 1AA")
            ),
            summary: "آپ کا استقبال ہے۔"
        )
        let guide = Guides.guide([hub, Self.urdu], settings: Guides.settings(language: "ur"))
        var order = PrintOrder.holdingAll(format, of: guide)
        if format == .poster { order = PrintOrder(name: "poster", format: .poster, entries: [hub.slug]) }
        let words = try Workshop.make(order, of: guide, words: Guides.urdu()).words
        for phrase in [["14", "Mill", "Lane"], ["Safe", "Harbour", "helpline"]] {
            let begins = words.filter { Self.letters($0) == phrase[0] && !$0.isRotated }
            #expect(!begins.isEmpty)
            for begin in begins {
                let line = words.filter { $0.page == begin.page && abs($0.top - begin.top) < 1 }
                let found = line.sorted { $0.left < $1.left }.map(Self.letters).filter(phrase.contains)
                #expect(phrase.starts(with: found), "\(found)")
            }
        }
    }

    @Test(
        "name the language of what nobody has translated, so that a screen reader takes the right voice",
        arguments: [PrintFormat.leaflet, .booklet, .largePrint, .poster]
    )
    func namesLanguage(format: PrintFormat) throws {
        let walk = Entry.named("Night walk", times: ["Friday 7pm to 9pm"], summary: "We walk when it is dark.")
        let guide = TwoLanguageGuides.guide(["en", "cy"], untranslated: [walk])
        let order = PrintOrder(name: "piece", format: format, topics: ["arts"])
        let words = try TwoLanguageGuides.words("cy")
        func languages(_ guide: Guide) throws -> Set<String> {
            let reading = PieceReading(order, of: guide, in: "cy", words: words)
            let manuscript = try #require(Manuscript([reading]))
            guard case .made(let piece, _) = try Workshop.typeset(manuscript) else { return [] }
            return Set(try FinishedPDF(piece).languagesInOrder())
        }
        #expect(try languages(TwoLanguageGuides.guide(["en", "cy"])) == ["cy"])
        #expect(try languages(guide) == ["cy", "en"])
    }

    @Test("may have an entry in Urdu amid English: it runs from right to left, and its language is named")
    func setsBoth() throws {
        let made = try Workshop.make(.booklet, of: Guides.guide([Self.urdu, .named("Choir")]))
        #expect(made.facts.language == "en")
        #expect(Set(made.facts.languages).subtracting(["en"]) == ["ur"])
        let line = try #require(made.words.first { $0.text.contains("باغبانی") || $0.text.contains("ینابغاب") })
        #expect(line.right > 100)
    }
}
