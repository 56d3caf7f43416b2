/// The text of a page, ready to be searched: in lower case, as bytes.
struct PageText: Sendable {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.lowercased().utf8) }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The same without its spaces.
    var squeezed: PageText { PageText(bytes.filter { $0 != UInt8(ascii: " ") }) }

    func contains(_ phrase: String) -> Bool { place(of: phrase) != nil }

    /// Where a phrase in lower case stands first, at or behind a place.
    func place(of phrase: String, from start: Int = 0) -> Range<Int>? {
        let wanted = Array(phrase.utf8)
        guard let first = wanted.first, start + wanted.count <= bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                for index in start...(bytes.count - wanted.count) where bytes[index] == first {
                    var length = 1
                    while length < wanted.count, bytes[index + length] == wanted[length] { length += 1 }
                    if length == wanted.count { return index..<(index + length) }
                }
                return nil
            }
        }
    }

    /// A stretch of the text as far as there is one.
    func slice(from start: Int, count: Int) -> ArraySlice<UInt8> { bytes[start..<min(bytes.count, start + count)] }
}
