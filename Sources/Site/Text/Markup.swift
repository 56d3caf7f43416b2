import Markdown
import Text

/// HTML that may stand on a page as it is. Text becomes markup by being escaped and in no other way, so that nothing
/// typed in an entry is ever read as a tag.
struct Markup: Sendable, Hashable {
    let html: String

    /// HTML that is known to be well formed and safe: from our own templates, or from the Markdown writer.
    init(safe html: String) { self.html = html }

    /// Plain text.
    init(_ text: String) { self.html = Self.escaped(text) }

    /// Plain text that somebody wrote, with each telephone number in it as something to tap.
    init(writing text: String) {
        var html = ""
        var written = text.startIndex
        for number in WrittenNumber.all(in: text) {
            html += Self.escaped(String(text[written..<number.range.lowerBound]))
            html += Markup(number: String(text[number.range])).linked(to: "tel:" + number.dialled).html
            written = number.range.upperBound
        }
        self.init(safe: html + Self.escaped(String(text[written...])))
    }

    /// A telephone number. It is isolated, because its groups change places inside right-to-left text.
    init(number: String) { self.init(safe: "<bdi dir=\"ltr\">\(Self.escaped(number))</bdi>") }

    /// Plain text without spaces, which may go on in a new line after a sign, so that it fits a narrow screen.
    init(_ text: String, breakingAfter sign: Character) {
        html = text.split(separator: sign, omittingEmptySubsequences: false).map { Self.escaped(String($0)) }
            .joined(separator: "\(sign)<wbr>")
    }

    static func escaped(_ text: String) -> String { text.escaped(.anywhere) }
}

extension Markup {
    /// A link around markup; the markup alone where there is nothing to link to.
    func linked(to address: String?) -> Markup {
        guard let address else { return self }
        return Markup(safe: "<a href=\"\(Self.escaped(address))\">\(html)</a>")
    }

    /// Kept apart from the text around it, so that it reads the same in a page that runs the other way.
    var isolated: Markup { Markup(safe: "<bdi>\(html)</bdi>") }

    static func + (first: Markup, second: Markup) -> Markup { Markup(safe: first.html + second.html) }
}

extension Sequence<Markup> {
    func joined(separator: String) -> Markup {
        Markup(safe: map(\.html).joined(separator: Markup.escaped(separator)))
    }

    /// Each in an element of its own: the items of a list.
    func each(in element: String) -> Markup {
        Markup(safe: map { "<\(element)>\($0.html)</\(element)>" }.joined(separator: "\n"))
    }
}
