import Foundation
import Guide
import Testing

@testable import Print

/// Every page of every format beside the picture of it that somebody has looked at and found good.
@Suite("Pages as pictures")
struct ApprovedPicturesTests {
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
        #expect(try ApprovedPictures.differences(made.piece.bytes, from: order.name) == "")
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
