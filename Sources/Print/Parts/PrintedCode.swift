import QRCode

/// An address as squares that the camera of a telephone reads. The template draws them.
public struct PrintedCode: Encodable, Sendable, Hashable {
    /// What it leads to.
    public var address: String
    /// What stands for it where it cannot be seen.
    public var alt: String
    /// How many modules a side has, without the margin.
    public var size: Int
    /// How many light modules must stand around it.
    public var margin: Int
    /// The dark modules, as runs: row, first column, length.
    public var runs: [[Int]]

    /// `nil` where a code cannot hold the address.
    init?(_ address: String, alt: String) {
        guard let code = QRCode(address) else { return nil }
        self.address = address
        self.alt = alt
        size = code.size
        margin = QRCode.margin
        runs = (0..<code.size).flatMap { row in Self.runs(of: code, in: row) }
    }

    private static func runs(of code: QRCode, in row: Int) -> [[Int]] {
        var runs: [[Int]] = []
        for column in 0..<code.size where code.isDark(row: row, column: column) {
            if let last = runs.last, last[1] + last[2] == column {
                runs[runs.count - 1][2] += 1
            } else {
                runs.append([row, column, 1])
            }
        }
        return runs
    }
}
