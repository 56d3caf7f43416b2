/// Whether HTML is as strict as a careful person would write it: every element closed in order, every attribute quoted
/// and known to us, no character that should be escaped, no link inside a link, no `id` twice.
func fault(in html: String) -> String? {
    var checker = HTMLChecker(rest: html[...])
    return checker.fault()
}

private struct HTMLChecker {
    var rest: Substring
    var open: [String] = []
    var identifiers: Set<String> = []

    static let elements: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead",
        "tbody",
        "tr", "th", "td", "em", "strong", "del", "a", "sup", "section",
    ]
    static let emptyElements: Set<String> = ["br", "hr", "img"]
    static let attributes: Set<String> = [
        "href", "title", "src", "alt", "loading", "id", "role", "aria-label", "scope", "class", "start",
    ]
    static let entities = ["&amp;", "&lt;", "&gt;", "&quot;"]

    mutating func fault() -> String? {
        while let character = rest.first {
            if character.unicodeScalars.first == "<" {
                if let fault = tag() { return fault }
            } else if let fault = words() {
                return fault
            }
        }
        return open.isEmpty ? nil : "left open: \(open)"
    }

    private mutating func words() -> String? {
        let words = String(rest.unicodeScalars.prefix { $0 != "<" })
        rest = Substring(rest.unicodeScalars.dropFirst(words.unicodeScalars.count))
        return escapingFault(in: words)
    }

    private func escapingFault(in words: String) -> String? {
        if words.unicodeScalars.contains(where: { $0 == "<" || $0 == ">" }) { return "not escaped: \(words)" }
        for part in words.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let isEntity = Self.entities.contains {
                ("&" + String(part)).unicodeScalars.starts(with: $0.unicodeScalars)
            }
            if !isEntity { return "not escaped: &\(String(part).prefix(20))" }
        }
        let isHidden = words.unicodeScalars.contains {
            $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x202E
        }
        return isHidden ? "hidden character in: \(words)" : nil
    }

    private mutating func tag() -> String? {
        let tag = String(rest.unicodeScalars.prefix { $0 != ">" }.dropFirst())
        rest = Substring(rest.unicodeScalars.dropFirst(tag.unicodeScalars.count + 2))
        if tag.hasPrefix("/") {
            return open.popLast() == String(tag.dropFirst()) ? nil : "closed out of order: \(tag)"
        }
        var parts = tag.split(separator: "\"", omittingEmptySubsequences: false)[...]
        let opening = parts.removeFirst().split(separator: " ", maxSplits: 1)
        let name = String(opening[0])
        if name == "a" && open.contains("a") { return "link inside a link" }
        if Self.elements.contains(name) {
            open.append(name)
        } else if !Self.emptyElements.contains(name) {
            return "unknown element: \(name)"
        }
        guard opening.count > 1 else { return parts.isEmpty ? nil : "strange tag: \(tag)" }
        var attribute = String(opening[1])
        while !parts.isEmpty {
            let value = String(parts.removeFirst())
            if let fault = attributeFault(attribute, value) { return fault }
            guard let next = parts.popFirst() else { return "quotation mark left open: \(tag)" }
            attribute = next.trimmingPrefix(" ").description
        }
        return attribute.isEmpty ? nil : "attribute without value: \(tag)"
    }

    private mutating func attributeFault(_ attribute: String, _ value: String) -> String? {
        guard attribute.hasSuffix("="), Self.attributes.contains(String(attribute.dropLast())) else {
            return "unknown attribute: \(attribute)"
        }
        if attribute == "id=", !identifiers.insert(value).inserted { return "id twice: \(value)" }
        if attribute == "alt=" && value.allSatisfy(\.isWhitespace) { return "picture without words" }
        if attribute == "href=" || attribute == "src=", let fault = addressFault(value) { return fault }
        return escapingFault(in: value)
    }

    /// An address may have a scheme that we allow, or none.
    private func addressFault(_ address: String) -> String? {
        if address.isEmpty || address.hasPrefix("//") { return "strange address: \(address)" }
        guard let end = address.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }) else {
            return nil
        }
        guard address.unicodeScalars[end] == ":" else { return nil }
        let scheme = address[..<end].lowercased()
        return ["http", "https", "mailto", "tel", "sms"].contains(scheme) ? nil : "address not allowed: \(address)"
    }
}
