/// A WebP that moves, of which we show the first frame, as of a GIF.
///
/// libgd reads still ones alone. (RFC 9649, 2.7.1.1: `ANMF` holds 16 bytes on its place and time, then a still picture's
/// chunks.)
enum MovingPicture {
    /// The first frame as a picture of its own; the same bytes where nothing moves.
    static func firstFrame(_ bytes: [UInt8]) -> [UInt8] {
        var offset = 12
        while offset + 8 <= bytes.count {
            let length = bytes[(offset + 4)..<(offset + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - offset - 8 else { return bytes }
            if bytes[offset..<(offset + 4)].elementsEqual("ANMF".utf8), length > 24 {
                return still(bytes[(offset + 8)..<(offset + 8 + length)])
            }
            offset += 8 + length + length % 2
        }
        return bytes
    }

    private static func still(_ frame: ArraySlice<UInt8>) -> [UInt8] {
        let size = frame.dropFirst(6).prefix(6)
        let picture = frame.dropFirst(16)
        // A frame with holes has them in a chunk of its own, which only the extended form may hold.
        let isSeeThrough = picture.starts(with: "ALPH".utf8)
        let extended = isSeeThrough ? Array("VP8X".utf8) + [10, 0, 0, 0, 0x10, 0, 0, 0] + size : []
        let body = Array("WEBP".utf8) + extended + picture
        let count = UInt32(body.count)
        return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * UInt32($0))) } + body
    }
}
