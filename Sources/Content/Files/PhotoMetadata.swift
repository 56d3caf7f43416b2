/// What a photograph's hidden details say, found without decoding it.
struct PhotoMetadata {
    /// Whether they tell a place: the Exif directory for GPS, or the same in XMP.
    ///
    /// (Exif 2.32, 4.5 and 4.6.6; XMP part 2, 3.3. A JPEG's segments: ITU-T T.81, annex B; a PNG's chunks: PNG 3, 11.3.2;
    /// a WebP's: RFC 9649, 2.7.1; an AVIF's boxes: ISO/IEC 23008-12, annex A and 6.5.10.)
    private(set) var tellsLocation = false
    /// How the camera was held, 1 to 8; 1 is upright (Exif 2.32, 4.6.4).
    private(set) var orientation = 1

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8]) {
            readJPEG(bytes)
        } else if bytes.starts(with: Self.pngMark) {
            readPNG(bytes)
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            readWebP(bytes)
        } else if bytes.dropFirst(4).starts(with: Array("ftypavi".utf8)) {
            readAVIF(bytes)
        }
    }

    /// Chunks of a length, a name, the data and a checksum.
    private mutating func readPNG(_ bytes: [UInt8]) {
        var offset = Self.pngMark.count
        while offset + 12 <= bytes.count {
            let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - offset - 12 else { return }
            let data = bytes[(offset + 8)..<(offset + 8 + length)]
            switch String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self) {
            case "eXIf": readExif(data)
            case "iTXt", "tEXt": readXMP(data)
            default: break
            }
            offset += 12 + length
        }
    }

    /// Chunks of a name, a length and the data, which is filled up to an even length.
    private mutating func readWebP(_ bytes: [UInt8]) {
        var offset = 12
        while offset + 8 <= bytes.count {
            let length = bytes[(offset + 4)..<(offset + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - offset - 8 else { return }
            let data = bytes[(offset + 8)..<(offset + 8 + length)]
            switch String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self) {
            case "EXIF": readExif(data.starts(with: Self.exifMark) ? data.dropFirst(Self.exifMark.count) : data)
            case "XMP ": readXMP(data)
            default: break
            }
            offset += 8 + length + length % 2
        }
    }

    /// Here the picture's own boxes say how it is turned, and Exif only repeats it. Exif lies anywhere in the file, so we look
    /// for how it begins.
    private mutating func readAVIF(_ bytes: [UInt8]) {
        for mark in ["II*\0", "MM\0*"] {
            bytes.firstRange(of: Array(mark.utf8)).map { readExif(bytes[$0.lowerBound...]) }
        }
        readXMP(bytes[...])
        let head = bytes.prefix(Self.longestHead)
        let quarters = head.firstRange(of: Array("irot".utf8)).flatMap { head.dropFirst($0.upperBound).first }
        let mirror = head.firstRange(of: Array("imir".utf8)).flatMap { head.dropFirst($0.upperBound).first }
        guard quarters != nil || mirror != nil else { return }
        // Turned against the clock first, then mirrored: top to bottom (0) or left to right (1).
        let turned = [1, 8, 3, 6][Int((quarters ?? 0) & 3)]
        switch mirror.map({ $0 & 1 }) {
        case nil: orientation = turned
        case 0: orientation = [1: 4, 8: 5, 3: 2, 6: 7][turned] ?? 1
        default: orientation = [1: 2, 8: 7, 3: 4, 6: 5][turned] ?? 1
        }
    }

    private mutating func readJPEG(_ bytes: [UInt8]) {
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
            readExif(segment.dropFirst(Self.exifMark.count))
        } else if segment.starts(with: Self.xmpMark) {
            readXMP(segment)
        }
    }

    private mutating func readExif(_ data: ArraySlice<UInt8>) {
        guard let exif = Exif(data) else { return }
        tellsLocation = tellsLocation || exif.holdsPlace
        orientation = exif.orientation ?? orientation
    }

    private mutating func readXMP(_ data: ArraySlice<UInt8>) {
        if data.contains(Self.gpsName) { tellsLocation = true }
    }

    private static let pngMark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Boxes that say how an AVIF is turned stand before its pixels.
    private static let longestHead = 65_536

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
