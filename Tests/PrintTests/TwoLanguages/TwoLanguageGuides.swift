import Diagnostics
import Foundation
import Guide
import Markdown
import Testing

@testable import Print

/// A small guide in English, and in Welsh or Urdu: the same facts, and other words.
enum TwoLanguageGuides {
    static func order(
        _ format: PrintFormat,
        _ languages: [String] = ["en", "cy"],
        folds: Int = 2,
        isForPrinters: Bool = false
    ) -> PrintOrder {
        var order = PrintOrder(name: format.rawValue, format: format, folds: folds)
        order.welcome = "Ring first if you can."
        (order.language, order.secondLanguage) = (languages[0], languages[1])
        (order.press.isWanted, order.isImposed) = (isForPrinters, isForPrinters && order.canBeImposed)
        order.paper = .a3
        return order
    }

    static func readings(_ order: PrintOrder, of guide: Guide) throws -> [PieceReading] {
        try order.languages.map { PieceReading(order, of: guide, in: $0, words: try words($0)) }
    }

    static func typeset(_ order: PrintOrder, of guide: Guide? = nil) throws -> PieceOutcome {
        let guide = guide ?? self.guide(order.languages)
        let manuscript = try #require(Manuscript(readings(order, of: guide)))
        return try Workshop.typeset(manuscript)
    }

    static func make(_ order: PrintOrder, of guide: Guide? = nil) throws -> (pdf: FinishedPDF, report: Measurements) {
        let outcome = try typeset(order, of: guide)
        guard case .made(let piece, let report) = outcome else { throw NoPiece(outcome: outcome) }
        return (try FinishedPDF(piece), report)
    }

    /// Made once, for all tests that look at it.
    struct Made: Sendable {
        let order: PrintOrder
        private let result: Result<(pdf: FinishedPDF, report: Measurements), any Error>

        init(_ order: PrintOrder) {
            self.order = order
            result = Result { try TwoLanguageGuides.make(order) }
        }

        func get() throws -> (pdf: FinishedPDF, report: Measurements) { try result.get() }
    }

    static let booklet = Made(order(.booklet, isForPrinters: true))
    static let urduBooklet = Made(order(.booklet, ["en", "ur"], isForPrinters: true))
    static let leaflet = Made(order(.leaflet, isForPrinters: true))
    static let urduLeaflet = Made(order(.leaflet, ["en", "ur"], isForPrinters: true))
    static let foldedOnce = Made(order(.leaflet, folds: 1, isForPrinters: true))

    static func written(_ order: PrintOrder) throws -> WrittenOutcome {
        WrittenOutcome(try readings(order, of: guide(order.languages)))
    }

    /// Those of the interface. For Urdu, the guide brings its own; English ones do here.
    static func words(_ language: String) throws -> Words {
        let english = try Guides.english().phrases
        guard language == "cy" else { return Words(language: language, phrases: english) }
        let welsh = try Guides.words(in: "cy").phrases
        return Words(language: language, phrases: english.merging(welsh) { _, own in own })
    }

    // MARK: The guide

    /// The first of the languages other than English is the one that it is translated into.
    static func guide(_ languages: [String], summary: String? = nil, untranslated: [Entry] = []) -> Guide {
        let language = languages.first { $0 != "en" } ?? "cy"
        return Guide(
            settings: settings(language),
            entries: [choir, debtHelp, samaritans] + untranslated,
            pages: [],
            translations: [translation(into: language, summary: summary)]
        )
    }

    private static func settings(_ language: String) -> GuideSettings {
        let own = Guides.settings()
        return GuideSettings(
            name: own.name,
            place: own.place,
            about: "Where to turn.",
            publisher: own.publisher,
            website: own.website,
            isSample: false,
            languages: ["en", language],
            contact: own.contact,
            edition: own.edition,
            topics: own.topics,
            areas: own.areas,
            audiences: [],
            access: [],
            review: own.review,
            publishes: [],
            print: PrintSettings(orders: PrintFormat.allCases.map { PrintOrder(name: $0.rawValue, format: $0) }),
            source: own.source
        )
    }

    private static let choir = Entry.named(
        "Choir",
        times: ["Tuesday 2pm to 4pm"],
        summary: "Sing with us.",
        body: "Come and sing. The [debt helpers](debt-help.html) sing too."
    )
    private static let debtHelp = Entry.named("Debt help", topics: ["money"], times: ["Monday 9am to 5pm"])
    private static let samaritans = Entry.named(
        "Samaritans",
        topics: ["crisis"],
        contacts: Guides.contacts(phones: [Guides.phone("116123")]),
        crisisPlace: 1,
        summary: "Somebody to listen."
    )

    private static func translation(into language: String, summary: String?) -> GuideTranslation {
        let isWelsh = language == "cy"
        func words(_ welsh: String, _ urdu: String) -> String { isWelsh ? welsh : urdu }
        func entry(_ slug: String, _ title: String, _ summary: String, _ easyRead: String) -> EntryTranslation {
            EntryTranslation(
                slug: slug,
                title: title,
                summary: summary,
                easyRead: [.saying(easyRead)],
                body: body(words("Dewch i ganu.", "آئیے گائیں۔")),
                source: EntrySource(file: SourceFile(name: "\(slug).\(language).md", text: ""), positions: [:])
            )
        }
        let entries = [
            entry(
                "choir",
                words("Y Côr", "گانے والے"),
                summary ?? words("Canwch gyda ni ar 01632 960 102.", "ہمارے ساتھ گائیں: 01632 960 102 پر فون کریں۔"),
                words("Rydym yn canu.", "ہم گاتے ہیں۔")
            ),
            entry(
                "debt-help",
                words("Help â dyled", "قرض میں مدد"),
                words("Am arian.", "پیسے۔"),
                words("Arian.", "پیسے۔")
            ),
            entry(
                "samaritans",
                words("Y Samariaid", "سامریٹنز"),
                words("Rhywun i wrando.", "سننے والا۔"),
                words("Siarad.", "بات۔")
            ),
        ]
        return GuideTranslation(
            language: language,
            settings: SettingsTranslation(
                name: words("Y Canllaw Gobaith", "امید کی رہنمائی"),
                place: words("Harbwr", "ہاربرن"),
                about: words("Ble i droi.", "کہاں جائیں۔"),
                publisher: nil,
                edition: words("Gaeaf 2026", "سرما 2026"),
                topics: [
                    Term(id: "crisis", name: words("Mewn argyfwng", "بحران میں"), about: nil),
                    Term(id: "arts", name: words("Celfyddydau", "فنون"), about: nil),
                    Term(id: "money", name: words("Arian", "پیسے"), about: nil),
                ],
                areas: [],
                audiences: [],
                access: [],
                print: PrintTranslations(
                    shared: PrintTranslation(
                        title: nil,
                        welcome: words("Ffoniwch yn gyntaf.", "پہلے فون کریں۔"),
                        changed: nil
                    ),
                    pieces: [:]
                ),
                file: SourceFile(name: "guide.\(language).yml", text: "")
            ),
            entries: Dictionary(uniqueKeysWithValues: entries.map { ($0.slug, $0) }),
            pages: [:]
        )
    }

    private static func body(_ text: String) -> MarkdownDocument {
        MarkdownReader.read([Substring(text)], in: SourceFile(name: "body.md", text: text), startingAtLine: 1).document
    }
}

extension FinishedPDF {
    /// The languages of what its tags hold, in the order in which it is read, each run of one language once.
    func languagesInOrder() throws -> [String] {
        let said = try PressWorkshop.ask(
            """
            own = {}
            for page in pdf.pages:
                for operands, operator in pikepdf.parse_content_stream(page):
                    if str(operator) == "BDC" and "/MCID" in operands[1] and "/Lang" in operands[1]:
                        own[page.objgen, int(operands[1].MCID)] = str(operands[1].Lang)
            def read(node, language, page):
                if isinstance(node, pikepdf.Array):
                    for child in node: yield from read(child, language, page)
                elif isinstance(node, pikepdf.Dictionary):
                    language, page = str(node.get("/Lang", language)), node.get("/Pg", page)
                    if node.get("/Type") == "/MCR": yield own.get((page.objgen, int(node.MCID)), language)
                    elif node.get("/Type") != "/OBJR":
                        yield from read(node.get("/K", []), language, page)
                else:
                    yield own.get((page.objgen, int(node)), language)
            runs = []
            for language in read(pdf.Root.StructTreeRoot.K, str(pdf.Root.Lang), None):
                if runs[-1:] != [language]: runs.append(language)
            print(*runs)
            """,
            of: piece.bytes
        )
        return said.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Where a word stands first.
    func first(_ text: String) throws -> Word { try #require(words.first { $0.text == text }, "no “\(text)”") }
}
