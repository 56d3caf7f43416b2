import CLibXML2

/// Goes through the tree of a page, without calling itself, since others decide how deep it is.
struct PageWalk {
    private(set) var contents = PageContents()
    private var text: [UInt8] = []
    private var title: [UInt8] = []
    private var heading: [UInt8] = []
    private var hasHeading = false
    /// The elements in which the walk stands, and which of them hide their text.
    private var hidden = 0
    private var inTitle = 0
    private var inHeading = 0

    mutating func run(_ root: UnsafeMutablePointer<xmlNode>?) {
        var node = root
        while let current = node {
            enter(current)
            if let child = current.pointee.children, current.pointee.type == XML_ELEMENT_NODE {
                node = child
                continue
            }
            node = leaveUpwards(from: current, to: root)
        }
        contents.text = Self.collapsed(text)
        contents.title = Self.collapsed(title)
        contents.heading = Self.collapsed(heading)
    }

    private mutating func leaveUpwards(
        from start: UnsafeMutablePointer<xmlNode>,
        to root: UnsafeMutablePointer<xmlNode>?
    ) -> UnsafeMutablePointer<xmlNode>? {
        var current = start
        while true {
            leave(current)
            if current == root { return nil }
            if let next = current.pointee.next { return next }
            guard let parent = current.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
            current = parent
        }
    }

    private mutating func enter(_ node: UnsafeMutablePointer<xmlNode>) {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: take(node.pointee.content)
        case XML_ELEMENT_NODE: enterElement(node)
        default: break
        }
    }

    private mutating func take(_ content: UnsafeMutablePointer<xmlChar>?) {
        guard let content else { return }
        let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
        if inTitle > 0 { title.append(contentsOf: bytes) }
        guard hidden == 0 else { return }
        if inHeading > 0, !hasHeading { heading.append(contentsOf: bytes) }
        text.append(contentsOf: bytes)
        text.append(UInt8(ascii: " "))
    }

    private mutating func enterElement(_ node: UnsafeMutablePointer<xmlNode>) {
        let name = Self.name(node)
        if Self.hiding.contains(name) { hidden += 1 }
        switch name {
        case "title" where title.isEmpty: inTitle += 1
        case "h1": inHeading += 1
        case "script", "img", "iframe", "frame", "object", "embed", "video", "svg", "canvas":
            contents.showsMoreThanText = true
        case "input":
            if attribute("type", node)?.lowercased() == "password" { contents.asksForPassword = true }
        case "a":
            if let name = attribute("name", node) { contents.anchors.insert(name) }
            if let link = attribute("href", node) { note(link) }
        case "meta":
            if attribute("http-equiv", node)?.lowercased() == "refresh" { contents.showsMoreThanText = true }
        default: break
        }
        if let identifier = attribute("id", node) { contents.anchors.insert(identifier) }
        if let hidden = attribute("data-cfemail", node) { noteHiddenEmail(hidden) }
    }

    private mutating func leave(_ node: UnsafeMutablePointer<xmlNode>) {
        guard node.pointee.type == XML_ELEMENT_NODE else { return }
        let name = Self.name(node)
        if Self.hiding.contains(name) { hidden -= 1 }
        if name == "title" { inTitle = 0 }
        if name == "h1", inHeading > 0 {
            inHeading -= 1
            if inHeading == 0, heading.contains(where: { $0 > 32 }) { hasHeading = true }
        }
    }

    /// Elements whose text nobody reads.
    private static let hiding: Set = ["script", "style", "head", "template", "noscript", "select", "textarea"]

    private mutating func note(_ link: String) {
        let lower = link.prefix(8).lowercased()
        if lower.hasPrefix("tel:") { contents.contacts.append(String(link.dropFirst(4))) }
        if lower.hasPrefix("mailto:") { contents.contacts.append(String(link.dropFirst(7))) }
        if let mark = link.firstRange(of: "/cdn-cgi/l/email-protection#") {
            noteHiddenEmail(String(link[mark.upperBound...]))
        }
    }

    /// Cloudflare hides e-mail addresses from programs: the first of the bytes, in hexadecimal, veils the others.
    private mutating func noteHiddenEmail(_ text: String) {
        let digits = Array(text.utf8.prefix(600))
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { start in
            UInt8(String(decoding: digits[start..<(start + 2)], as: UTF8.self), radix: 16)
        }
        guard let veil = bytes.first, bytes.count > 3 else { return }
        contents.contacts.append(String(decoding: bytes.dropFirst().map { $0 ^ veil }, as: UTF8.self))
    }

    private func attribute(_ name: String, _ node: UnsafeMutablePointer<xmlNode>) -> String? {
        guard node.pointee.properties != nil, let value = xmlGetProp(node, name) else { return nil }
        defer { hopeguide_free_text(value) }
        return String(cString: value)
    }

    private static func name(_ node: UnsafeMutablePointer<xmlNode>) -> String {
        node.pointee.name.map { String(cString: $0) } ?? ""
    }

    /// One space between words, whatever kinds of white space stood there; what has no width is taken out.
    private static func collapsed(_ bytes: [UInt8]) -> String {
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        var isPending = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if isSpace(scalar) {
                isPending = !shown.isEmpty
            } else if !isInvisible(scalar) {
                if isPending { shown.append(UInt8(ascii: " ")) }
                isPending = false
                shown.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: shown, as: UTF8.self)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value == 32 || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 32 || scalar.value == 0xAD || (0x200B...0x200F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2060...0x2069).contains(scalar.value)
            || scalar.value == 0xFEFF
    }
}
