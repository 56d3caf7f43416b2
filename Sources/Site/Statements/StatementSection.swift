import Guide

/// A heading of a statement with what stands below it: paragraphs, then a list.
struct StatementSection {
    /// Its place on the page.
    let id: String
    let heading: String
    var paragraphs: [Markup] = []
    var items: [Markup] = []

    var values: Values {
        [
            "id": id,
            "heading": heading,
            "paragraphs": paragraphs.map(\.html),
            "items": items.isEmpty ? false : items.each(in: "li").html,
        ]
    }
}
