import Foundation
import Guide
import Testing

@testable import Print

/// Pieces for print shops, made by the real typesetter.
enum PressWorkshop {
    /// A guide with entries enough for a booklet, in which text stands on every kind of page.
    static let guide = Guides.guide(
        [
            .named(
                "Band",
                times: ["Tuesday 7pm to 9pm"],
                summary: "Play with others.",
                alsoKnownAs: ["Orchestra"],
                body: "Write to [the band](https://band.example/)."
            ),
            .named("Debt help", topics: ["money"], times: ["Monday to Friday, 9am to 5pm"], cost: "Free"),
            .named(
                "Samaritans",
                topics: ["crisis"],
                contacts: Guides.contacts(phones: [Guides.phone("116123")]),
                crisisPlace: 1,
                summary: "Somebody to listen, by day and by night."
            ),
        ],
        settings: Guides.settings(isSample: true)
    )

    static let leaflet = PrintOrder(
        name: "leaflet",
        format: .leaflet,
        press: PressOrder(isWanted: true, quantity: 2000)
    )
    static let foldedOnce = PrintOrder(
        name: "once",
        format: .leaflet,
        folds: 1,
        press: PressOrder(isWanted: true),
        isImposed: true
    )
    static let booklet = PrintOrder(
        name: "booklet",
        format: .booklet,
        press: PressOrder(isWanted: true),
        isImposed: true
    )
    static let largePrint = PrintOrder(name: "large-print", format: .largePrint, press: PressOrder(isWanted: true))
    static let orders = [leaflet, foldedOnce, booklet, largePrint]

    static func make(
        _ order: PrintOrder,
        of guide: Guide = guide,
        profile: [UInt8]? = nil,
        templates: [String: [UInt8]]? = nil
    ) throws -> (piece: PrintedPiece, measurements: Measurements) {
        let words = try Guides.english()
        var manuscript = try #require(Manuscript(order, of: guide, today: Guides.today, words: words))
        manuscript.profile = profile
        let outcome = try Workshop.typeset(manuscript, templates: templates)
        guard case .made(let piece, let measurements) = outcome else { throw NoPiece(outcome: outcome) }
        return (piece, measurements)
    }

    static func press(_ order: PrintOrder, profile: [UInt8]? = nil, templates: [String: [UInt8]]? = nil) throws
        -> PressFile
    {
        let piece = try make(order, profile: profile, templates: templates).piece
        return try #require(piece.press, "\(piece.pressFault ?? "no fault")")
    }

    /// What a program says of a file: `{}` in its arguments stands for the file's path, `{folder}` for the folder around it.
    static func tell(_ program: String, _ arguments: [String], of pdf: [UInt8]) throws -> String {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        return try tell(program, arguments, in: folder)
    }

    static func tell(_ program: String, _ arguments: [String], in folder: borrowing WorkFolder) throws -> String {
        let path = folder.path
        let arguments = arguments.map {
            $0.replacing("{}", with: path + "/piece.pdf").replacing("{folder}", with: path)
        }
        let ending = Subprocess(
            program: program,
            arguments: arguments,
            environment: ["LC_ALL": "C.UTF-8"],
            output: folder.file("output"),
            errors: folder.file("errors")
        ).run(deadline: .seconds(60))
        let errors = String(decoding: folder.read("errors") ?? Data(), as: UTF8.self)
        try #require(
            ending == .exited(0),
            "\(program) \(ending) \(errors): scripts/packages-for-tests.txt says what the tests need."
        )
        return String(decoding: folder.read("output") ?? Data(), as: UTF8.self)
    }

    /// What a few lines of Python say, which see the file as `pdf`, opened by pikepdf, and its folder as `folder`.
    static func ask(_ python: String, of pdf: [UInt8]) throws -> String {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        let head = "import pikepdf, sys\nfolder = sys.argv[1]\npdf = pikepdf.open(folder + '/piece.pdf')\n"
        try folder.write(Array((head + python).utf8), to: "ask.py")
        return try tell(Workshop.python(), ["-I", "-B", "{folder}/ask.py", "{folder}"], in: folder)
    }
}
