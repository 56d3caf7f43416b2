import Diagnostics
import Guide
import Text

/// What stands in the `href` of a link.
enum LinkAddress {
    static func phone(_ number: PhoneNumber) -> String? { number.dialled.map { "tel:" + $0 } }

    /// A text message with its word already written. `?&` is what Android and iOS both read
    /// (RFC 5724 gives `?`, iOS looks for `&`).
    static func text(_ number: TextNumber) -> String? {
        guard let digits = number.number else { return nil }
        guard let word = number.word else { return "sms:" + digits }
        return "sms:\(digits)?&body=\(word.percentEncodedPart)"
    }

    static func email(_ address: EmailAddress, subject: String? = nil) -> String? {
        let parts = address.address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        let link = "mailto:\(String(parts[0]).percentEncodedPart)@\(String(parts[1]).percentEncodedPart)"
        guard let subject else { return link }
        return "\(link)?subject=\(subject.percentEncodedPart)"
    }

    /// `nil` for anything but a web page: a link that could run a script is no link.
    static func website(_ address: String) -> String? {
        WebScheme.of(address).map { _ in address }
    }

    /// An address of the web as a person would copy it from paper.
    static func forReading(_ address: String) -> String {
        WebAddress(label: nil, address: address, position: Position(line: 1)).forReading
    }
}
