extension QRCode {
    /// The dark modules as the `d` of an SVG path whose line is one unit wide: a stroke for each run in a row.
    ///
    /// Every stroke begins where the last one ended, in small numbers that repeat, since this packs best.
    public var path: String {
        var path = ""
        var (penX, penY) = (0, 0)
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, isDark(row: row, column: column) { column += 1 }
                if column > start {
                    path += path.isEmpty ? "M\(start) \(row).5" : "m" + String(start - penX) + " " + String(row - penY)
                    path += "h" + String(column - start)
                    (penX, penY) = (column, row)
                } else {
                    column += 1
                }
            }
        }
        return path
    }

    /// What an SVG shows of it: with its margin.
    public var viewBox: String { "\(-Self.margin) \(-Self.margin) \(size + 2 * Self.margin) \(size + 2 * Self.margin)" }
}
