import Foundation
import Testing

@Suite("For printers, the program")
struct PressTests {
    private static let forPrinters =
        LittleGuide.settings + "\nprint: {leaflet: {press: yes, quantity: 2000}, booklet: {imposed: yes}}\n"

    private func workshop(_ settings: String = forPrinters) throws -> Workshop {
        let workshop = try Workshop()
        try workshop.writeGuide(["content/guide.yml": settings])
        return workshop
    }

    private static let papers = [
        "press/leaflet-preflight.txt", "press/leaflet-press.pdf", "press/leaflet-ticket.html",
        "press/leaflet-ticket.txt",
    ]

    @Test("makes what guide.yml asks for, lists it apart from what readers print, and remembers it as ours")
    func builds() throws {
        let workshop = try workshop()
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(
            ending.output.contains(
                "\nWhat a print shop needs is in guide/site/press/: send the PDF and its job ticket.\n"
            )
        )
        let site = try workshop.contents("guide/site")
        #expect(site.keys.filter { $0.hasPrefix("press/") }.sorted() == Self.papers)
        let manifest = try workshop.text("guide/site/.hopeguide-manifest")
        let page = try workshop.text("guide/site/print.html")
        for paper in Self.papers + ["booklet-imposed.pdf"] { #expect(manifest.contains(paper)) }
        #expect(page.contains(#"href="press/leaflet-ticket.html">Job ticket: Leaflet to print and fold</a>"#))
        #expect(page.contains(#"href="booklet-imposed.pdf""#))
        #expect(!page.contains("leaflet-press.pdf"))
        #expect(try !workshop.text("guide/site/worker.js").contains("press/"), "no phone keeps what is for printers")

        try workshop.writeGuide()
        #expect(try workshop.run(.build, typesetting: .real).status == 0)
        #expect(!workshop.exists("guide/site/press"))
    }

    @Test("makes it alone with --press and --imposed, the same each time")
    func prints() throws {
        let workshop = try workshop(LittleGuide.settings)
        let command = "$PROGRAM print leaflet booklet --press --imposed --guide guide --today 2026-11-21 --output"
        let ending = try workshop.shell("\(command) guide/print", typesetting: .real)
        #expect(ending.status == 0)
        #expect(
            ending.output == """
                Made guide/print/leaflet.pdf: 2 pages of A4.
                Made guide/print/press/leaflet-press.pdf for the print shop (PDF/X-1a:2003). Send its job ticket with it.
                Made guide/print/booklet.pdf: 8 pages of A5.
                Made guide/print/booklet-imposed.pdf: 2 sheets of A4, to print on both sides, flip on the short edge and fold.
                Made guide/print/press/booklet-press.pdf for the print shop (PDF/X-1a:2003). Send its job ticket with it.

                """
        )
        #expect(
            ending.errors.contains(
                "notice: The leaflet needs no imposing: print leaflet.pdf as it is. [print-not-imposed]"
            )
        )
        _ = try workshop.shell("\(command) again", typesetting: .real)
        let (first, second) = (try workshop.contents("guide/print"), try workshop.contents("again"))
        #expect(differences(first, second) == [])
        #expect(first.count == 12, "\(first.keys.sorted())")
    }

    /// A guide's own leaflet, which a press would print badly: a line as thin as a hair, over the fold.
    private static let spoilt = """
        #set page(width: 297mm, height: 210mm, margin: 20mm)
        #set document(title: "Leaflet")
        #place(line(length: 200mm, stroke: 0.1pt + rgb("#ff0000")))
        #metadata((pages: 1, paper: "A4", folds: ((100mm, 200mm).map(fold => fold / 1mm),), overfull: ())) <report>
        = A leaflet
        """

    @Test("publishes nothing where a press file has a fault, says what it is, and leaves the last good files")
    func refusesFaults() throws {
        let workshop = try workshop()
        #expect(try workshop.run(.build, typesetting: .real).status == 0)
        let before = try workshop.stamps("guide/site")
        try workshop.write(Self.spoilt, to: "guide/templates/print/leaflet.typ")
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 1)
        #expect(ending.output.hasPrefix("Nothing was published; the last good site, if there is one, is as it was.\n"))
        #expect(
            ending.errors.contains(
                """
                error: leaflet-press.pdf must not go to the printer. Page 1 has a line of 0.1 pt; 0.25 pt is the least. [print-preflight]
                  --> content/guide.yml
                """
            )
        )
        #expect(ending.errors.contains("Page 1: a line is 0 mm from a fold"))
        #expect(try workshop.stamps("guide/site") == before)

        let check = try workshop.run(.check, typesetting: .real)
        #expect(check.status == 1 && check.errors.contains("[print-preflight]"))
        let alone = try workshop.shell("$PROGRAM print --guide guide --today 2026-11-21", typesetting: .real)
        #expect(alone.status == 1 && alone.output == "Nothing was made to print.\n")
        #expect(!workshop.exists("guide/print"))
        let fit = try workshop.shell("$PROGRAM print --fit --guide guide --today 2026-11-21", typesetting: .real)
        #expect(fit.status == 0, "measuring asks no press")
    }

    @Test("names a profile that is missing, and publishes nothing")
    func missingProfile() throws {
        let workshop = try workshop(LittleGuide.settings + "\nprint: {leaflet: {press: yes, profile: house.icc}}\n")
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 1)
        #expect(
            ending.errors.contains(
                "error: We cannot use the printer's profile content/print/house.icc: there is no such file. [print-profile]"
            )
        )
        #expect(!workshop.exists("guide/site"))
    }
}
