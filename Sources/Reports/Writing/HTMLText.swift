import Text

/// HTML of our own reports. Words become HTML by being escaped and in no other way.
struct HTMLText: Sendable, ExpressibleByStringInterpolation {
    let text: String

    /// Our own HTML, as it stands.
    init(stringLiteral text: String) { self.text = text }

    /// Our own HTML with words in it, which are escaped.
    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// Pieces of HTML one after the other.
    init(_ pieces: [HTMLText], separator: String = "") { text = pieces.map(\.text).joined(separator: separator) }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        mutating func appendInterpolation(_ html: HTMLText) { text += html.text }

        mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

        mutating func appendInterpolation(_ words: String) {
            let isPlain = !words.utf8.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") }
            text.append(isPlain ? words : Self.withoutControls(words), escaped: .inAttributes)
        }

        private static func withoutControls(_ words: String) -> String {
            String(String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? " " : $0 }))
        }
    }
}

extension HTMLText {
    /// A table with a caption, a row of headings, and a heading for each row.
    static func table(_ caption: String, columns: [String], rows: [[HTMLText]]) -> HTMLText {
        let head = HTMLText(columns.map { "<th scope=\"col\">\($0)</th>" })
        let body = rows.map { cells -> HTMLText in
            let first = HTMLText(cells.prefix(1).map { "<th scope=\"row\">\($0)</th>" })
            return "<tr>\(first)\(HTMLText(cells.dropFirst().map { "<td>\($0)</td>" }))</tr>\n"
        }
        return """
            <div class="table" role="region" aria-label="\(caption)" tabindex="0"><table>
            <caption>\(caption)</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(HTMLText(body))</tbody>
            </table></div>

            """
    }

    /// A whole page in one file: no script, nothing fetched from elsewhere, made to be read aloud and to be printed.
    static func page(_ title: String, _ body: HTMLText) -> String {
        let page: HTMLText = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            \(body)</main>
            </body>
            </html>

            """
        return page.text
    }

    /// Contrast is 7 to 1 at least (WCAG 2.2, 1.4.6); on paper, 12 pt (UKAAF G003: clear print).
    private static let style: HTMLText = """
        :root { color-scheme: light dark; }
        body { font: 1.05rem/1.5 system-ui, sans-serif; margin: 0; }
        main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0 2rem; }
        caption { text-align: left; font-weight: bold; padding: .3rem 0; }
        th, td { border: 1px solid; padding: .35rem .6rem; text-align: left; vertical-align: top; }
        li { margin: .4rem 0; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid; padding-left: .6rem; }
        a { display: inline-block; min-height: 1.5rem; }
        @media print {
          body { font-size: 12pt; }
          nav { display: none; }
          section, tr { break-inside: avoid; }
        }
        """
}
