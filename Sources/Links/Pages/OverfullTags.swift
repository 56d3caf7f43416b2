/// Finds a tag with more attributes than any page has.
///
/// libxml2 compares each attribute of a tag with all before it: a megabyte of them took it 77 seconds. This reads tags
/// as htmlParseStartElement of libxml2 2.9 does, so that quotation marks hide nothing from us that it would see.
struct OverfullTags {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Steps that are left, so that no page can make the search long.
    private var budget = 20_000_000

    private static let mostAttributes = 300
    /// libxml2 cuts names of attributes there.
    private static let longestName = 100

    /// Where the first such tag begins; `nil` where there is none.
    static func first(in page: [UInt8]) -> Int? {
        page.withUnsafeBufferPointer { buffer in
            var search = OverfullTags(bytes: buffer)
            return buffer.indices.first { buffer[$0] == UInt8(ascii: "<") && search.isOverfull(from: $0 + 1) }
        }
    }

    private mutating func isOverfull(from start: Int) -> Bool {
        var index = start
        guard index < bytes.count, Self.isLetter(bytes[index]) else { return false }
        skip(&index) { Self.isName($0) }
        var count = 0
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            let before = index
            skip(&index) { Self.isBlank($0) }
            if isAttribute(&index) { count += 1 } else { skipJunk(&index) }
            if index == before { index += 1 }
            if count > Self.mostAttributes || budget <= 0 { return true }
        }
        return false
    }

    /// Goes over a name and its value.
    private mutating func isAttribute(_ index: inout Int) -> Bool {
        guard index < bytes.count, Self.isLetter(bytes[index]) || "_:.".utf8.contains(bytes[index]) else {
            return false
        }
        let end = index + Self.longestName
        while index < bytes.count, index < end, Self.isName(bytes[index]) { index += 1 }
        skip(&index) { Self.isBlank($0) }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return true }
        index += 1
        skip(&index) { Self.isBlank($0) }
        guard index < bytes.count else { return true }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            skip(&index) { $0 != quote }
            index += 1
        } else {
            skip(&index) { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
        }
        return true
    }

    private mutating func skipJunk(_ index: inout Int) {
        skip(&index) { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    }

    private mutating func skip(_ index: inout Int, while isWanted: (UInt8) -> Bool) {
        let start = index
        while index < bytes.count, isWanted(bytes[index]) { index += 1 }
        budget -= index - start + 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (48...57).contains(byte) || ":-_.".utf8.contains(byte)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
