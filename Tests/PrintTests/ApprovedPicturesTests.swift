import Foundation
import Guide
import Testing

@testable import Print

/// Every page of every format beside the picture of it that somebody has looked at and found good.
///
/// After a change that is meant, run the tests with the variable `WRITE_GOLDEN=yes` set and look at what git says has
/// changed.
@Suite("Pages as pictures")
struct ApprovedPicturesTests {
    private static let approved = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/print")

    private static let orders = [
        PrintOrder.leaflet,
        PrintOrder(name: "leaflet-folded-once", format: .leaflet, folds: 1),
        PrintOrder(name: "booklet", format: .booklet),
        PrintOrder(name: "large-print", format: .largePrint),
        PrintOrder(name: "poster-guide", format: .poster),
        PrintOrder(name: "poster-topic", format: .poster, topics: ["arts", "money"]),
        PrintOrder(name: "poster-entry", format: .poster, entries: ["choir"]),
        .largePoster,
        PrintOrder(name: "easy-read", format: .easyRead),
        .slip,
        PrintOrder(name: "cards-crisis", format: .cards),
        PrintOrder(name: "cards-entries", format: .cards, topics: ["arts", "money"]),
    ]

    @Test("look as they did when they were approved, but for a few dots", arguments: orders)
    func lookAsApproved(order: PrintOrder) throws {
        var order = order
        order.welcome = "We are people who use these services. Ring first if you can."
        let words = try Guides.english()
        let manuscript = try #require(
            Manuscript(order, of: Self.guide, today: Guides.today, words: words)
        )
        let made = try Workshop.make(manuscript)
        let folder = try WorkFolder()
        try folder.write(made.piece.bytes, to: "piece.pdf")
        // 40 dots an inch: enough to see a line that has moved, and small enough to keep.
        try Self.run("/usr/bin/pdftoppm", ["-r", "40", "-gray", "-png", folder.file("piece.pdf"), folder.file("page")])
        try folder.write(Array(Self.comparison.utf8), to: "compare.py")
        let isWriting = ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil
        let said = try Self.run(
            Workshop.python(),
            [
                "-I", "-B", folder.file("compare.py"), folder.path,
                Self.approved.appending(path: order.name).path, isWriting ? "write" : "compare",
            ]
        )
        #expect(said == "")
    }

    private static let guide = Guides.guide(
        [
            .named("Band", times: ["Tuesday 7pm to 9pm"], summary: "Play with others.", alsoKnownAs: ["Orchestra"]),
            .named(
                "Choir",
                times: ["Tuesday 2pm to 4pm", "Thursday 10am to noon"],
                status: .waitingList,
                summary: "Sing with us. You do not have to read music, and nobody has to sing alone.",
                cost: "Free. There is a tin for biscuits.",
                body: "Come and sing, or come and listen. The [band](band.html) joins us in June.\n\n"
                    + "You can bring:\n\n- a friend\n- a cushion"
            ),
            .named("Debt help", topics: ["money"], times: ["Monday to Friday, 9am to 5pm"], cost: "Free"),
            .named("باغبانی گروپ", topics: ["money"], summary: "دوسرے لوگوں کے ساتھ سبزیاں اگائیں۔"),
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

    @discardableResult
    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let folder = try WorkFolder()
        let ending = Subprocess(
            program: program,
            arguments: arguments,
            environment: ["LC_ALL": "C.UTF-8"],
            output: folder.file("output"),
            errors: folder.file("errors")
        ).run(deadline: .seconds(60))
        let errors = String(decoding: folder.read("errors") ?? Data(), as: UTF8.self)
        try #require(ending == .exited(0), "\(program) \(ending) \(errors)")
        return String(decoding: folder.read("output") ?? Data(), as: UTF8.self)
    }

    /// Other versions of poppler and FreeType draw edges a little otherwise: both pictures are blurred, and one dot in
    /// two hundred may differ.
    private static let comparison = """
        import os, shutil, sys
        from PIL import Image, ImageChops, ImageFilter

        made, approved, task = sys.argv[1:]
        pages = sorted(name for name in os.listdir(made) if name.endswith(".png"))
        if task == "write":
            shutil.rmtree(approved, ignore_errors=True)
            os.makedirs(approved)
            for name in pages:
                Image.open(os.path.join(made, name)).quantize(16).save(os.path.join(approved, name), optimize=True)
            sys.exit()
        known = sorted(os.listdir(approved)) if os.path.isdir(approved) else []
        if pages != known:
            print(f"{len(pages)} pages, and {len(known)} pictures have been approved")
        for name in pages:
            if name not in known: continue
            first, second = (Image.open(os.path.join(folder, name)).convert("L") for folder in (made, approved))
            if first.size != second.size:
                print(f"{name}: {first.size} in place of {second.size}")
                continue
            first, second = (picture.filter(ImageFilter.BoxBlur(1)) for picture in (first, second))
            levels = ImageChops.difference(first, second).histogram()
            share = sum(levels[40:]) / sum(levels)
            if share > 0.005: print(f"{name}: {share:.1%} of its dots differ")
        """
}

extension PrintOrder {
    fileprivate static let slip = {
        var order = PrintOrder(name: "slip", format: .slip)
        order.corrections = [
            Correction(entry: "choir", says: "Ring 01632 960 104", shouldSay: "Ring 01632 960 101"),
            Correction(entry: "The back page", says: "Next edition in March", shouldSay: "Next edition on 1 February"),
        ]
        return order
    }()

    fileprivate static let largePoster = {
        var order = PrintOrder(name: "poster-a3", format: .poster, topics: ["arts"])
        order.paper = .a3
        return order
    }()
}
