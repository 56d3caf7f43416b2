import Guide
import Text

/// The tags of a template that stand for the interface's own words: `{{words.phone}}`.
enum WordTags {
    /// The template with the words in the place of their tags. A tag of another form, or of a word that there is not, stays
    /// for Mustache to fill.
    static func filled(in template: String, with words: Words) -> String {
        var filled = ""
        var rest = Substring(template)
        while let open = rest.firstBytes(of: "{{words."), let close = rest[open.upperBound...].firstBytes(of: "}}") {
            let isUnescaped = rest[..<open.lowerBound].last == "{"
            let phrase = isUnescaped ? nil : words.phrases[String(rest[open.upperBound..<close.lowerBound])]
            filled += rest[..<open.lowerBound]
            filled += phrase.map(literal) ?? String(rest[open.lowerBound..<close.upperBound])
            rest = rest[close.upperBound...]
        }
        return filled + rest
    }

    /// A phrase as it stands in HTML. Braces are written as numbers where they could begin a tag; where one stands by itself,
    /// as in `{date}`, it stays, since a script that reads the page as text looks for it.
    private static func literal(_ phrase: String) -> String {
        let html = Markup.escaped(phrase)
        return html.contains("{{") || html.hasSuffix("{") ? html.replacing("{", with: "&#123;") : html
    }
}
