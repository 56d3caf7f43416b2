import Foundation
import Guide
import Testing

@testable import Print

/// A sound press file is spoiled in one way at a time; the preflight reads it from the disk and must name just that.
@Suite("The preflight finds")
struct PreflightTests {
    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Python that spoils `pdf`, whose first page is `page`. `draw` adds to that page's drawing.
        let python: String
        /// What the preflight says; the words after a fault's own may differ.
        let faults: [String]
    }

    private static let damages = [
        Damage(testDescription: "nothing in a sound file", python: "", faults: []),
        Damage(
            testDescription: "a younger kind of PDF",
            python: "options.update(force_version='1.7')",
            faults: ["It is PDF 1.7; PDF/X-1a:2003 is PDF 1.4 at most."]
        ),
        Damage(
            testDescription: "objects that are packed together",
            python: "options.clear(); options.update(object_stream_mode=pikepdf.ObjectStreamMode.generate)",
            faults: [
                "It is PDF 1.5; PDF/X-1a:2003 is PDF 1.4 at most.",
                "Its objects are packed together, which PDF 1.4 does not know.",
            ]
        ),
        Damage(
            testDescription: "a way of packing that is forbidden",
            python: """
                picture = pdf.make_stream(b"x", Subtype=pikepdf.Name.Image, Filter=pikepdf.Name.JPXDecode)
                page.resources.XObject = pikepdf.Dictionary(P=pdf.make_indirect(picture))
                """,
            faults: ["A part of it is packed by JPXDecode, which PDF/X-1a:2003 forbids."]
        ),
        Damage(
            testDescription: "a missing standard",
            python: "del pdf.docinfo['/GTS_PDFXVersion']",
            faults: ["It does not say that it is PDF/X-1a:2003."]
        ),
        Damage(
            testDescription: "a missing title and date",
            python: "del pdf.docinfo['/Title']; del pdf.docinfo['/ModDate']",
            faults: ["It has no Title.", "It has no ModDate."]
        ),
        Damage(
            testDescription: "silence on trapping",
            python: "del pdf.docinfo['/Trapped']",
            faults: ["It does not say whether it is trapped."]
        ),
        Damage(
            testDescription: "a missing output intent",
            python: "del pdf.Root.OutputIntents",
            faults: ["It has 0 output intents in place of one."]
        ),
        Damage(
            testDescription: "another printing condition, from no registry",
            python: """
                pdf.Root.OutputIntents[0].OutputConditionIdentifier = pikepdf.String("FOGRA27")
                del pdf.Root.OutputIntents[0].RegistryName
                """,
            faults: [
                "Its colours are meant for FOGRA27, not for FOGRA39.",
                "It does not name the registry of its printing condition.",
            ]
        ),
        Damage(
            testDescription: "links",
            python: """
                page.obj.Annots = pdf.make_indirect(pikepdf.Array([pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[100, 100, 200, 200])]))
                """,
            faults: ["Page 1 has links or notes on it (1)."]
        ),
        Damage(
            testDescription: "scripts",
            python: "pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String('1'))",
            faults: ["It holds “OpenAction”, which has no place in a press file."]
        ),
        Damage(
            testDescription: "a missing TrimBox",
            python: "del page.obj['/TrimBox']",
            faults: ["Page 1 does not say where it is cut and how far it bleeds."]
        ),
        Damage(
            testDescription: "too little bleed",
            python: "page.obj['/BleedBox'] = pikepdf.Array([25, 19.84, 878.74, 632.13])",
            faults: ["Page 1 does not bleed by 3 mm on every side."]
        ),
        Damage(
            testDescription: "no room for marks",
            python: "page.obj['/MediaBox'] = page.obj['/BleedBox']",
            faults: ["Page 1 has no room for marks outside the bleed."]
        ),
        Damage(
            testDescription: "pages of several sizes",
            python: """
                page.Contents = pdf.make_stream(b"")
                page.obj['/TrimBox'] = pikepdf.Array([28.35, 28.35, 870.24, 600])
                page.obj['/BleedBox'] = pikepdf.Array([19.84, 19.84, 878.74, 608.5])
                """,
            faults: ["Its pages have several sizes."]
        ),
        Damage(
            testDescription: "a font that is not inside",
            python: "del list(page.resources.Font.values())[0].DescendantFonts[0].FontDescriptor.FontFile2",
            faults: ["The font Andika"]
        ),
        Damage(
            testDescription: "red, green and blue, set directly",
            python: "draw('1 0 0 rg 350 300 50 50 re f')",
            faults: ["Page 1 has an area in DeviceRGB, which is not made of the four inks."]
        ),
        Damage(
            testDescription: "grey, set directly",
            python: "draw('0.5 G 350 300 m 360 300 l S')",
            faults: ["Page 1 has a line in DeviceGray, which is not made of the four inks."]
        ),
        Damage(
            testDescription: "a colour space by name",
            python: """
                page.resources.ColorSpace = pikepdf.Dictionary(Lab=pikepdf.Array([
                    pikepdf.Name.Lab, pikepdf.Dictionary(WhitePoint=[0.96, 1, 0.82])]))
                draw('/Lab cs 50 10 10 sc 350 300 9 9 re f')
                """,
            faults: ["Page 1 has an area in Lab, which is not made of the four inks."]
        ),
        Damage(
            testDescription: "a colour inside a form",
            python: """
                form = pdf.make_stream(b'0 1 0 rg 0 0 9 9 re f', Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
                                       BBox=[0, 0, 9, 9], Matrix=[1, 0, 0, 1, 350, 300])
                page.resources.XObject = pikepdf.Dictionary(F=pdf.make_indirect(form))
                draw('/F Do')
                """,
            faults: ["Page 1 has an area in DeviceRGB, which is not made of the four inks."]
        ),
        Damage(
            testDescription: "a picture for screens",
            python: """
                picture = pdf.make_stream(bytes(300), Subtype=pikepdf.Name.Image, Width=10, Height=10,
                                          ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8)
                page.resources.XObject = pikepdf.Dictionary(P=pdf.make_indirect(picture))
                draw('q 20 0 0 20 350 300 cm /P Do Q')
                """,
            faults: ["Page 1 has a picture in DeviceRGB, which is not made of the four inks."]
        ),
        Damage(
            testDescription: "a picture with too much ink",
            python: """
                picture = pdf.make_stream(bytes([255, 255, 230, 127]) * 100, Subtype=pikepdf.Name.Image, Width=10, Height=10,
                                          ColorSpace=pikepdf.Name.DeviceCMYK, BitsPerComponent=8)
                page.resources.XObject = pikepdf.Dictionary(P=pdf.make_indirect(picture))
                draw('q 20 0 0 20 350 300 cm /P Do Q')
                """,
            faults: ["Page 1 has 340 % of ink in one place; 300 % is the most."]
        ),
        Damage(
            testDescription: "too much ink",
            python: "draw('1 1 0.5 0.6 k 350 300 9 9 re f')",
            faults: ["Page 1 has 310 % of ink in one place; 300 % is the most."]
        ),
        Damage(
            testDescription: "black text on several plates",
            python: "draw('BT 0.6 0.4 0.4 1 k /f0 12 Tf 350 300 Td <0001> Tj ET')",
            faults: ["Page 1 has black text of C 60 %, M 40 %, Y 40 %, K 100 %."]
        ),
        Damage(
            testDescription: "a hairline",
            python: "draw('0 0 0 1 K 0.1 w 350 300 m 360 300 l S')",
            faults: ["Page 1 has a line of 0.1 pt; 0.25 pt is the least."]
        ),
        Damage(
            testDescription: "a line that a change of scale makes a hairline",
            python: "draw('0 0 0 1 K 1 w 0.2 0 0 0.2 350 300 cm 0 0 m 90 0 l S')",
            faults: ["Page 1 has a line of 0.2 pt; 0.25 pt is the least."]
        ),
        Damage(
            testDescription: "text too near to the edge",
            python: "draw('BT 0 0 0 1 k /f0 12 Tf 34.0157 300 Td <0001> Tj ET')",
            faults: ["Page 1: text is 2 mm from the edge"]
        ),
        Damage(
            testDescription: "text too near to a fold",
            python: "draw('BT 0 0 0 1 k /f0 12 Tf 311.8110 300 Td <0001> Tj ET')",
            faults: ["Page 1: text is 3 mm from a fold"]
        ),
        Damage(
            testDescription: "an area that ends at a fold",
            python: "draw('0 1 0 0 k 290 300 20 20 re f')",
            faults: ["Page 1: an area is 0 mm from a fold"]
        ),
        Damage(
            testDescription: "an area that goes over the edge and not to the end of the bleed",
            python: "draw('0 1 0 0 k 24 300 60 20 re f')",
            faults: ["Page 1: an area goes over the edge by 1.5 mm, which is less than the bleed"]
        ),
        Damage(
            testDescription: "a mark inside the bleed",
            python: "draw('0 0 0 1 K 0.3 w 22 300 m 27 300 l S')",
            faults: ["Page 1: a line is -2.3 mm from the edge"]
        ),
        Damage(
            testDescription: "see-through paint",
            python: """
                page.resources.ExtGState = pikepdf.Dictionary(S=pikepdf.Dictionary(ca=0.5))
                draw('/S gs 0 1 0 0 k 350 300 9 9 re f')
                """,
            faults: ["Page 1 has see-through paint."]
        ),
        Damage(
            testDescription: "a transparency group",
            python: "page.obj.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceCMYK)",
            faults: ["Page 1 has a transparency group."]
        ),
    ]

    private static let sound = Result { try PressWorkshop.press(PressWorkshop.leaflet) }

    /// The file that the damage leaves, read by our own reading.
    private static func facts(after damage: Damage) throws -> PressFacts {
        let reading = Workshop.templatesFolder.appending(path: "print").path
        let script = """
            import json
            sys.path.insert(0, "\(reading)")
            sys.dont_write_bytecode = True
            import preflight
            page, options = pdf.pages[0], {"force_version": "1.4", "object_stream_mode": pikepdf.ObjectStreamMode.disable}
            def draw(text):
                page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\\nq " + text.encode() + b" Q")
            \(damage.python)
            pdf.save(folder + "/broken.pdf", **options)
            print(json.dumps(preflight.read(folder + "/broken.pdf", [[97, 197], [100, 200]], 5)))
            """
        let said = try PressWorkshop.ask(script, of: try sound.get().bytes)
        return try JSONDecoder().decode(PressFacts.self, from: Data(said.utf8))
    }

    @Test(arguments: damages)
    func finds(damage: Damage) throws {
        let found = Preflight(try Self.facts(after: damage), for: try Self.sound.get().job).faults
        #expect(found.count == damage.faults.count, "\(found)")
        for (said, expected) in zip(found, damage.faults) { #expect(said.hasPrefix(expected)) }
    }

    @Test(
        "what is over the edge on purpose, and lets it be: a ground that goes to the end of the bleed, over folds too"
    )
    func letsGroundsBe() throws {
        let ground = Damage(
            testDescription: "",
            python: "draw('0.1 0 0 0 k 19.8425 19.8425 858.8977 200 re f')",
            faults: []
        )
        #expect(Preflight(try Self.facts(after: ground), for: try Self.sound.get().job).faults == [])
    }

    @Test("and its report says of each property what was found, and whether the file may go")
    func report() throws {
        let press = try Self.sound.get()
        let report = Preflight(press.facts, for: press.job).report(file: press.name, checksum: "abc")
        #expect(
            report == """
                Preflight report for leaflet-press.pdf
                SHA-256 abc

                We read the finished file again, as the printer's computer will. It may go to the printer.

                passed  Form               PDF 1.4
                passed  Standard           PDF/X-1a:2003, “The Hope Guide, Winter 2026”
                passed  Output intent      FOGRA39
                passed  Links and scripts  none
                passed  Boxes              297 × 210 mm finished, 3 mm of bleed
                passed  Edges and folds    nothing nearer than 5 mm
                passed  Bleed              whatever goes over an edge goes to the end
                passed  Fonts              Andika, Andika-Bold
                passed  Colours            DeviceCMYK
                passed  Black text         on the black plate alone
                passed  Total ink          225 % at most
                passed  Lines              0.3 pt at least
                passed  Transparency       none

                """
        )
        var facts = press.facts
        facts.isEncrypted = true
        let failed = Preflight(facts, for: press.job).report(file: press.name, checksum: "abc")
        #expect(
            failed.contains(
                "It must not go to the printer.\n\nFAILED  Form               PDF 1.4\n        It is locked.\n"
            )
        )
    }
}
