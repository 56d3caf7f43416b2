import CLibXML2

/// Reads the HTML of others, of which nothing can be expected.
enum PageReader {
    /// - Parameter contentType: what the server says the bytes are
    static func read(_ bytes: [UInt8], contentType: String?) -> PageContents {
        guard !bytes.isEmpty, bytes.count <= Int(Int32.max) else { return PageContents() }
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
        return walk.contents
    }

    /// What is UTF-8 is read as such, whatever the page says; otherwise the server's word counts before the page's.
    private static func encoding(_ bytes: [UInt8], _ contentType: String?) -> String? {
        // A page that was cut may end within a letter.
        let whole = bytes.dropLast(min(4, bytes.count))
        if String(validating: whole, as: UTF8.self) != nil { return "UTF-8" }
        guard let type = contentType?.lowercased(), let mark = type.firstRange(of: "charset=") else { return nil }
        let name = type[mark.upperBound...].prefix { !";, ".contains($0) }.filter { !"\"'".contains($0) }
        return name.utf8.count <= 40 ? String(name) : nil
    }
}
