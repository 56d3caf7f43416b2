/// A number that tells whether bytes are as they were: 64-bit FNV-1a, small and the same on every machine.
///
/// It guards against accidents, not against forgery. Source: the constants of draft-eastlake-fnv.
public struct Fingerprint: Hashable, Sendable {
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Of no bytes.
    public init() {}

    /// One that was written down.
    public init(value: UInt64) { self.value = value }

    public init(of bytes: some Sequence<UInt8>) { add(bytes) }

    /// The fingerprint of all bytes so far, with these behind them.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        let isInOnePiece: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
        guard isInOnePiece == nil else { return }
        for byte in bytes { value = (value ^ UInt64(byte)) &* Self.prime }
    }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var value = value
        for byte in bytes { value = (value ^ UInt64(byte)) &* Self.prime }
        self.value = value
    }

    private static let prime: UInt64 = 0x100_0000_01b3

    /// Sixteen hexadecimal digits.
    public var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
