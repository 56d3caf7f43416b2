import Foundation
import Testing

@testable import Print

/// A PDF read back with tools that did not make it: poppler and pikepdf.
struct FinishedPDF {
    struct Facts: Decodable, Equatable {
        var title: String
        var language: String
        var isTagged: Bool
        /// Width and height of each page in points.
        var pages: [[Double]]
        var smallestType: Double
        /// The width of the thinnest line in points; `nil` where there is none.
        var thinnestLine: Double?
        var typefaces: [String]
        var areTypefacesEmbedded: Bool
        /// The headings' levels in reading order.
        var headings: [Int]
        /// The titles of its bookmarks, those below others after them.
        var bookmarks: [String]
        /// What its tags are: "Table", "L", "Figure".
        var tags: [String: Int]
        /// What stands for its pictures.
        var alternatives: [String]
        /// The languages that its tags name.
        var languages: [String]
        /// How many marked stretches of content belong to no tag: fold marks, rules, pictures.
        var artifacts: Int
    }

    struct Word: Equatable {
        let page: Int
        /// Millimetres from the sheet's left edge, and from its top.
        let left, right, top, bottom: Double
        let text: String
        /// Whether it runs along the side of the paper.
        var isRotated: Bool { bottom - top > 1.3 * (right - left) && text.count > 2 }
    }

    let piece: PrintedPiece
    let facts: Facts
    /// The text in the order of its tags, a line each.
    let text: String
    let words: [Word]
    /// The text of each page.
    var pages: [String] { text.split(separator: "\u{c}", omittingEmptySubsequences: false).map(String.init) }

    init(_ piece: PrintedPiece) throws {
        self.piece = piece
        let folder = try WorkFolder()
        try folder.write(piece.bytes, to: "piece.pdf")
        try folder.write(Array(Self.inspector.utf8), to: "inspect.py")
        let pdf = folder.file("piece.pdf")
        let facts = try Self.output(
            of: try Workshop.python(),
            ["-I", "-B", folder.file("inspect.py"), pdf],
            in: folder
        )
        self.facts = try JSONDecoder().decode(Facts.self, from: Data(facts.utf8))
        text = try Self.output(of: "/usr/bin/pdftotext", ["-raw", "-enc", "UTF-8", pdf, "-"], in: folder)
        let boxes = try Self.output(of: "/usr/bin/pdftotext", ["-bbox", "-enc", "UTF-8", pdf, "-"], in: folder)
        words = Self.words(boxes)
    }

    private static func output(
        of program: String,
        _ arguments: [String],
        in folder: borrowing WorkFolder
    ) throws -> String {
        let subprocess = Subprocess(
            program: program,
            arguments: arguments,
            environment: ["LC_ALL": "C.UTF-8"],
            output: folder.file("output"),
            errors: folder.file("errors")
        )
        let ending = subprocess.run(deadline: .seconds(60))
        let errors = String(decoding: folder.read("errors") ?? Data(), as: UTF8.self)
        try #require(
            ending == .exited(0),
            "\(program) \(ending) \(errors): the tests need the Debian package poppler-utils and, beside typst, pikepdf."
        )
        return String(decoding: folder.read("output") ?? Data(), as: UTF8.self)
    }

    private static func words(_ boxes: String) -> [Word] {
        var page = 0
        let pattern = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/
        return boxes.split(separator: "\n").compactMap { line in
            if line.contains("<page ") { page += 1 }
            guard let match = line.firstMatch(of: pattern) else { return nil }
            func millimetres(_ points: Substring) -> Double { (Double(points) ?? .nan) * 25.4 / 72 }
            return Word(
                page: page,
                left: millimetres(match.1),
                right: millimetres(match.3),
                top: millimetres(match.2),
                bottom: millimetres(match.4),
                text: String(match.5)
            )
        }
    }

    /// Walks the drawing of every page, following each change of scale, and the tree of tags.
    private static let inspector = """
        import collections, json, math, sys
        import pikepdf

        def product(a, b):
            return (a[0]*b[0]+a[1]*b[2], a[0]*b[1]+a[1]*b[3], a[2]*b[0]+a[3]*b[2], a[2]*b[1]+a[3]*b[3])

        def sizes(page):
            scale, saved, text, size, found = (1,0,0,1), [], (1,0,0,1), 0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "q": saved.append(scale)
                if name == "Q": scale = saved.pop()
                if name == "cm": scale = product([float(x) for x in operands[:4]], scale)
                if name == "Tm": text = [float(x) for x in operands[:4]]
                if name == "Tf": size = float(operands[1])
                if name in ("Tj", "TJ"):
                    whole = product(text, scale)
                    found.append(size * math.hypot(whole[2], whole[3]))
            return found

        def widths(page):
            scale, saved, width = (1,0,0,1), [], 1
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "q": saved.append((scale, width))
                if name == "Q": scale, width = saved.pop()
                if name == "cm": scale = product([float(x) for x in operands[:4]], scale)
                if name == "w": width = float(operands[0])
                if name in ("S", "s", "B", "b"): yield width * math.hypot(scale[2], scale[3])

        def headings(node):
            if isinstance(node, pikepdf.Array):
                for child in node: yield from headings(child)
            elif isinstance(node, pikepdf.Dictionary):
                kind = str(node.get("/S", ""))
                if kind[:2] == "/H" and kind[2:].isdigit(): yield int(kind[2:])
                if "/K" in node: yield from headings(node["/K"])

        def tags(node):
            if isinstance(node, pikepdf.Array):
                for child in node: yield from tags(child)
            elif isinstance(node, pikepdf.Dictionary):
                if "/S" in node: yield str(node["/S"])[1:], str(node.get("/Lang", ""))
                if "/K" in node: yield from tags(node["/K"])

        def alternatives(node):
            if isinstance(node, pikepdf.Array):
                for child in node: yield from alternatives(child)
            elif isinstance(node, pikepdf.Dictionary):
                if "/Alt" in node: yield str(node["/Alt"])
                if "/K" in node: yield from alternatives(node["/K"])

        def bookmarks(items):
            for item in items:
                yield str(item.title)
                yield from bookmarks(item.children)

        def descriptor(font):
            return font["/DescendantFonts"][0]["/FontDescriptor"] if "/DescendantFonts" in font else font["/FontDescriptor"]

        with pikepdf.open(sys.argv[1]) as pdf:
            fonts = [font for page in pdf.pages for font in page.resources.get("/Font", {}).values()]
            tagged = list(tags(pdf.Root["/StructTreeRoot"]["/K"]))
            with pdf.open_outline() as opened: outline = list(opened.root)
            artifacts = sum(
                1 for page in pdf.pages for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) in ("BMC", "BDC") and str(operands[0]) == "/Artifact")
            print(json.dumps({
                "title": str(pdf.docinfo["/Title"]),
                "language": str(pdf.Root["/Lang"]),
                "isTagged": bool(pdf.Root["/MarkInfo"]["/Marked"]),
                "pages": [[float(x) for x in page.mediabox[2:]] for page in pdf.pages],
                "smallestType": min(size for page in pdf.pages for size in sizes(page)),
                "thinnestLine": min((width for page in pdf.pages for width in widths(page)), default=None),
                "typefaces": sorted({str(font["/BaseFont"]).split("+")[1] for font in fonts}),
                "areTypefacesEmbedded": all(
                    any(key in descriptor(font) for key in ("/FontFile", "/FontFile2", "/FontFile3")) for font in fonts),
                "headings": list(headings(pdf.Root["/StructTreeRoot"]["/K"])),
                "bookmarks": list(bookmarks(outline)),
                "tags": dict(collections.Counter(name for name, _ in tagged)),
                "alternatives": list(alternatives(pdf.Root["/StructTreeRoot"]["/K"])),
                "languages": sorted({language for _, language in tagged if language}),
                "artifacts": artifacts,
            }))
        """
}
