/// What the first bytes of a picture say of it, so that a hostile one is refused before anybody takes room for its pixels.
struct PictureHeader: Hashable {
    enum Kind: Hashable { case png, jpeg, gif, webP, avif }

    let kind: Kind
    let width: Int
    let height: Int

    /// `nil` where the bytes begin none of the five kinds.
    init?(_ bytes: [UInt8]) {
        let bytes = HeaderBytes(bytes)
        guard
            let found = Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? Self.avif(bytes),
            found.width > 0, found.height > 0
        else { return nil }
        (kind, width, height) = found
    }

    private typealias Found = (kind: Kind, width: Int, height: Int)

    /// PNG specification, 11.2.2.
    private static func png(_ bytes: HeaderBytes) -> Found? {
        guard bytes.hold([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), bytes.hold("IHDR", at: 12),
            let width = bytes.bigEndian(at: 16, count: 4), let height = bytes.bigEndian(at: 20, count: 4)
        else { return nil }
        return (.png, width, height)
    }

    /// GIF89a, section 18.
    private static func gif(_ bytes: HeaderBytes) -> Found? {
        guard bytes.hold("GIF8", at: 0), let width = bytes.littleEndian(at: 6, count: 2),
            let height = bytes.littleEndian(at: 8, count: 2)
        else { return nil }
        return (.gif, width, height)
    }

    /// ITU-T T.81, B.2.2: the first frame header. Each round moves on by four bytes at least.
    private static func jpeg(_ bytes: HeaderBytes) -> Found? {
        guard bytes.hold([0xFF, 0xD8], at: 0) else { return nil }
        var offset = 2
        while let marker = bytes.bigEndian(at: offset, count: 2), let length = bytes.bigEndian(at: offset + 2, count: 2)
        {
            if marker == 0xFFFF {
                offset += 1
                continue
            }
            guard (0xFFC0...0xFFFE).contains(marker), length >= 2 else { return nil }
            let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
            if isFrame, let height = bytes.bigEndian(at: offset + 5, count: 2),
                let width = bytes.bigEndian(at: offset + 7, count: 2)
            {
                return (.jpeg, width, height)
            }
            offset += 2 + length
        }
        return nil
    }

    /// WebP container specification, and RFC 6386, 9.1 for the simple form.
    private static func webP(_ bytes: HeaderBytes) -> Found? {
        guard bytes.hold("RIFF", at: 0), bytes.hold("WEBP", at: 8) else { return nil }
        if bytes.hold("VP8X", at: 12), let width = bytes.littleEndian(at: 24, count: 3),
            let height = bytes.littleEndian(at: 27, count: 3)
        {
            return (.webP, width + 1, height + 1)
        }
        if bytes.hold("VP8L", at: 12), let sides = bytes.littleEndian(at: 21, count: 4) {
            return (.webP, sides & 0x3FFF + 1, sides >> 14 & 0x3FFF + 1)
        }
        guard bytes.hold("VP8 ", at: 12), let width = bytes.littleEndian(at: 26, count: 2),
            let height = bytes.littleEndian(at: 28, count: 2)
        else { return nil }
        return (.webP, width & 0x3FFF, height & 0x3FFF)
    }

    /// ISO/IEC 23008-12: the box `ispe` holds the size. The largest counts, since there may be a small preview too.
    private static func avif(_ bytes: HeaderBytes) -> Found? {
        guard bytes.hold("ftypavi", at: 4) else { return nil }
        let sizes = (0..<4096).compactMap { offset -> (Int, Int)? in
            guard bytes.hold("ispe", at: offset), let width = bytes.bigEndian(at: offset + 8, count: 4),
                let height = bytes.bigEndian(at: offset + 12, count: 4)
            else { return nil }
            return (width, height)
        }
        return sizes.max { $0.0 < $1.0 }.map { (.avif, $0.0, $0.1) }
    }
}

/// Numbers and words at places of a file that may end before them.
private struct HeaderBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func hold(_ text: String, at offset: Int) -> Bool { hold(Array(text.utf8), at: offset) }

    func hold(_ expected: [UInt8], at offset: Int) -> Bool {
        offset + expected.count <= bytes.count && bytes[offset..<(offset + expected.count)].elementsEqual(expected)
    }

    func bigEndian(at offset: Int, count: Int) -> Int? { part(offset, count)?.reduce(0) { $0 << 8 | Int($1) } }

    func littleEndian(at offset: Int, count: Int) -> Int? {
        part(offset, count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func part(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
        offset + count <= bytes.count ? bytes[offset..<(offset + count)] : nil
    }
}
