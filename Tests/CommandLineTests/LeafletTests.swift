import Testing

@Suite("The leaflet")
struct LeafletTests {
    @Test("is made and linked, and says so")
    func made() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let output = """
            Made a website of 27 pages and a PDF to print for Winter 2026.
            Open guide/site/index.html to see it. Print guide/site/leaflet.pdf.
            41 files are new or changed.
            Nothing to put right.

            """
        #expect(try workshop.run(.build, typesetting: .real) == Ending(status: 0, output: output, errors: ""))
        #expect(try workshop.contents("guide/site")["leaflet.pdf"]?.starts(with: Array("%PDF-".utf8)) == true)
        #expect(try workshop.text("guide/site/print.html").contains("href=\"leaflet.pdf\""))
    }

    @Test("is missing without a typesetter: one sentence says why, the site stands, and no older leaflet is kept")
    func noTypesetter() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build, typesetting: .real).status == 0)
        let output = """
            Made a website of 26 pages for Winter 2026, and nothing to print.
            Open guide/site/index.html to see it.
            28 files are new or changed, and 2 files were taken away.
            Ready to publish. 1 thing is worth a look.

            """
        #expect(try workshop.run(.build) == Ending(status: 0, output: output, errors: LittleGuide.noLeaflet))
        #expect(try workshop.pagesThatNameTheLeaflet() == [])
        #expect(!workshop.exists("guide/site/leaflet.pdf"))
    }

    @Test("that is too full names the panel and what to leave out, and is withheld, but the site is not")
    func overfull() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build, typesetting: .real).status == 0)
        try workshop.writeGuide(LittleGuide.tooManyEntries)
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 3)
        #expect(ending.output.contains("\nSomething that you ordered could not be printed; the rest is there.\n"))
        #expect(ending.output.hasPrefix("Made a website of 146 pages for Winter 2026, and nothing to print.\n"))
        #expect(ending.output.hasSuffix("\n1 thing to put right, in 1 file.\n"))
        let errors =
            /error: The leaflet is too full: .+ over by \d+ mm\. No text may be lost, so we did not make it\. \[print-overfull\]\n  --> content\/guide\.yml\n  help: Leave out \d+ entries, for example “.+” and \d+ more: write "print: leave out" in their files\. Or ask for a booklet, which holds them all \(print: \{booklet: \{\}\}\), or make leaflets for one area or one audience each\.\n\n/
        #expect(ending.errors.wholeMatch(of: errors) != nil, "\(ending.errors)")
        #expect(try workshop.pagesThatNameTheLeaflet() == [])
        #expect(!workshop.exists("guide/site/leaflet.pdf"))
        #expect(workshop.exists("guide/site/group-129.html"))
    }
}

extension Workshop {
    fileprivate func pagesThatNameTheLeaflet() throws -> [String] {
        try contents("guide/site").filter { String(decoding: $0.value, as: UTF8.self).contains("leaflet.pdf") }
            .keys.sorted()
    }
}
