import Foundation

/// Just enough reading of HTML to ask a page what stands in it.
struct PageReading {
    let html: String

    init(_ html: String) { self.html = html }

    /// The values of an attribute, in the order of the page, as a browser reads them.
    func values(of attribute: String) -> [String] {
        html.matches(of: try! Regex(" \(attribute)=\"([^\"]*)\"")).map { unescaped(String($0.output[1].substring!)) }
    }

    /// The words of a page between two tags, without the tags inside.
    func text(from start: String, to end: String) -> String? {
        guard let open = html.firstRange(of: start) else { return nil }
        let rest = html[open.upperBound...]
        guard let close = rest.firstRange(of: end) else { return nil }
        return Self.words(of: rest[..<close.lowerBound])
    }

    /// The words of every element of a name.
    func texts(of element: String) -> [String] {
        html.matches(of: try! Regex("(?s)<\(element)(?: [^>]*)?>(.*?)</\(element)>"))
            .map { Self.words(of: $0.output[1].substring!) }
    }

    var headingLevels: [Int] {
        html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
    }

    /// The page without the data that stands in it for other programs, which no browser runs.
    var withoutData: String { html.replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "") }

    /// That data, as a parser of JSON reads it.
    func data() throws -> [String: Any]? {
        let match = html.firstMatch(of: /<script type="application\/ld\+json">([^<]*)<\/script>/)
        guard let json = match?.output.1 else { return nil }
        return try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    }

    /// All the words between `main` and its end.
    var main: String { text(from: "<main id=\"site_main\">", to: "</main>") ?? "" }

    static func words(of html: Substring) -> String {
        let plain = html.replacing(/<br>/, with: " ").replacing(/<[^>]*>/, with: "")
        return unescape(plain.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    private func unescaped(_ text: String) -> String { Self.unescape(text) }

    private static func unescape(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#123;", "{"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

extension PageReading {
    /// A sign of a tag where no whole tag stands: something that was typed has broken out of its place.
    var strayMarkup: Substring? {
        let tag = /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>/
        let text = html.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(tag, with: "")
        return text.firstIndex { $0 == "<" || $0 == ">" }.map { text[$0...].prefix(80) }
    }

    /// What is wrong with the nesting of the tags; `nil` where every tag is closed in its turn.
    var nestingFault: String? {
        let voidElements: Set = ["meta", "link", "br", "wbr", "img", "hr", "input", "path"]
        var open: [String] = []
        for match in html.matches(of: /<(\/?)([a-zA-Z0-9]+)(?:\s[^<>]*)?>/) {
            let name = match.output.2.lowercased()
            if voidElements.contains(name) { continue }
            if match.output.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                return "</\(name)> closes nothing"
            }
        }
        return open.last.map { "<\($0)> is never closed" }
    }
}
