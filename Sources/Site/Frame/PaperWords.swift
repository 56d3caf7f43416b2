import Guide

/// A printed piece with its size, so that nobody with little data opens it unawares: "PDF, 2 pages of A4, 180 KB".
struct PaperWords {
    let values: Values

    init(_ paper: PaperLink, _ material: SiteMaterial) {
        let words = material.words
        let size = words.markup(
            words.key("paper-size", for: paper.pages),
            [
                "pages": Markup("\(paper.pages)"), "paper": Markup(paper.paper),
                "size": Markup(Self.size(paper.bytes, words)),
            ]
        )
        values = [
            "file": paper.file, "title": paper.title, "size": size.html,
            "title-language": material.titleMark(of: paper)?.attributes ?? "",
        ]
    }

    /// Rounded up: nobody is told less than they will load.
    static func size(_ bytes: Int, _ words: Words) -> String {
        let kilobytes = max(1, (bytes + 999) / 1000)
        guard kilobytes >= 1000 else { return words.phrase("kilobytes", ["count": "\(kilobytes)"]) }
        let tenths = (kilobytes + 99) / 100
        return words.phrase("megabytes", ["count": "\(tenths / 10).\(tenths % 10)"])
    }
}
