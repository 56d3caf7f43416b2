import Text

/// A link to something in the guide itself, taken apart.
struct InsideLink {
    /// The address on the site: `food-hub.html`. Empty for a place on the same page.
    let path: String
    /// What stands after `#`.
    let fragment: String?
    /// Whether it begins with a slash.
    let isFromTop: Bool

    /// `nil` for a link that leads out of the guide: to another site, an e-mail address, a telephone number.
    init?(_ destination: String) {
        guard !destination.hasPrefix("//"), !Self.hasScheme(destination) else { return nil }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var path = parts.first.map(String.init)?.split(separator: "?", omittingEmptySubsequences: false).first ?? ""
        isFromTop = path.hasPrefix("/")
        while path.hasPrefix("./") || path.hasPrefix("/") { path = path.dropFirst(path.hasPrefix("/") ? 1 : 2) }
        let decoded = Self.percentDecoded(path)
        self.path = decoded.isEmpty && isFromTop ? "index.html" : decoded
        // What stands behind “:~:” is for the browser alone, such as words to go to (WICG, URL Fragment Text Directives).
        let place =
            parts.count > 1 ? parts[1].firstRange(of: ":~:").map { parts[1][..<$0.lowerBound] } ?? parts[1] : nil
        fragment = place.map(Self.percentDecoded)
    }

    /// The last part of the path.
    var name: Substring { path.split(separator: "/").last ?? "" }

    /// Letters and a colon before anything else (RFC 3986, 3.1).
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return false }
        return text.utf8[..<colon].allSatisfy { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
    }

    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16), rest.count >= 2 {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
