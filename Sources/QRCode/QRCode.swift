import CQREncode

/// A square of dark and light modules that the camera of a telephone reads as text (ISO/IEC 18004), drawn by libqrencode.
public struct QRCode: Sendable, Hashable {
    /// How many modules a side has, 21 to 177, without the quiet margin.
    public let size: Int
    /// Row by row from the top; whether a module is dark.
    private let modules: [Bool]

    /// How many light modules must stand around it (ISO/IEC 18004, 6.3.8).
    public static let margin = 4

    /// `nil` where a code cannot hold the text: an empty one, one with a zero byte in it, one of more than 2,953 bytes.
    ///
    /// At the lowest level of correction: on paper that nobody folds through it, smaller modules would harm more.
    public init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        self.size = size
        modules = (0..<(size * size)).map { code.pointee.data[$0] & 1 == 1 }
    }

    public func isDark(row: Int, column: Int) -> Bool { modules[row * size + column] }
}
