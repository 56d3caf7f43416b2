import Diagnostics
import Text

/// Every way to get in touch with a service or to turn up at it.
public struct Contacts: Sendable, Hashable {
    public var phones: [PhoneNumber]
    /// Numbers that take text messages.
    public var texts: [TextNumber]
    public var textphones: [PhoneNumber]
    public var emails: [EmailAddress]
    public var websites: [WebAddress]
    public var whereabouts: Whereabouts

    public init(
        phones: [PhoneNumber] = [],
        texts: [TextNumber] = [],
        textphones: [PhoneNumber] = [],
        emails: [EmailAddress] = [],
        websites: [WebAddress] = [],
        whereabouts: Whereabouts = .unsaid
    ) {
        self.phones = phones
        self.texts = texts
        self.textphones = textphones
        self.emails = emails
        self.websites = websites
        self.whereabouts = whereabouts
    }
}

/// A way to get in touch, with what somebody called it.
protocol LabelledContact {
    /// "Office"; `nil` for most.
    var label: String? { get set }
}

/// Where a service is.
public enum Whereabouts: Sendable, Hashable {
    /// By phone or online, or nothing said.
    case unsaid
    case published([PostalAddress])
    /// Kept secret, for safety: no output may ever contain one.
    case withheld

    public var addresses: [PostalAddress] {
        if case .published(let addresses) = self { addresses } else { [] }
    }
}

public struct EmailAddress: Sendable, Hashable, LabelledContact {
    public internal(set) var label: String?
    public let address: String
    public let position: Position

    public init(label: String?, address: String, position: Position) {
        self.label = label
        self.address = address
        self.position = position
    }
}

public struct WebAddress: Sendable, Hashable, LabelledContact {
    public internal(set) var label: String?
    /// With its scheme, `https://…`.
    public let address: String
    public let position: Position

    public init(label: String?, address: String, position: Position) {
        self.label = label
        self.address = address
        self.position = position
    }

    /// The address as a person would copy it from paper: no scheme, no `www.`, no closing slash.
    public var forReading: String {
        var text = Substring(address)
        for prefix in WebScheme.all + ["www."] where text.hasASCIIPrefix(ignoringCase: prefix) {
            text = text.dropFirst(prefix.count)
        }
        if text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }
}

public struct PostalAddress: Sendable, Hashable, LabelledContact {
    public internal(set) var label: String?
    /// As on an envelope, a line each.
    public let lines: [String]
    public let position: Position

    public init(label: String?, lines: [String], position: Position) {
        self.label = label
        self.lines = lines
        self.position = position
    }
}
