/// What a photograph's hidden details say, found without decoding it.
struct PhotoMetadata {
    /// Whether they tell a place: the Exif directory for GPS, or the same in XMP.
    ///
    /// (Exif 2.32, 4.5 and 4.6.6; XMP part 2, 3.3. A JPEG's segments: ITU-T T.81, annex B.)
    private(set) var tellsLocation = false
    /// How the camera was held, 1 to 8; 1 is upright (Exif 2.32, 4.6.4).
    private(set) var orientation = 1

    init(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return }
        var offset = 2
        // Every round moves on by four bytes at least, so a file of 20 MB cannot hold it up for long.
        while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            // From here on there is only the picture itself.
            if marker == 0xDA || marker == 0xD9 { return }
            let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            guard length >= 2, offset + 2 + length <= bytes.count else { return }
            let segment = bytes[(offset + 4)..<(offset + 2 + length)]
            if marker == 0xE1 { read(segment) }
            offset += 2 + length
        }
    }

    private mutating func read(_ segment: ArraySlice<UInt8>) {
        if segment.starts(with: Self.exifMark) {
            guard let exif = Exif(segment.dropFirst(Self.exifMark.count)) else { return }
            tellsLocation = tellsLocation || exif.holdsPlace
            orientation = exif.orientation ?? orientation
        } else if segment.starts(with: Self.xmpMark), segment.contains(Self.gpsName) {
            tellsLocation = true
        }
    }

    private static let exifMark = Array("Exif\0\0".utf8)
    private static let xmpMark = Array("http://ns.adobe.com/xap/1.0/".utf8)
    private static let gpsName = Array("exif:GPSL".utf8)
}

/// The directories of Exif metadata, which are those of a TIFF file.
private struct Exif {
    private let bytes: [UInt8]
    private let isLittleEndian: Bool

    init?(_ segment: ArraySlice<UInt8>) {
        bytes = Array(segment)
        if bytes.starts(with: Array("II".utf8)) {
            isLittleEndian = true
        } else if bytes.starts(with: Array("MM".utf8)) {
            isLittleEndian = false
        } else {
            return nil
        }
    }

    var holdsPlace: Bool {
        guard let first = number(at: 4, bytes: 4), let gps = entry(Tag.gps, inDirectoryAt: first) else { return false }
        return entry(Tag.latitude, inDirectoryAt: gps) != nil || entry(Tag.longitude, inDirectoryAt: gps) != nil
    }

    /// A short number, in the first two bytes of its entry's four.
    var orientation: Int? {
        guard let first = number(at: 4, bytes: 4) else { return nil }
        let value = place(of: Tag.orientation, inDirectoryAt: first).flatMap { number(at: $0 + 8, bytes: 2) }
        return value.flatMap { (1...8).contains($0) ? $0 : nil }
    }

    private enum Tag {
        static let orientation = 0x0112
        static let gps = 0x8825
        static let latitude = 2
        static let longitude = 4
    }

    private func entry(_ tag: Int, inDirectoryAt start: Int) -> Int? {
        place(of: tag, inDirectoryAt: start).flatMap { number(at: $0 + 8, bytes: 4) }
    }

    /// Where a directory's entry begins. A directory has 65,535 entries at most, each of 12 bytes.
    private func place(of tag: Int, inDirectoryAt start: Int) -> Int? {
        guard let count = number(at: start, bytes: 2) else { return nil }
        for index in 0..<count {
            let offset = start + 2 + index * 12
            guard let found = number(at: offset, bytes: 2) else { return nil }
            if found == tag { return offset }
        }
        return nil
    }

    private func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        let part = bytes[offset..<(offset + count)]
        let ordered = isLittleEndian ? Array(part.reversed()) : Array(part)
        return ordered.reduce(0) { $0 << 8 | Int($1) }
    }
}
