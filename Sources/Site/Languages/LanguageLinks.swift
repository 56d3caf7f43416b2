import Guide

/// Leads the links of a page to the pages of its own language.
///
/// Texts, templates and the program name every file as it is called in the main language, so that none of them has to know
/// of others, and no link can be forgotten. A link that says its own language (`hreflang`) leads where it says.
struct LanguageLinks: Sendable {
    private let languages: PageLanguages
    /// What stands before the names of files.
    private let root: [UInt8]
    private let files: Set<String>

    private static let attributes = ["href", "src", "action"].map { Array($0.utf8) }
    private static let ownLanguage = Array("hreflang".utf8)

    /// - Parameter files: those that there are in the language, by their names in the main one.
    init(_ languages: PageLanguages, files: Set<String>, root: String = "") {
        self.languages = languages
        self.files = files
        self.root = Array(root.utf8)
    }

    /// The same markup with its links led on.
    func led(_ markup: Markup) -> Markup {
        guard !languages.isMain else { return markup }
        let html = Array(markup.html.utf8)
        var led: [UInt8] = []
        led.reserveCapacity(html.count + html.count / 16)
        var done = html.startIndex
        var rest = html[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            if let place = place(ofAddressIn: html[open..<close]), let address = address(html[place]) {
                led += html[done..<place.lowerBound]
                led += address.utf8
                done = place.upperBound
            }
            rest = rest[(close + 1)...]
        }
        return Markup(safe: String(decoding: led + html[done...], as: UTF8.self))
    }

    /// Where a tag says what it leads to; `nil` where it leads nowhere, or says its own language.
    private func place(ofAddressIn tag: ArraySlice<UInt8>) -> Range<Int>? {
        var place: Range<Int>?
        var rest = tag
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = tag[(tag[..<equals].lastIndex(of: UInt8(ascii: " ")) ?? tag.startIndex)..<equals].dropFirst()
            let value = tag[equals...].dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            if name.elementsEqual(Self.ownLanguage) { return nil }
            if Self.attributes.contains(where: name.elementsEqual) { place = value.startIndex..<value.endIndex }
            rest = tag[value.endIndex...].dropFirst()
        }
        return place
    }

    /// `nil` for an address that has no other in this language.
    private func address(_ value: ArraySlice<UInt8>) -> String? {
        guard value.starts(with: root) else { return nil }
        let name = value.dropFirst(root.count).prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        let file = String(decoding: name, as: UTF8.self)
        guard files.contains(file) else { return nil }
        let end = String(decoding: value[name.endIndex...], as: UTF8.self)
        return String(decoding: root, as: UTF8.self) + languages.file(file) + end
    }
}
