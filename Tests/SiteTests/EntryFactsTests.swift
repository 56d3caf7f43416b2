import Guide
import Testing

@testable import Site

@Suite("The facts of an entry")
struct EntryFactsTests {
    private func facts(_ entry: Entry) -> [String] {
        let html = Fixture.page(of: entry)
        return html.matches(of: /(?s)<div><dt>(.*?)<\/dt>(.*?)<\/div>/).map { match in
            let answers = PageReading(String(match.output.2)).texts(of: "dd").joined(separator: " | ")
            return "\(match.output.1): \(answers)"
        }
    }

    @Test("they stand in the order in which they are needed, each under its name")
    func order() {
        let entry = Fixture.entry(
            prose: [
                .cost: "Free", .joining: "Just turn up.", .firstVisit: "Somebody meets you.", .gettingThere: "Bus 39.",
                .ages: "16 and over", .provider: "Green Shoots",
            ],
            audiences: ["carers"],
            access: ["step-free"],
            languages: ["en", "cy", "tlh"],
            contacts: Fixture.contacts(
                phones: [Fixture.phone("01632960101, ask for Jo", label: "Office"), Fixture.phone("07700 900 123")],
                texts: [Fixture.text("text HELLO to 85258")],
                textphones: [Fixture.phone("01632 960 102")],
                emails: [Fixture.email("hello@green.example")],
                websites: [Fixture.website("https://www.green.example/")],
                whereabouts: .published([Fixture.address("Mill Lane", "Millbrook ZZ3 1AA")])
            ),
            times: Fixture.times("Tues 10-12.30", "when the sun shines"),
            dates: Fixture.dates(starts: "2026-10-01", ends: "2027-03-31", fundedUntil: "2027-06-30")
        )
        #expect(
            facts(entry) == [
                "Phone: Office: 01632 960 101, ask for Jo | 07700 900 123",
                "Text: Text HELLO to 85258",
                "Textphone: 01632 960 102",
                "Email: hello@green.example",
                "Website: green.example",
                "Where: Mill Lane, Millbrook ZZ3 1AA",
                "When: Tuesday, 10am to 12.30pm | when the sun shines",
                "Dates: From 1 October 2026 to 31 March 2027 | "
                    + "The money for this lasts until 30 June 2027. After that, ask if it still runs.",
                "Cost: Free",
                "How to join: Just turn up.",
                "Your first visit: Somebody meets you.",
                "Getting there: Bus 39.",
                "Access: Step-free entrance",
                "Who it is for: Carers | 16 and over",
                "Languages: English | Welsh | tlh",
                "Run by: Green Shoots",
            ]
        )
    }

    @Test("each time of day is one for machines too, and what stays as typed is left alone")
    func timesOfDay() {
        let entry = Fixture.entry(
            times: Fixture.times("Tues 10-12.30 and 2pm to 4pm", "Friday 7pm to midnight", "Monday from 9")
        )
        let html = Fixture.page(of: entry)
        #expect(
            html.contains(
                """
                <dd>Tuesday, <time datetime="10:00">10am</time> to <time datetime="12:30">12.30pm</time> and \
                <time datetime="14:00">2pm</time> to <time datetime="16:00">4pm</time></dd>
                <dd>Friday, <time datetime="19:00">7pm</time> to <time datetime="00:00">midnight</time></dd>
                """
            )
        )
    }

    @Test("what an entry does not say has no heading")
    func nothingEmpty() {
        #expect(facts(Fixture.entry()) == ["Phone: 01632 960 101", "Where: Millbrook"])
    }

    @Test("an address that is withheld is nowhere, and the page says why")
    func withheld() {
        let entry = Fixture.entry(contacts: Fixture.contacts(phones: [Fixture.phone("999")], whereabouts: .withheld))
        #expect(facts(entry).last == "Where: The address is kept private, to keep people safe.")
    }

    @Test(
        "dates are said so that they stay true",
        arguments: [
            ("2026-10-01", nil, "Dates: From 1 October 2026"), (nil, "2027-03-31", "Dates: Until 31 March 2027"),
        ] as [(String?, String?, String)]
    )
    func dates(starts: String?, ends: String?, expected: String) {
        let entry = Fixture.entry(dates: Fixture.dates(starts: starts, ends: ends))
        #expect(facts(entry).last == expected)
    }

    @Test(
        "a contact is a link where a phone or a browser can open it",
        arguments: [
            (Fixture.contacts(phones: [Fixture.phone("01632 960101")]), "tel:01632960101"),
            (Fixture.contacts(phones: [Fixture.phone("+44 (0)1632 960101")]), "tel:+441632960101"),
            (Fixture.contacts(texts: [Fixture.text("text SHOUT NOW to 85258")]), "sms:85258?&body=SHOUT%20NOW"),
            (Fixture.contacts(texts: [Fixture.text("07700 900 123")]), "sms:07700900123"),
            (Fixture.contacts(emails: [Fixture.email("jo+help@green.example")]), "mailto:jo%2Bhelp@green.example"),
            (
                Fixture.contacts(websites: [Fixture.website("http://green.example/a?b=c&d=e")]),
                "http://green.example/a?b=c&d=e"
            ),
        ]
    )
    func links(contacts: Contacts, expected: String) {
        let page = Fixture.page(of: Fixture.entry(contacts: contacts))
        #expect(PageReading(page).values(of: "href").contains(expected))
    }

    @Test(
        "what nothing can open stays plain text",
        arguments: [
            Fixture.contacts(phones: [Fixture.phone("ask at the desk")]),
            Fixture.contacts(texts: [Fixture.text("ask at the desk")]),
            Fixture.contacts(emails: [Fixture.email("ask at the desk")]),
            Fixture.contacts(websites: [Fixture.website("javascript:ask at the desk")]),
        ]
    )
    func plainText(contacts: Contacts) {
        let page = PageReading(Fixture.page(of: Fixture.entry(contacts: contacts)))
        #expect(page.main.contains("ask at the desk"))
        #expect(!page.values(of: "href").contains { $0.contains("desk") })
    }

    @Test("a long address can go on in a new line where a reader expects it")
    func lineBreaks() {
        let contacts = Fixture.contacts(
            emails: [Fixture.email("hello@green.example")],
            websites: [Fixture.website("https://green.example/groups/tuesday")]
        )
        let page = Fixture.page(of: Fixture.entry(contacts: contacts))
        #expect(page.contains(">hello@<wbr>green.example<"))
        #expect(page.contains(">green.example/<wbr>groups/<wbr>tuesday<"))
    }

    @Test("the digits of a number keep their order in text that runs from right to left")
    func isolatedNumber() {
        #expect(Fixture.page(of: Fixture.entry()).contains("<bdi dir=\"ltr\">01632 960 101</bdi>"))
    }
}
