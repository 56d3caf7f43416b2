import Mustache

extension JobTicket {
    /// The same as a page, with the folds as a picture.
    /// - Parameter template: `templates/print/ticket.mustache`, which escapes what it is given.
    /// - Returns: `nil` where the template is damaged.
    public func html(_ template: String) -> String? {
        let rows = rows.map { row in
            ["name": row.name, "lines": row.value.split(separator: "\n").map(String.init)] as [String: Any]
        }
        let values: [String: Any] = [
            "language": language, "direction": PrintedText.isRightToLeft(language) ? "rtl" : "ltr", "title": title,
            "lead": lead, "rows": rows, "drawingTitle": drawingTitle, "drawing": drawing.svg(title: drawingTitle),
        ]
        return (try? MustacheTemplate(string: template))?.render(values)
    }
}
