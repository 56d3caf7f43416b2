import Foundation
import Guide
import Testing

@testable import Print

/// A guide's own templates know nothing of inks.
@Suite("Colours for screens, in a press file,")
struct PressColourTests {
    private func press(_ body: String) throws -> PressFile {
        var templates = try Workshop.templates()
        let template = """
            #set page(width: 297mm, height: 210mm, margin: 20mm)
            #set document(title: "Leaflet")
            #metadata((pages: 1, paper: "A4", overfull: ())) <report>
            = A leaflet
            #let dots(encoding, ..values) = image(
              bytes(values.pos()),
              format: (encoding: encoding, width: 2, height: 1),
              width: 20mm,
              alt: "Two dots",
            )
            \(body)
            """
        templates["leaflet.typ"] = Array(template.utf8)
        return try PressWorkshop.press(PressWorkshop.leaflet, templates: templates)
    }

    @Test("become inks: grey of black alone, and what is common to three colours black")
    func become() throws {
        let press = try press(
            """
            #text(fill: rgb("#222222"))[Grey] #text(fill: luma(51))[Grey too] #text(fill: rgb("#c00000"))[Red]
            #line(length: 20mm, stroke: 1pt + oklab(50%, 0%, 0%))
            """
        )
        #expect(Preflight(press.facts, for: press.job).faults == [])
        let text = try PressWorkshop.tell("/usr/bin/qpdf", ["--qdf", "{}", "-"], of: press.bytes)
        for ink in ["0 0 0 0.8667 k", "0 0 0 0.8 k", "0 0.7529 0.7529 0.2471 k"] {
            #expect(text.contains("\n\(ink)\n"), "\(ink)")
        }
        #expect(!text.contains("ICCBased"))
    }

    @Test("become inks in pictures too, grey where they have no colour, white where one can see through them")
    func pictures() throws {
        let press = try press(
            """
            #dots("rgb8", 255, 0, 0, 0, 0, 255)
            #dots("rgba8", 255, 0, 0, 0, 0, 0, 255, 255)
            #dots("rgb8", 10, 10, 10, 255, 255, 255)
            #dots("luma8", 0, 128)
            """
        )
        #expect(Preflight(press.facts, for: press.job).faults == [])
        let said = try PressWorkshop.ask(
            """
            pictures = [stream for stream in pdf.pages[0].resources.XObject.values()]
            print(sorted((str(picture.ColorSpace), picture.read_bytes().hex()) for picture in pictures))
            print(any("/SMask" in picture for picture in pictures))
            """,
            of: press.bytes
        )
        #expect(
            said == """
                [('/DeviceCMYK', '00000000ffff0000'), ('/DeviceCMYK', '00ffff00ffff0000'), ('/DeviceGray', '0080'), \
                ('/DeviceGray', '0aff')]
                False

                """
        )
    }

    @Test("are named where we cannot turn them into inks")
    func gradients() throws {
        let press = try press("#rect(width: 50mm, height: 20mm, fill: gradient.linear(red, blue))")
        let faults = Preflight(press.facts, for: press.job).faults
        #expect(faults == ["Page 1 has an area in ICCBased, which is not made of the four inks."])
    }

    @Test("keep a piece for readers from nobody, if the press file cannot be made: that is a fault of its own")
    func unmade() throws {
        let worker = try #require(try Workshop.templates()["worker.py"])
        let typesetter = Typesetter(python: try Workshop.python(), worker: worker)
        let words = try Guides.english()
        let manuscript = try #require(
            Manuscript(PressWorkshop.leaflet, of: PressWorkshop.guide, today: Guides.today, words: words)
        )
        let outcome = try #require(typesetter.typeset([manuscript], templates: Workshop.templates()).first)
        guard case .made(let piece, _) = outcome else { throw NoPiece(outcome: outcome) }
        #expect(piece.press == nil)
        let said = outcome.diagnostics(for: PressWorkshop.leaflet, of: PressWorkshop.guide)
        #expect(
            said.map(\.message) == [
                "leaflet-press.pdf must not go to the printer. It could not be made: ModuleNotFoundError: No module named "
                    + "'preflight'"
            ]
        )
    }
}
