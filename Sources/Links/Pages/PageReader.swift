import CLibXML2

/// Reads the HTML of others, of which nothing can be expected.
enum PageReader {
    /// - Parameter contentType: what the server says the bytes are
    static func read(_ page: [UInt8], contentType: String?) -> PageContents {
        let end = OverfullTags.first(in: page) ?? page.count
        guard end > 0, end <= Int(Int32.max) else { return PageContents() }
        let bytes = Array(page[..<end])
        let flags =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                htmlReadMemory(
                    characters.baseAddress,
                    Int32(bytes.count),
                    nil,
                    encoding(bytes, contentType),
                    Int32(flags)
                )
            }
        }
        guard let document else { return PageContents() }
        defer { xmlFreeDoc(document) }
        var walk = PageWalk()
        walk.run(xmlDocGetRootElement(document))
        var contents = walk.contents
        contents.isCut = end < page.count
        return contents
    }

    /// What is UTF-8 is read as such, whatever the server says. Of others only those that hold ASCII as it is are
    /// believed, so that no tag hides from us; the rest are read as browsers read what says nothing.
    private static func encoding(_ bytes: [UInt8], _ contentType: String?) -> String {
        // A page that was cut may end within a letter.
        let tail = bytes.suffix(3).reversed().prefix { $0 >= 0x80 }.count
        if String(validating: bytes.dropLast(tail), as: UTF8.self) != nil { return "UTF-8" }
        guard let type = contentType?.lowercased(), let mark = type.firstRange(of: "charset=") else { return usual }
        let name = type[mark.upperBound...].prefix { !";, ".contains($0) }.filter { !"\"'".contains($0) }
        return ["iso-8859-", "windows-125"].contains(where: name.hasPrefix) && name.utf8.count <= 12 ? name : usual
    }

    private static let usual = "windows-1252"
}
