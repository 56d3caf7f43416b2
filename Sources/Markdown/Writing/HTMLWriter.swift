import Text

/// Writes HTML. Words and attributes are escaped here, and the tree has no place for tags.
struct HTMLWriter {
    let options: HTMLOptions
    private let headingIdentifiers: Set<String>
    var html = ""
    /// What has not been said yet of abbreviations.
    var meanings: [String: String]
    private(set) var isInLink = false

    /// - Parameter headings: Those to which links of the text may lead, when their ids are prefixed.
    init(_ options: HTMLOptions, headings: [Block.Heading]) {
        self.options = options
        meanings = options.meanings
        headingIdentifiers = Set(headings.map(\.identifier))
    }

    mutating func write(_ inlines: [Inline]) {
        if inlines.count == 1, case .link(let link) = inlines[0] { return write(link, isAlone: true) }
        for inline in inlines { write(inline) }
    }

    mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let words): write(words)
        case .emphasis(let content): write(content, in: "em")
        case .strong(let content): write(content, in: "strong")
        case .strikethrough(let content): write(content, in: "del")
        case .code(let words):
            html += "<code>"
            html.append(escaping: words)
            html += "</code>"
        case .link(let link): write(link, isAlone: false)
        case .image(let image): write(image)
        case .lineBreak: html += "<br>\n"
        case .footnoteReference(let reference): write(reference)
        }
    }

    private mutating func write(_ content: [Inline], in element: String) {
        html += "<\(element)>"
        write(content)
        html += "</\(element)>"
    }

    /// A link that stands alone in its line can be made as large as a thumb; one among words cannot.
    private mutating func write(_ link: Inline.Link, isAlone: Bool) {
        html += isAlone ? "<a class=\"alone\"" : "<a"
        attribute("href", address(of: link).percentEncodedAddress)
        if let title = link.title { attribute("title", title) }
        html += ">"
        isInLink = true
        write(link.content)
        isInLink = false
        html += "</a>"
    }

    /// A link to a heading of the same text follows the heading's prefix.
    private func address(of link: Inline.Link) -> String {
        guard link.destination.first == "#" else {
            return options.pictures[link.destination]?.address ?? options.address(link.destination)
        }
        let identifier = String(link.destination.dropFirst())
        return headingIdentifiers.contains(identifier) ? "#" + options.idPrefix + identifier : link.destination
    }

    /// A picture of another website's would tell it who reads the page, so its words lead there instead.
    private mutating func write(_ image: Inline.Image) {
        guard !AddressRule.isElsewhere(image.source) else { return writeWords(of: image) }
        let picture = options.pictures[image.source]
        // Nothing but the paragraph that it stands in comes before a picture that opens the text.
        let isInView = options.isOnFirstScreen && html.utf8.count <= "<p>".utf8.count
        html += "<img"
        attribute("src", (picture?.address ?? options.address(image.source)).percentEncodedAddress)
        attribute("alt", image.alternativeText)
        if let title = image.title { attribute("title", title) }
        if let picture { html += " width=\"\(picture.width)\" height=\"\(picture.height)\"" }
        html += isInView ? ">" : " loading=\"lazy\">"
    }

    private mutating func writeWords(of image: Inline.Image) {
        guard !isInLink else { return write(image.alternativeText) }
        let words = [Inline.text(image.alternativeText)]
        let link = Inline.Link(destination: image.source, title: image.title, content: words, position: image.position)
        write(link, isAlone: false)
    }

    private mutating func write(_ reference: Inline.FootnoteReference) {
        html += "<sup><a"
        attribute("href", "#" + identifier(ofFootnote: reference.number))
        attribute("id", identifier(ofReference: reference))
        attribute("role", "doc-noteref")
        attribute("aria-label", "\(options.words.note) \(reference.number)")
        html += ">\(reference.number)</a></sup>"
    }

    mutating func attribute(_ name: String, _ value: String) {
        html += " \(name)=\""
        html.append(escapingAttribute: value)
        html += "\""
    }

    // No heading's identifier has an underscore, so these are never the same.

    func identifier(ofFootnote number: Int) -> String { "\(options.idPrefix)note_\(number)" }

    func identifier(ofReference reference: Inline.FootnoteReference) -> String {
        let occurrence = reference.occurrence > 1 ? "_\(reference.occurrence)" : ""
        return "\(options.idPrefix)note_\(reference.number)_text\(occurrence)"
    }
}
