import Text

/// What of a heavy page weighs most: how many bytes each part would save if it were not there.
struct PageParts {
    struct Part {
        let name: String
        let bytes: Int
    }

    /// The heaviest first.
    let largest: [Part]

    init(_ page: PageWeight.File, _ fetched: [SharedPart]) {
        let html = String(decoding: page.bytes, as: UTF8.self)
        let whole = CompressedSize.exact(page.bytes)
        let inside = Self.kinds.compactMap { kind -> Part? in
            let rest = Self.without(kind.element, onlyLargest: kind.isOne, in: html)
            let bytes = whole - CompressedSize.exact(Array(rest.utf8))
            return bytes > 0 ? Part(name: kind.name, bytes: bytes) : nil
        }
        let beside = fetched.map { Part(name: "the file \($0.name)", bytes: $0.size) }
        largest = Array((inside + beside).sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }.prefix(3))
    }

    /// What stands in a page's first `<style>`; nothing in a page without one.
    static func styleSheet(in page: [UInt8]) -> ArraySlice<UInt8> {
        guard let open = page[...].firstRange(of: "<style>"),
            let close = page[open.upperBound...].firstRange(of: "</style>")
        else { return page[..<0] }
        return page[open.upperBound..<close.lowerBound]
    }

    private static let kinds: [(name: String, element: String, isOne: Bool)] = [
        ("all of its own text", "main", false), ("the style sheet", "style", false),
        ("scripts and data", "script", false), ("its largest table", "table", true), ("its largest list", "ul", true),
        ("the footer", "footer", false), ("the header", "header", false),
    ]

    /// A page without its elements of one name, or without the largest of them.
    private static func without(_ element: String, onlyLargest: Bool, in html: String) -> String {
        var found: [Range<String.Index>] = []
        var rest = html[...]
        while let open = rest.firstRange(of: "<\(element)"),
            let close = rest[open.upperBound...].firstRange(of: "</\(element)>")
        {
            found.append(open.lowerBound..<close.upperBound)
            rest = rest[close.upperBound...]
        }
        if onlyLargest {
            found = found.max { html[$0].utf8.count < html[$1].utf8.count }.map { [$0] } ?? []
        }
        return found.reversed().reduce(into: html) { $0.removeSubrange($1) }
    }
}
