import Testing

@Suite("Printing alone")
struct PrintTests {
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.writeGuide()
        return workshop
    }

    private func print(_ workshop: Workshop, _ arguments: String) throws -> Ending {
        try workshop.shell("$PROGRAM print --guide guide --today 2026-11-21 \(arguments)", typesetting: .real)
    }

    @Test("makes what guide.yml asks for, beside the site, and keeps what was printed before")
    func prints() throws {
        let workshop = try workshop()
        let whole = try print(workshop, "")
        #expect(whole == Ending(status: 0, output: "Made guide/print/leaflet.pdf: 2 pages of A4.\n", errors: ""))
        let part = try print(workshop, "leaflet --area town")
        #expect(part.output == "Made guide/print/leaflet-town.pdf: 2 pages of A4.\n", "\(part.errors)")
        #expect(workshop.exists("guide/print/leaflet.pdf"))
        #expect(workshop.exists("guide/print/leaflet-town.pdf"))
        #expect(!workshop.exists("guide/site"))
    }

    @Test("writes plain text too, and says how long it is")
    func writes() throws {
        let workshop = try workshop()
        let ending = try print(workshop, "listing sms")
        #expect(ending.status == 0)
        #expect(
            ending.output.contains(
                /Made guide\/print\/listing\.txt: \d+ words\.\nMade guide\/print\/sms\.txt: \d+ texts?\.\n/
            )
        )
        #expect(workshop.exists("guide/print/listing.txt") && workshop.exists("guide/print/sms.txt"))
    }

    @Test("ends with status 2 where the typesetter is missing, and makes what needs none")
    func noTypesetter() throws {
        let workshop = try workshop()
        let alone = try workshop.shell("$PROGRAM print --guide guide --today 2026-11-21 leaflet")
        #expect(alone == Ending(status: 2, output: "Nothing was made to print.\n", errors: LittleGuide.noLeaflet))
        let withText = try workshop.shell("$PROGRAM print --guide guide --today 2026-11-21 leaflet listing")
        #expect(withText.status == 2 && workshop.exists("guide/print/listing.txt"))
    }

    @Test("measures and makes nothing with --fit")
    func measures() throws {
        let workshop = try workshop()
        let ending = try print(workshop, "--fit")
        #expect(ending.output.hasPrefix("leaflet: 2 pages of A4, "))
        #expect(!workshop.exists("guide/print"))
    }

    @Test(
        "names what it does not know, with what was probably meant",
        arguments: [
            ("leaflett", "There is no printed piece called “leaflett”.", "Did you mean “leaflet”?"),
            ("--area twon", "There is no area called “twon”.", "Did you mean “town”?"),
            ("poster --entry food-hob", "There is no entry called “food-hob”.", "Did you mean “food-hub”?"),
            ("--language cy", "There is no language called “cy”.", "We know these: en"),
            ("--audience nobody", "There is no audience called “nobody”.", "We know these: "),
        ]
    )
    func refuses(arguments: String, message: String, help: String) throws {
        let ending = try print(try workshop(), arguments)
        #expect(ending.status == 2)
        #expect(ending.errors.hasPrefix("error: \(message)\n  help: \(help)"), "\(ending.errors)")
    }
}
