import Diagnostics
import Testing

@testable import Checks

@Suite("A withheld address in the files")
struct WithheldPlacesTests {
    private func findings(_ body: String, facts: String = "", other: String = "Come in.") throws -> [String] {
        try TypedGuide([
            ("title: Safe house\nprovider: Haven\nphone: 999\naddress: withheld" + facts, body),
            ("title: Office\nprovider: Haven\naddress: 3 Canal Street, Millbrook, ZZ1 3CV", other),
            ("title: Shop\nprovider: Somebody else\nphone: 999", other),
        ]).findings(WithheldPlaces.self)
    }

    /// What the entry's own text is held to be: certain, doubtful, or nothing.
    private func grade(_ body: String, facts: String = "") throws -> String {
        let ids = try findings(body, facts: facts).map { String($0.prefix { $0 != " " }) }
        if ids.contains("address-withheld-leaked") { return "certain" }
        return ids.contains("address-withheld-told") ? "doubtful" : "nothing"
    }

    static let certain = [
        "Come to 14\nRosemary Lane.", "Our postcode is ZZ3\n1AA.", "Our postcode is ZZ3&nbsp;1AA.",
        "Come to 14 <b>Rosemary</b> Lane.", "14 Rose<b>mary</b> Lane", "Come to 14 rosemary lane.",
        "Dewch i 14 Heol y Parc.",
        "Come to 14 St. Mary's Road.", "[Map](https://www.google.com/maps/@53.2274,-4.1293,17z)",
        "**14** Rosemary *Lane*",
        "We are on Orchard Close. Number 14.", "14 Orchard.", "Come to 14 Orchard.", "１４ Rosemary Lane",
        "14 Rose\u{AD}mary Lane",
        "14 Rose\u{200B}mary Lane", "&#49;4 Rosemary Lane", "14 Rhodfa'r Môr", "6 Maes yr Haf", "4 Tan y Bryn",
        "21 Lon y Felin",
        "Rosemary Lane 14", "Rosemary Lane, no. 14", "the big house (no. 3) on Cliff Road",
        "Number fourteen, Rosemary Lane",
        "fourteen Rosemary Lane", "14-16 Rosemary Lane", "1 The Square", "14 The Paddock", "12b Fore St, Saltby",
        "Plot 7, Riverside Park", "Flat 2, Harbour Court", "zz31aa", "Z Z 3 1 A A", "ZZ31 AA", "ZZ3-1AA", "ZZ3 lAA",
        "ST 751 648", "Grid reference: st 751648", "51.3811, -2.3590", "51°22'52\"N 2°21'32\"W", "geo:51.3811,-2.3590",
        "lat 51.38, long -2.35", "9C3V9JJ8+CX", "9JJ8+CX Harbourne", "///filled.count.soap",
        "what3words: filled count soap",
        "[Here](https://what3words.com/filled.count.soap)", "<https://maps.app.goo.gl/abc>",
        "Come to the office at 3 Canal Street.",
        "![The door of 14 Rosemary Lane](images/door.png)", "Knock at the door of 14 Rosemary Lane.",
        "23 Park Row, first floor", "[Form](https://haven.example/14-rosemary-lane)", "14. Rosemary Lane",
        "- 14\n- Rosemary Lane", "14, Rosemary La.", "14 Rosemary La", "3 Priory Crt",
    ]

    @Test("is an error that nothing answers where it leads to one door", arguments: certain)
    func leads(body: String) throws {
        #expect(try grade(body) == "certain")
        let answer = "\nallow:\n  - address-withheld-told: “\(body.replacing("\n", with: " "))” is not ours"
        if !body.contains("\"") { #expect(try grade(body, facts: answer) == "certain") }
    }

    static let doubtful = [
        "The refuge is The Old Vicarage, Saltby.", "Opposite St Mary's church.", "We are opposite St Mary's church.",
        "the blue door next to the Co-op", "Ring at Rosemary Lane.", "Our house is in Rosemary Lane.",
        "We are number 14.",
        "Behind Tesco.", "We are above the chip shop in Millbrook.", "Round the corner from the library.",
        "By the lighthouse.",
        "Rose Cottage, Saltby.", "Yr Hen Ficerdy, Saltby.", "Drws nesaf i'r capel.", "Gyferbyn â'r capel.",
        "Ar gornel Stryd y Bont.",
        "We are at the YWCA.", "Upstairs at the Corner Cup.", "Drop off bags at Wesley House.",
        "Ivy House is where you will stay.",
        "The former Crown Hotel, Saltby.", "Our house is called Seaview.", "There is a pub next door.",
        "It used to be the Red Lion.",
        "We share a car park with Lidl.", "Get off at the hospital.", "Turn left at the lights.",
        "The house with the green gate.", "The refuge is The Cedars.", "The refuge is The Cedars. Time to rest.",
        "The refuge is The Little Haven.", "The refuge is The Old Forge.",
        "The house is Oakfield.",
        "Tŷ Gobaith yw enw'r tŷ.", "Oakfield is the name of the house.", "The name on the gate is Oakfield.",
        "We call it Oakfield.", "At the sign of the Swan.", "We are inside Northgate Hospital's grounds.",
        "You go down Cliff Steps to us.",
    ]

    @Test("is an error where it may show the way, and one exception answers for those words", arguments: doubtful)
    func mayShow(body: String) throws {
        #expect(try grade(body) == "doubtful")
        #expect(try grade(body, facts: "\nallow:\n  - address-withheld-told: “\(body)” is not ours") == "nothing")
        let other = "\nallow:\n  - address-withheld-told: “beside the mill” is not ours"
        #expect(try grade(body, facts: other) == "doubtful")
    }

    static let innocent = [
        "We tell you where we are.", "We can meet you at the library, your surgery or a café near you.",
        "On the way you will see 3 places.", "This way, please. In the street there is a car.",
        "Ring the Court on Monday.",
        "We have 12 bedrooms and 3 kitchens.", "We are open from 9am to 5pm, Monday to Friday.",
        "Ring 0808 2000 247 National Helpline.",
        "We meet people in Saltby, Millbrook and Northgate.", "We are on Facebook.", "1 in 4 women are hurt at home.",
        "We can go with you to Harbourne County Court.", "Run by the church and paid for by the Home Office.",
        "There is a garden behind the house.", "The worker sits next to you.", "We stand behind you all the way.",
        "The course runs for 12 weeks from 5 January.", "Registered charity number 1234567.",
        "It is near shops and buses.",
        "There is a bus stop close by.", "Children over 5 go to school by taxi.",
        "Join us at the White Ribbon walk in Millbrook.",
        "Part 7 of the Housing Act 1996 helps you.", "Ask at any chemist for ANI.", "Mae'r cyfeiriad yn gyfrinachol.",
        "We call it the Freedom Programme.", "The building is Victorian.", "The home is Grade II listed.",
        "Our house rules: be kind, be on time.", "The refuge is for women of any faith.",
        "You can go up to Next Steps later.",
        "Children play in the school grounds.", "It is a sign of trust.", "Yr enw yw Hafan i bawb sy'n dod.",
        "The house is warm. Bring nothing.", "Our address is secret.", "The shelter is open: ring first.",
        "Safe house has room for 6 families.", "Your old home may still be yours.", "Turn to us on your worst day.",
    ]

    @Test("areas, towns, kinds of place and times are passed over", arguments: innocent)
    func passedOver(body: String) throws { #expect(try grade(body) == "nothing") }

    @Test("the messages name the line, and only the help of a doubtful one repeats the words that must be quoted")
    func messages() throws {
        let said = try TypedGuide([
            (
                "title: Safe house\nphone: 999\naddress: withheld",
                "Come to 14 Rosemary Lane.\n\nIt is opposite St Mary's church."
            )
        ]).diagnostics(WithheldPlaces.self)
        #expect(
            said.map(\.message) == [
                "The address of “Safe house” is withheld, and this line tells a street with a house number.",
                "The address of “Safe house” is withheld, and this line names a landmark.",
            ]
        )
        #expect(said.map { $0.help?.contains("“opposite St Mary's church”") } == [false, true])
    }

    @Test("other entries must not name it beside a place, whoever provides them; their own published address is theirs")
    func besideAPlace() throws {
        #expect(
            try findings("We help.", other: "The Safe house is at 14 Rosemary Lane.")
                == ["address-withheld-leaked b.md:10", "address-withheld-leaked c.md:10"]
        )
        #expect(
            try findings("We help.", other: "The Safe house is in Rosemary Lane.")
                == ["address-withheld-told b.md:10", "address-withheld-told c.md:10"]
        )
        #expect(
            try findings("We help.", other: "Ask about the Safe house at 3 Canal Street.")
                == ["address-withheld-leaked c.md:10"]
        )
    }

    @Test("a note that tells it is named, and nobody may repeat it")
    func noted() throws {
        #expect(
            try findings("<!-- 14 Rosemary Lane -->", other: "The door at 14 Rosemary Lane is green.")
                == [
                    "address-withheld-noted a.md:11", "address-withheld-leaked b.md:10",
                    "address-withheld-leaked c.md:10",
                ]
        )
    }

    @Test("a former address of its page tells it as well")
    func formerAddress() throws {
        #expect(try grade("We help.", facts: "\nredirect-from: [14-rosemary-lane]") == "certain")
    }
}
