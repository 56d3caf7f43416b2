import Diagnostics
import Guide
import Presentation
import Text

/// What stands in the `href` of a link.
enum LinkAddress {
    /// - Parameters:
    ///   - link: within the guide or out of it.
    ///   - subject: of an e-mail.
    static func address(of link: PresentedText.Link, subject: String? = nil) -> String {
        switch link {
        case .phone(let dialled): "tel:" + dialled
        case .text(let number, let word): text(to: number, word)
        case .email(let address): email(address, subject: subject)
        case .website(let address): address
        case .entry(let slug): SiteAddresses.page(slug: slug)
        case .topic(let id): SiteAddresses.topic(id)
        }
    }

    /// A text message with its word already written. `?&` is what Android and iOS both read
    /// (RFC 5724 gives `?`, iOS looks for `&`).
    private static func text(to number: String, _ word: String?) -> String {
        word.map { "sms:\(number)?&body=\($0.percentEncodedPart)" } ?? "sms:" + number
    }

    private static func email(_ address: String, subject: String?) -> String {
        let link =
            "mailto:" + address.split(separator: "@").map { String($0).percentEncodedPart }.joined(separator: "@")
        return subject.map { "\(link)?subject=\($0.percentEncodedPart)" } ?? link
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
