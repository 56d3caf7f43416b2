import CQRCodegen

/// A square of dark and light modules that the camera of a telephone reads as text (ISO/IEC 18004), drawn by libqrcodegen.
public struct QRCode: Sendable, Hashable {
    /// How many modules a side has, 21 to 177, without the quiet margin.
    public let size: Int
    /// Row by row from the top; whether a module is dark.
    private let modules: [Bool]

    /// How many light modules must stand around it (ISO/IEC 18004, 6.3.8).
    public static let margin = 4
    /// How many bytes the largest code holds (ISO/IEC 18004, table 7: version 40, level L).
    public static let longestText = 2953

    /// `nil` where a code cannot hold the text: an empty one, one with a zero byte in it, one of more than `longestText` bytes.
    ///
    /// As few modules as the text allows: on paper that nobody folds through it, smaller ones would harm more than a lower
    /// level of correction. Where they have room for a higher level, it is used.
    ///
    /// The mask is always the same. Every reader takes every mask, which the code names; to try all eight for the most even
    /// picture, as the standard suggests, took more time than all the rest of a page.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= Self.longestText, !bytes.contains(0) else { return nil }
        let capacity = Self.bufferLength(for: bytes.count)
        var code = [UInt8](repeating: 0, count: capacity)
        var work = bytes + [UInt8](repeating: 0, count: capacity - bytes.count)
        let isMade = qrcodegen_encodeBinary(
            &work,
            bytes.count,
            &code,
            qrcodegen_Ecc_LOW,
            1,
            Self.largestVersion(for: bytes.count),
            qrcodegen_Mask_0,
            true
        )
        guard isMade else { return nil }
        let size = Int(qrcodegen_getSize(code))
        self.size = size
        modules = code.withUnsafeBufferPointer { code in
            guard let start = code.baseAddress else { return [] }
            return (0..<(size * size)).map { qrcodegen_getModule(start, Int32($0 % size), Int32($0 / size)) }
        }
    }

    public func isDark(row: Int, column: Int) -> Bool { modules[row * size + column] }

    /// The version up to which there must be room: 10 holds 271 bytes at level L (ISO/IEC 18004, table 7), which is more than
    /// an address of a page has.
    private static func largestVersion(for bytes: Int) -> Int32 { bytes <= 271 ? 10 : 40 }

    /// As the library asks for it: a bit for each module of the largest version, and a byte.
    private static func bufferLength(for bytes: Int) -> Int {
        let side = Int(largestVersion(for: bytes)) * 4 + 17
        return (side * side + 7) / 8 + 1
    }
}
