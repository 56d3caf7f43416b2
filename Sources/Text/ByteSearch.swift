import Glibc

extension StringProtocol {
    /// Where a text stands first, compared byte by byte: what `firstRange(of:)` finds wherever both are written alike, in a
    /// small part of its time, since it breaks no text into characters.
    public func firstBytes(of wanted: String) -> Range<Index>? {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            wanted.utf8.withContiguousStorageIfAvailable { bytes.firstOffset(of: $0) } ?? nil
        }
        if let found {
            guard let offset = found else { return nil }
            let start = utf8.index(startIndex, offsetBy: offset)
            return start..<utf8.index(start, offsetBy: wanted.utf8.count)
        }
        return slowBytes(of: wanted)
    }

    /// Whether a text stands in it, compared byte by byte.
    public func holds(_ wanted: String) -> Bool { firstBytes(of: wanted) != nil }

    /// For texts that do not lie in one piece, such as those of Foundation.
    private func slowBytes(of wanted: String) -> Range<Index>? {
        let bytes = utf8
        var start = startIndex
        while true {
            if bytes[start...].starts(with: wanted.utf8) {
                return start..<bytes.index(start, offsetBy: wanted.utf8.count)
            }
            guard start < endIndex else { return nil }
            start = bytes.index(after: start)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How far from the beginning other bytes stand first.
    public func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard let first = wanted.first else { return start }
        let last = count - wanted.count
        guard start <= last else { return nil }
        var offset = start
        while offset <= last {
            if self[offset] == first {
                var next = 1
                while next < wanted.count, self[offset + next] == wanted[next] { next += 1 }
                if next == wanted.count { return offset }
            }
            offset += 1
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Where other bytes stand first: by the C library's search, for what reads every page.
    public func firstRange(of wanted: String) -> Range<Int>? {
        let wanted = Array(wanted.utf8)
        guard let first = wanted.first else { return startIndex..<startIndex }
        return withUnsafeBytes { bytes -> Range<Int>? in
            guard let start = bytes.baseAddress else { return nil }
            var offset = 0
            while offset + wanted.count <= bytes.count,
                let found = memchr(start + offset, Int32(first), bytes.count - wanted.count - offset + 1)
            {
                offset = start.distance(to: UnsafeRawPointer(found))
                if memcmp(found, wanted, wanted.count) == 0 {
                    return (startIndex + offset)..<(startIndex + offset + wanted.count)
                }
                offset += 1
            }
            return nil
        }
    }
}
