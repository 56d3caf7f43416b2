/// A text file by lines with their ends, so that some lines can be changed and every other byte stays.
struct FileLines: Equatable {
    struct Line: Equatable {
        var text: ArraySlice<UInt8>
        /// LF, CR LF or CR; empty at the end of a file that does not end its last line.
        var end: ArraySlice<UInt8>
    }

    /// The mark that some editors put in front of UTF-8; empty for most.
    let mark: ArraySlice<UInt8>
    var lines: [Line] = []

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        mark = bytes[..<start]
        var (lineStart, index) = (start, start)
        while index < bytes.count {
            guard bytes[index] == 10 || bytes[index] == 13 else {
                index += 1
                continue
            }
            let isWindowsEnd = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
            let next = index + (isWindowsEnd ? 2 : 1)
            lines.append(Line(text: bytes[lineStart..<index], end: bytes[index..<next]))
            (lineStart, index) = (next, next)
        }
        if lineStart < bytes.count { lines.append(Line(text: bytes[lineStart...], end: [])) }
    }

    var bytes: [UInt8] {
        var bytes = Array(mark)
        for line in lines {
            bytes += line.text
            bytes += line.end
        }
        return bytes
    }

    func text(_ index: Int) -> String { String(decoding: lines[index].text, as: UTF8.self) }

    /// The end that a new line gets: that of the line it stands behind or in the place of.
    func lineEnd(near index: Int) -> ArraySlice<UInt8> {
        let near = lines[..<min(index + 1, lines.count)].last { !$0.end.isEmpty } ?? lines.first { !$0.end.isEmpty }
        return near?.end ?? [10]
    }
}
