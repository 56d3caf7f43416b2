import CZlib
import Glibc

/// How many bytes a text has on its way to a phone: servers send text compressed.
public enum CompressedSize {
    /// The bytes of `gzip -9`.
    public static func exact(_ bytes: [UInt8]) -> Int { compressed(bytes, effort: 9) }

    /// Whether `gzip -9` makes no more of a text than this. Most texts are settled without compressing them.
    public static func isWithin(_ limit: Int, _ bytes: [UInt8]) -> Bool {
        stored(bytes.count) <= limit || atMost(bytes) <= limit || compressed(bytes, effort: 1) <= limit
            || exact(bytes) <= limit
    }

    private static func compressed(_ bytes: [UInt8], effort: Int32) -> Int {
        var stream = z_stream()
        // 16 more than the window's 15 bits asks for gzip's own head and foot; 8 is zlib's usual memory.
        let version = zlibVersion()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, effort, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, size) == Z_OK else {
            return bytes.count
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var output = [UInt8](repeating: 0, count: room)
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: output.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : input.count
            }
        }
    }

    /// No less than the exact size, in a fraction of the time: as if no word were ever said twice.
    ///
    /// What each byte tells by how often it stands in the text (Shannon's entropy), a tenth more since zlib's codes are
    /// whole bits, a third more for texts of few letters, where that matters most, and room for gzip's head and tables.
    /// Tests hold it against the exact size.
    static func atMost(_ bytes: [UInt8]) -> Int { atMost([bytes[...]]) }

    /// The same of a text in pieces.
    static func atMost(_ pieces: [ArraySlice<UInt8>]) -> Int {
        let counts = withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { counts in
            counts.initialize(repeating: 0)
            for piece in pieces {
                piece.withUnsafeBufferPointer { for byte in $0 { counts[Int(byte)] &+= 1 } }
            }
            return counts.filter { $0 > 0 }.map(Double.init)
        }
        let count = pieces.reduce(0) { $0 + $1.count }
        let total = Double(count)
        let bits = counts.reduce(0) { $0 + $1 * log2(total / $1) }
        let more = bits > 4.5 * total ? 1.1 : 1.35
        return min(Int(bits / 8 * more) + 400, stored(count))
    }

    /// As if nothing were compressed: what zlib falls back to, in blocks with a head each (RFC 1951, 3.2.4).
    private static func stored(_ count: Int) -> Int { count + 5 * (count / 16_000 + 1) + 18 }
}
