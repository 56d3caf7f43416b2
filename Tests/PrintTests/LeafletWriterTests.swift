import Guide
import Testing

@testable import Print

@Suite("What goes on the leaflet")
struct LeafletWriterTests {
    private func material(_ entries: [Entry], _ settings: GuideSettings = Guides.settings()) -> PieceMaterial {
        let guide = Guides.guide(entries, settings: settings)
        return PieceReading(settings.print.orders[0], of: guide, words: Guides.words).material()
    }

    /// Where there is no entry for it, a leaflet without topics.
    private func leaflet(_ entries: [Entry], settings: GuideSettings = Guides.settings()) -> Leaflet {
        let material = material(entries, settings)

        return Leaflet(material)
            ?? Leaflet(imprint: Imprint(material, isWholeGuide: true, words: []), folds: 2, topics: [])
    }

    private func only(_ entry: Entry) throws -> PrintedEntry {
        try #require(leaflet([entry]).topics.first?.entries.first)
    }

    @Test("is every entry once, under the first of its topics, in the guide's order of topics")
    func sortsByTopic() {
        let topics = leaflet([
            .named("Advice", topics: ["money", "arts"]), .named("Choir"), .named("Debt", topics: ["unknown", "money"]),
        ]).topics
        #expect(topics.map(\.name) == ["Arts", "Money"])
        #expect(topics.map { $0.entries.map(\.name) } == [["Choir"], ["Advice", "Debt"]])
    }

    @Test(
        "is nothing that its writer left out, or that is over by the day the leaflet is out",
        arguments: [
            (Entry.named("Group", leaflet: .leftOut), false),
            (.named("Group", status: .closed), false),
            (.named("Group", ends: "2026-11-30"), false),
            (.named("Group", ends: "2026-12-01"), true),
            (.named("Group", status: .paused), true),
            (.named("Group", starts: "2027-01-05"), true),
            (.named("Group", reviewed: "2020-01-01"), true),
        ]
    )
    func leavesOut(entry: Entry, isPrinted: Bool) {
        #expect(leaflet([entry]).topics.isEmpty == !isPrinted)
    }

    @Test("is nothing that nobody has checked, where the guide says so")
    func leavesOutLapsed() {
        let entries = [Entry.named("Old", reviewed: "2020-01-01"), .named("New")]
        let topics = leaflet(entries, settings: Guides.settings(whenLapsed: .leaveOutOfPrint)).topics
        #expect(topics.flatMap(\.entries).map(\.name) == ["New"])
    }

    @Test("is only what is for an area or an audience, where the piece is, with the crisis box in any case")
    func holdsAPart() throws {
        let order = PrintOrder(name: "saltby", format: .leaflet, areas: ["saltby"])
        let entries = [
            Entry.named("Choir"), .named("Band", areas: ["millbrook"]), .named("Line", areas: [], crisisPlace: 1),
        ]
        let part = leaflet(entries, settings: Guides.settings(print: PrintSettings(orders: [order])))
        #expect(part.topics.flatMap(\.entries).map(\.name) == ["Choir"])
        #expect(part.imprint.crisis.map(\.name) == ["Life in danger", "Line"])
        #expect(part.imprint.part == "Saltby")
        #expect(part.imprint.title == "The Hope Guide: Saltby, Winter 2026")
        #expect(part.imprint.more == "There are more services:")
    }

    @Test("leads with the crisis box in its order, without repeating it under a topic")
    func leadsWithCrisis() {
        let printed = leaflet([
            .named("Samaritans", crisisPlace: 2), .named("Crisis Line", crisisPlace: 1),
            .named("Emergency", contacts: Guides.contacts(phones: [Guides.phone("999")]), crisisPlace: 3),
            .named("Night Line", status: .paused, crisisPlace: 4), .named("Choir"),
        ])
        #expect(printed.imprint.crisis.map(\.name) == ["Crisis Line", "Samaritans", "Emergency"])
        #expect(printed.topics.flatMap(\.entries).map(\.name) == ["Night Line", "Choir"])
    }

    @Test("leads with 999 where no entry gives it, and a number to text beside one to ring")
    func hasEmergencyNumber() {
        let contacts = Guides.contacts(phones: [Guides.phone("116123")], texts: ["text SHOUT to 85258"])
        let crisis = leaflet([.named("Line", contacts: contacts, crisisPlace: 1)]).imprint.crisis
        #expect(crisis.map(\.name) == ["Life in danger", "Line"])
        #expect(crisis.map { $0.contacts.map(\.text) } == [["999"], ["116 123", "Text SHOUT to 85258"]])
        #expect(crisis.flatMap(\.contacts).map(\.link) == ["tel:999", "tel:116123", "sms:85258"])
    }

    @Test(
        "gives every telephone number, or else the best other way to get in touch",
        arguments: [
            (
                Guides.contacts(
                    phones: [Guides.phone("01632960101, ask for Jo"), Guides.phone("07700900123", label: "Evenings")],
                    emails: ["hello@choir.example"]
                ),
                ["01632 960 101 (ask for Jo)", "Evenings: 07700 900 123"]
            ),
            (Guides.contacts(texts: ["07700900123"], emails: ["hello@choir.example"]), ["Text: 07700 900 123"]),
            (Guides.contacts(texts: ["07700 900 123, in term time"]), ["Text: 07700 900 123 (in term time)"]),
            (
                Guides.contacts(
                    emails: ["hello@choir.example", "b@choir.example"],
                    websites: ["https://choir.example/"]
                ),
                ["hello@choir.example"]
            ),
            (Guides.contacts(websites: ["https://www.choir.example/"]), ["choir.example"]),
            (
                Guides.contacts(whereabouts: Guides.address("Mill Lane", "Millbrook", "ZZ3 1AA")),
                ["Mill Lane, Millbrook ZZ3 1AA"]
            ),
        ]
    )
    func givesContacts(contacts: Contacts, expected: [String]) throws {
        let shown = try only(.named("Choir", contacts: contacts)).contacts.map { contact in
            (contact.label.map { $0 + ": " } ?? "") + contact.text + (contact.note.map { " (\($0))" } ?? "")
        }
        #expect(shown == expected)
    }

    @Test("says where: the address on one line, or else the areas, and never a withheld address")
    func saysWhere() throws {
        func place(_ whereabouts: Whereabouts) throws -> String? {
            let phones = [Guides.phone("01632960101")]
            return try only(.named("Choir", contacts: Guides.contacts(phones: phones, whereabouts: whereabouts))).place
        }
        #expect(try place(Guides.address("Mill Lane", "Millbrook", "ZZ3 1AA")) == "Mill Lane, Millbrook ZZ3 1AA")
        #expect(try place(Guides.address("The Hub", "Saltby")) == "The Hub, Saltby")
        #expect(try place(.unsaid) == "Saltby, Millbrook")
        #expect(try place(.withheld) == "Saltby, Millbrook")
    }

    @Test(
        "says when: in one line where all is certain, and as typed what is not",
        arguments: [
            ([], []),
            (
                ["Tuesday 10am to 12.30pm", "first Saturday of the month, 2pm to 4pm"],
                ["Tuesday, 10am to 12.30pm; first Saturday of the month, 2pm to 4pm"]
            ),
            (["when the  tide is out", "Tuesday 2pm to 4pm"], ["when the tide is out", "Tuesday, 2pm to 4pm"]),
        ] as [([String], [String])]
    )
    func saysWhen(typed: [String], printed: [String]) throws {
        #expect(try only(.named("Choir", times: typed)).when == printed)
    }

    @Test("says the writer's shorter line, or else the summary")
    func saysLine() throws {
        #expect(try only(.named("Choir")).line == "About Choir.")
        #expect(try only(.named("Choir", leaflet: .shorter("Come and  sing."))).line == "Come and sing.")
    }

    @Test(
        "says what must not be overlooked",
        arguments: [
            (Entry.named("Group"), nil),
            (.named("Group", status: .waitingList), "There is a waiting list."),
            (.named("Group", status: .paused), "This has stopped for now."),
            (.named("Group", starts: "2027-01-05"), "This starts on 5 January 2027."),
            (.named("Group", notice: Notice(text: "New room.", until: nil)), "New room."),
            (
                .named(
                    "Group",
                    status: .waitingList,
                    notice: Notice(text: "New room.", until: Guides.day("2026-12-20"))
                ),
                "There is a waiting list. | New room. This notice ends on 20 December 2026."
            ),
            (.named("Group", notice: Notice(text: "New room.", until: Guides.day("2026-11-30"))), nil),
        ] as [(Entry, String?)]
    )
    func saysNotes(entry: Entry, note: String?) throws {
        let printed = try only(entry)
        let said = [printed.note, printed.notice].compactMap { $0 }
        #expect((said.isEmpty ? nil : said.joined(separator: " | ")) == note)
    }

    @Test("says who made it and how to tell them, without saying a number twice")
    func saysHowToTellUs() {
        let plain = leaflet([])
        #expect(plain.imprint.madeBy == "Made by Harbourne CVS. Next edition: 1 March 2027.")
        #expect(plain.imprint.changed == "Tell us, and we will put it right.")
        #expect(plain.imprint.contacts.map(\.text) == ["01632 960 000", "guide@harbourne.example"])
        var order = PrintOrder.leaflet
        order.changed = "Ring 01632 960 000."
        let own = leaflet([], settings: Guides.settings(print: PrintSettings(orders: [order])))
        #expect(own.imprint.changed == "Ring 01632 960 000.")
        #expect(own.imprint.contacts.map(\.text) == ["guide@harbourne.example"])
    }

    @Test("says that there is more on the website only where there is")
    func saysThatThereIsMore() {
        #expect(leaflet([.named("Choir")]).imprint.more == nil)
        #expect(leaflet([.named("Choir"), .named("Gone", status: .closed)]).imprint.more == nil)
        #expect(
            leaflet([.named("Choir"), .named("Band", leaflet: .leftOut)]).imprint.more == "There are more services:"
        )
    }

    @Test("is dated by its edition, and says where it is a sample")
    func isDated() {
        #expect(leaflet([]).imprint.date == "1 December 2026")
        #expect(material([]).timestamp == 1_796_083_200)
        #expect(leaflet([]).imprint.sampleNotice == nil)
        #expect(leaflet([], settings: Guides.settings(isSample: true)).imprint.sampleNotice == "Sample guide.")
    }

    @Test("is free of marks that would split a word or that have no shape")
    func isTidied() throws {
        #expect(try only(.named("Well\u{ad}being\u{200b} at\u{a0}\tHome\u{7}")).name == "Wellbeing at Home")
    }
}
