import Foundation
import Guide
import Testing

@testable import Print

/// Read by qpdf, poppler, pikepdf and Ghostscript, never by the program's own reading.
@Suite("A file for a print shop")
struct PressFileTests {
    @Test("passes our own preflight, and says that it is PDF/X-1a:2003", arguments: PressWorkshop.orders)
    func passes(order: PrintOrder) throws {
        let press = try PressWorkshop.press(order)
        #expect(Preflight(press.facts, for: press.job).faults == [])
        #expect(press.bytes.starts(with: Array("%PDF-1.4".utf8)))
        let said = try PressWorkshop.ask(
            """
            intent, = pdf.Root.OutputIntents
            print(sorted(pdf.Root.keys()))
            print(pdf.docinfo["/GTS_PDFXVersion"], repr(pdf.docinfo["/Trapped"]), pdf.docinfo["/Title"])
            print(intent.S, intent.OutputConditionIdentifier, intent.RegistryName, "/DestOutputProfile" in intent)
            print(len(pdf.trailer.ID), pdf.is_encrypted)
            """,
            of: press.bytes
        )
        let title = "The Hope Guide, Winter 2026" + (order.format == .largePrint ? ", large print" : "")
        #expect(
            said == """
                ['/OutputIntents', '/Pages', '/Type']
                PDF/X-1a:2003 pikepdf.Name("/False") \(title)
                /GTS_PDFX FOGRA39 http://www.color.org False
                2 False

                """
        )
        #expect(try PressWorkshop.tell("/usr/bin/qpdf", ["--check", "{}"], of: press.bytes).contains("No syntax"))
    }

    @Test("is cut from a sheet with 3 mm of bleed and room for marks", arguments: PressWorkshop.orders)
    func boxes(order: PrintOrder) throws {
        let sizes: [PrintFormat: (Double, Double)] = [
            .leaflet: (297, 210), .booklet: (148, 210), .largePrint: (210, 297),
        ]
        let (width, height) = try #require(sizes[order.format])
        let press = try PressWorkshop.press(order)
        let said = try PressWorkshop.tell("/usr/bin/pdfinfo", ["-box", "-l", "200", "{}"], of: press.bytes)
        let boxes = said.matches(of: /(\w+)Box: +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)/).map { match in
            let edges = [match.2, match.3, match.4, match.5].map { ((Double($0) ?? 0) * 254 / 72).rounded() / 10 }
            return "\(match.1) \(edges)"
        }
        let expected = [
            "Media \([0, 0, width + 20, height + 20])", "Crop \([0, 0, width + 20, height + 20])",
            "Bleed \([7, 7, width + 13, height + 13])", "Trim \([10, 10, width + 10, height + 10])",
        ]
        #expect(Set(boxes).isSuperset(of: expected))
        #expect(Set(boxes).count == 5, "with an ArtBox that nobody set: \(Set(boxes))")
    }

    @Test(
        "is drawn in four inks alone, with no other colour, link, tag or transparency in it",
        arguments: PressWorkshop.orders
    )
    func inks(order: PrintOrder) throws {
        let press = try PressWorkshop.press(order)
        let text = try PressWorkshop.tell(
            "/usr/bin/qpdf",
            ["--qdf", "--object-streams=disable", "{}", "-"],
            of: press.bytes
        )
        for word in [
            "ICCBased", "DeviceRGB", "DeviceGray", "/Annot", "/StructTreeRoot", "/SMask", "BDC", "/ca ", "/Group",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.matches(of: /(?m)^[\d. ]+ (?:rg|RG|g|G|scn?|SCN?)$/).isEmpty)
        #expect(text.contains(/(?m)^0 0 0 1 k$/))
    }

    @Test("has every font inside", arguments: PressWorkshop.orders)
    func fonts(order: PrintOrder) throws {
        let press = try PressWorkshop.press(order)
        let lines = try PressWorkshop.tell("/usr/bin/pdffonts", ["{}"], of: press.bytes).split(separator: "\n")
            .dropFirst(2)
        #expect(lines.count >= 2)
        #expect(lines.allSatisfy { $0.contains(/Identity-H +yes yes yes/) }, "\(lines)")
    }

    @Test("says what the piece for readers says, word for word", arguments: PressWorkshop.orders)
    func words(order: PrintOrder) throws {
        let piece = try PressWorkshop.make(order).piece
        let press = try #require(piece.press)
        func words(_ pdf: [UInt8]) throws -> [String] {
            try PressWorkshop.tell("/usr/bin/pdftotext", ["-raw", "{}", "-"], of: pdf)
                .split(whereSeparator: \.isWhitespace).map(String.init).sorted()
        }
        #expect(try words(press.bytes) == words(piece.bytes))
    }

    @Test("comes out the same, byte for byte, each time")
    func same() throws {
        let (first, second) = try (PressWorkshop.make(PressWorkshop.booklet), PressWorkshop.make(PressWorkshop.booklet))
        #expect(first.piece == second.piece)
    }

    /// Ghostscript makes the plates; the picture of each is dark where its ink goes.
    private static let plates = """
        from PIL import Image
        import glob, os
        found = {}
        for page in ("1", "2"):
            cyan, magenta, yellow, black = (
                Image.open(f"{folder}/plate{page}({ink}).tif").convert("L").tobytes()
                for ink in ("Cyan", "Magenta", "Yellow", "Black"))
            sums = [4 * 255 - sum(dot) for dot in zip(cyan, magenta, yellow, black)]
            mixed = sum(1 for dot in zip(cyan, magenta, yellow, black) if dot[3] == 0 and dot[:3] != (255, 255, 255))
            print(max(sums) <= 3 * 255, mixed, black.count(0) > 2000, any(dot < 255 for dot in magenta))
        """

    @Test("puts black text on the black plate alone, and no more than 300 % of ink anywhere")
    func plates() throws {
        let press = try PressWorkshop.press(PressWorkshop.leaflet)
        let folder = try WorkFolder()
        try folder.write(press.bytes, to: "piece.pdf")
        _ = try PressWorkshop.tell(
            "/usr/bin/gs",
            ["-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r150", "-o", "{folder}/plate%d.tif", "{}"],
            in: folder
        )
        try folder.write(Array("import sys\nfolder = sys.argv[1]\n\(Self.plates)".utf8), to: "plates.py")
        let said = try PressWorkshop.tell(
            Workshop.python(),
            ["-I", "-B", "{folder}/plates.py", "{folder}"],
            in: folder
        )
        #expect(said == "True 0 True True\nTrue 0 True True\n")
    }

    @Test("has crop marks at each corner and fold marks at each fold, all outside the bleed")
    func marks() throws {
        let press = try PressWorkshop.press(PressWorkshop.leaflet)
        let folder = try WorkFolder()
        try folder.write(press.bytes, to: "piece.pdf")
        // Ten dots a millimetre.
        _ = try PressWorkshop.tell(
            "/usr/bin/pdftoppm",
            ["-r", "254", "-gray", "-png", "{}", "{folder}/page"],
            in: folder
        )
        let script = """
            import sys
            from PIL import Image
            for page in ("1", "2"):
                picture = Image.open(f"{sys.argv[1]}/page-{page}.png").convert("L")
                wide, high = picture.size
                def columns(top, bottom):
                    band = picture.crop((0, top, wide, bottom)).resize((wide, 1), Image.Resampling.BOX)
                    return [x for x in range(wide) if band.getpixel((x, 0)) < 225]
                def rows(left, right):
                    band = picture.crop((left, 0, right, high)).resize((1, high), Image.Resampling.BOX)
                    return [y for y in range(high) if band.getpixel((0, y)) < 225]
                def middles(dots):
                    return sorted({round(dot / 10) - 10 for dot in dots})
                print(middles(columns(20, 50)), middles(columns(high - 50, high - 20)), middles(rows(20, 50)),
                      middles(rows(wide - 50, wide - 20)), columns(71, 150), rows(71, 130))
            """
        try folder.write(Array(script.utf8), to: "marks.py")
        let said = try PressWorkshop.tell(Workshop.python(), ["-I", "-B", "{folder}/marks.py", "{folder}"], in: folder)
        #expect(
            said == """
                [0, 97, 197, 297] [0, 97, 197, 297] [0, 210] [0, 210] [] []
                [0, 100, 200, 297] [0, 100, 200, 297] [0, 210] [0, 210] [] []

                """
        )
    }

    @Test("bleeds: what a template paints to the edge is painted to the end of the bleed")
    func bleeds() throws {
        var templates = try Workshop.templates()
        let leaflet = String(decoding: try #require(templates["leaflet.typ"]), as: UTF8.self)
        let bleeding = leaflet.replacing(
            "background: if not is-press { fold-marks }",
            with: "background: rect(width: 100%, height: 100%, fill: cmyk(10%, 0%, 0%, 0%))"
        )
        #expect(bleeding != leaflet)
        templates["leaflet.typ"] = Array(bleeding.utf8)
        let press = try PressWorkshop.press(PressWorkshop.leaflet, templates: templates)
        #expect(Preflight(press.facts, for: press.job).faults == [])
        // Ten dots a millimetre: painted to 7 mm from the edge of the sheet, which is 3 mm outside the trim, and no further.
        let folder = try WorkFolder()
        try folder.write(press.bytes, to: "piece.pdf")
        let picture = ["-r", "254", "-png", "-singlefile", "{}", "{folder}/page"]
        _ = try PressWorkshop.tell("/usr/bin/pdftoppm", picture, in: folder)
        let corners = """
            import sys
            from PIL import Image
            page = Image.open(sys.argv[1] + "/page.png").convert("L")
            for inset in (72, 68):
                print([page.getpixel((x, y)) < 255 for x in (inset, page.width - inset) for y in (inset, page.height - inset)])
            """
        let painted = try PressWorkshop.tell(Workshop.python(), ["-I", "-c", corners, "{folder}"], in: folder)
        #expect(painted == "[True, True, True, True]\n[False, False, False, False]\n")
    }
}
