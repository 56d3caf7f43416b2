import Diagnostics

/// A text file by lines with their ends, so that a line can be changed and every other byte stays.
struct RawLines: Equatable {
    struct Line: Equatable {
        var text: String
        /// `\n`, `\r\n` or `\r`; empty at the end of a file that does not end its last line.
        var end: String
    }

    /// The mark that some editors put in front of UTF-8.
    let mark: String
    var lines: [Line] = []

    /// - Parameter text: the file's text, with whatever mark stands in front of it
    init(_ text: String) {
        let bytes = Array(text.utf8)
        let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        mark = String(decoding: bytes[..<markLength], as: UTF8.self)
        let source = SourceFile(name: "", text: String(decoding: bytes[markLength...], as: UTF8.self))
        var index = markLength
        for line in source.lines {
            index += line.utf8.count
            let isReturn = index < bytes.count && bytes[index] == 13
            let isWindowsEnd = isReturn && index + 1 < bytes.count && bytes[index + 1] == 10
            let length = index == bytes.count ? 0 : isWindowsEnd ? 2 : 1
            let end = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
            lines.append(Line(text: String(line), end: end))
            index += length
        }
    }

    var bytes: [UInt8] { Array(mark.utf8) + lines.flatMap { Array($0.text.utf8) + Array($0.end.utf8) } }
}
