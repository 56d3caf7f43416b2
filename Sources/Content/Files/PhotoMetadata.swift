/// Finds out whether a photograph says where it was taken, without decoding it.
enum PhotoMetadata {
    /// Whether a JPEG's metadata hold a place: the Exif directory for GPS, or the same in XMP.
    ///
    /// (Exif 2.32, 4.5 and 4.6.6; XMP part 2, 3.3. A JPEG's segments: ITU-T T.81, annex B.)
    static func tellLocation(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return false }
        var offset = 2
        // Every round moves on by four bytes at least, so a file of 20 MB cannot hold it up for long.
        while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            // From here on there is only the picture itself.
            if marker == 0xDA || marker == 0xD9 { return false }
            let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            guard length >= 2, offset + 2 + length <= bytes.count else { return false }
            let segment = bytes[(offset + 4)..<(offset + 2 + length)]
            if marker == 0xE1, tellLocation(segment) { return true }
            offset += 2 + length
        }
        return false
    }

    private static func tellLocation(_ segment: ArraySlice<UInt8>) -> Bool {
        if segment.starts(with: exifMark) { return Exif(segment.dropFirst(exifMark.count))?.holdsPlace == true }
        return segment.starts(with: xmpMark) && segment.contains(gpsName)
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

    private enum Tag {
        static let gps = 0x8825
        static let latitude = 2
        static let longitude = 4
    }

    /// The value of a directory's entry. A directory has 65,535 entries at most, each of 12 bytes.
    private func entry(_ tag: Int, inDirectoryAt start: Int) -> Int? {
        guard let count = number(at: start, bytes: 2) else { return nil }
        for index in 0..<count {
            let offset = start + 2 + index * 12
            guard let found = number(at: offset, bytes: 2) else { return nil }
            if found == tag { return number(at: offset + 8, bytes: 4) }
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
