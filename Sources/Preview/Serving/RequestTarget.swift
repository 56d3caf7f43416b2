/// Where in the site a request leads. Files are found by their whole name in a list, never on a disk; what could lead
/// elsewhere is refused all the same, so that nobody takes it for a name.
enum RequestTarget: Equatable {
    /// A name in the site's folder: `food-hub.html`.
    case file(String)
    case refused

    init(_ target: String) {
        let path = target.prefix { $0 != "?" }
        guard path.hasPrefix("/"), !target.contains("#"), let name = Self.decoded(path.dropFirst()),
            !name.contains(where: { $0 == "\\" }), name.unicodeScalars.allSatisfy({ !Self.isControl($0) })
        else {
            self = .refused
            return
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard name.isEmpty || !parts.contains(where: { [".", "..", ""].contains($0) }) else {
            // A folder is asked for with a slash at its end; we have none to show.
            self =
                parts.last == "" && !parts.dropLast().contains(where: { [".", "..", ""].contains($0) })
                ? .file(name) : .refused
            return
        }
        self = .file(name.isEmpty ? "index.html" : name)
    }

    /// `nil` where a percent sign stands before anything but two hexadecimal figures, or what comes out is no text.
    private static func decoded(_ path: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let figures = rest.prefix(2)
            guard figures.count == 2, figures.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
                let value = UInt8(String(decoding: figures, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }
}
