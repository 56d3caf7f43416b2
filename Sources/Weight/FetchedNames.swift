import Glibc
import Text

/// Reads from a page which other files a browser fetches with it: scripts, style sheets, and pictures that do not wait
/// until somebody scrolls to them.
enum FetchedNames {
    /// How the names end of files that can be fetched so.
    static let endings = [".js", ".css", ".svg", ".ico", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"]

    static func all(in page: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        page.withUnsafeBufferPointer { bytes in
            var index = 0
            while let open = place(of: UInt8(ascii: "<"), in: bytes, from: index) {
                index = open + 1
                guard index < bytes.endIndex, firstLetters.contains(bytes[index]) else { continue }
                guard let kind = kinds.first(where: { bytes[index...].starts(with: $0.tag) }) else { continue }
                let end = place(of: UInt8(ascii: ">"), in: bytes, from: index) ?? bytes.endIndex
                let tag = String(decoding: bytes[index..<end], as: UTF8.self)
                index = end
                guard kind.isFetched(tag), let name = attribute(kind.attribute, of: tag) else { continue }
                names.insert(name)
            }
        }
        return names
    }

    /// The C library's search, which looks at many bytes at once: this reads every page.
    private static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
        guard let start = bytes.baseAddress, index < bytes.count,
            let found = memchr(start + index, Int32(byte), bytes.count - index)
        else { return nil }
        return UnsafeRawPointer(start).distance(to: found)
    }

    /// Of the tags below: most tags are none of these, and looking closely takes long.
    private static let firstLetters = Array("sil".utf8)

    private struct Kind {
        let tag: [UInt8]
        let attribute: String
        let isFetched: @Sendable (String) -> Bool
    }

    private static let kinds = [
        Kind(tag: Array("script".utf8), attribute: "src") { _ in true },
        Kind(tag: Array("img".utf8), attribute: "src") { !$0.holds("loading=\"lazy\"") },
        Kind(tag: Array("link".utf8), attribute: "href") { tag in
            ["rel=\"stylesheet\"", "rel=\"icon\"", "rel=\"preload\""].contains(where: tag.holds)
        },
    ]

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.firstBytes(of: " \(name)=\"") else { return nil }
        let rest = tag.utf8[start.upperBound...]
        let value = tag[start.upperBound..<(rest.firstIndex(of: UInt8(ascii: "\"")) ?? tag.endIndex)]
        return String(value.utf8.starts(with: "./".utf8) ? value.dropFirst(2) : value)
    }
}
