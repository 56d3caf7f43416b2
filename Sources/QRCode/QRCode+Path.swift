extension QRCode {
    /// The dark modules as the `d` of an SVG path whose line is one unit wide: a stroke for each run in a row.
    ///
    /// Every stroke begins where the last one ended, in small numbers that repeat, since this packs best.
    public var path: String {
        var path: [UInt8] = []
        path.reserveCapacity(size * size * 2)
        var (penX, penY) = (0, 0)
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, isDark(row: row, column: column) { column += 1 }
                guard column > start else {
                    column += 1
                    continue
                }
                if path.isEmpty {
                    path.append(UInt8(ascii: "M"))
                    path.append(number: start)
                    path.append(UInt8(ascii: " "))
                    path.append(number: row)
                    path += ".5".utf8
                } else {
                    path.append(UInt8(ascii: "m"))
                    path.append(number: start - penX)
                    path.append(UInt8(ascii: " "))
                    path.append(number: row - penY)
                }
                path.append(UInt8(ascii: "h"))
                path.append(number: column - start)
                (penX, penY) = (column, row)
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// What an SVG shows of it: with its margin.
    public var viewBox: String { "\(-Self.margin) \(-Self.margin) \(size + 2 * Self.margin) \(size + 2 * Self.margin)" }
}

extension [UInt8] {
    /// In figures, without a text made for each: a code has hundreds, most of them of one figure.
    fileprivate mutating func append(number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let size = number.magnitude
        if size >= 10 {
            self += String(size).utf8
        } else {
            append(UInt8(ascii: "0") + UInt8(size))
        }
    }
}
