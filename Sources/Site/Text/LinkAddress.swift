import Diagnostics
import Guide

/// What stands in the `href` of a link.
enum LinkAddress {
    static func phone(_ number: PhoneNumber) -> String? { number.dialled.map { "tel:" + $0 } }

    /// A text message with its word already written. `?&` is what Android and iOS both read
    /// (RFC 5724 gives `?`, iOS looks for `&`).
    static func text(_ number: TextNumber) -> String? {
        guard let digits = number.number else { return nil }
        guard let word = number.word else { return "sms:" + digits }
        return "sms:\(digits)?&body=\(percentEncoded(word))"
    }

    static func email(_ address: EmailAddress, subject: String? = nil) -> String? {
        let parts = address.address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        let link = "mailto:\(percentEncoded(String(parts[0])))@\(percentEncoded(String(parts[1])))"
        guard let subject else { return link }
        return "\(link)?subject=\(percentEncoded(subject))"
    }

    /// `nil` for anything but a web page: a link that could run a script is no link.
    static func website(_ address: String) -> String? {
        let isWebPage = ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
        return isWebPage ? address : nil
    }

    /// An address of the web as a person would copy it from paper.
    static func forReading(_ address: String) -> String {
        WebAddress(label: nil, address: address, position: Position(line: 1)).forReading
    }

    /// All but letters, digits and `-._~` as `%20` and the like (RFC 3986, 2.3).
    static func percentEncoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
