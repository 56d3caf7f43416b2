import Diagnostics
import Text

/// What an address in a link or picture may be.
///
/// Browsers read addresses more generously than people do: they skip control characters, take `\` for `/`, and fill in
/// what is missing. So whatever is not plainly allowed is refused. Addresses are compared by bytes: to a browser a colon
/// is a colon even under an accent, where it is another `Character` to us.
enum AddressRule {
    struct Fault {
        let rule: Rule
        let message: String
        let help: String
    }

    private static let linkSchemes: Set<String> = ["http", "https", "mailto", "tel", "sms"]
    private static let webSchemes: Set<String> = ["http", "https"]

    private static let linkHelp =
        "Use a web address that starts with https://, or mailto:, tel: or sms:, or the name of a page of this guide."

    /// What is wrong with a link's destination, its entities read; `nil` for one that is allowed.
    static func fault(inLink address: String) -> Fault? {
        if let fault = fault(in: address, schemes: linkSchemes, help: linkHelp) { return fault }
        if address.isEmpty {
            return Fault(
                rule: MarkdownRules.linkWithoutAddress,
                message: "This link does not say where it goes.",
                help: "Write the address between the round brackets: [words](https://example.org)."
            )
        }
        if address.prefix(4).lowercased() == "www." {
            return incomplete(address, help: "Write https:// in front of it.")
        }
        if address.utf8.contains(UInt8(ascii: "@")), !address.utf8.contains(where: isDelimiter) {
            return incomplete(address, help: "Write mailto: in front of it.")
        }
        return nil
    }

    /// What is wrong with a picture's address.
    static func fault(inImage address: String) -> Fault? {
        if let fault = fault(in: address, schemes: webSchemes, help: "Use the name of a picture in images/.") {
            return fault
        }
        guard address.isEmpty else { return nil }
        return Fault(
            rule: MarkdownRules.linkWithoutAddress,
            message: "This picture does not say where it is.",
            help: "Write the name of the picture between the round brackets: ![words](images/beans.jpg)."
        )
    }

    /// Whether an address is on another website.
    static func isElsewhere(_ address: String) -> Bool { scheme(of: address).map(webSchemes.contains) ?? false }

    private static func fault(in address: String, schemes: Set<String>, help: String) -> Fault? {
        if address.utf8.count > Limits.wordBytes {
            return Fault(
                rule: MarkdownRules.linkTooLong,
                message: "This address is too long: \(address.utf8.count) bytes, and the limit is \(Limits.wordBytes).",
                help: "Use a shorter address."
            )
        }
        if address.utf8.contains(where: { $0 < 0x20 }) || HiddenCharacters.areIn(address) {
            return notAllowed(
                "This address has a character in it that nobody can see.",
                help: "Type the address again."
            )
        }
        if address.utf8.contains(UInt8(ascii: "\\")) {
            return notAllowed("An address may not have a backslash (\\) in it.", help: "Use / where you typed \\.")
        }
        if address.utf8.starts(with: "//".utf8) {
            return notAllowed("An address may not start with //.", help: "Write https:// at the start.")
        }
        guard let scheme = scheme(of: address) else { return nil }
        if !schemes.contains(scheme) {
            return notAllowed("An address may not start with \"\(shown(scheme)):\".", help: help)
        }
        if webSchemes.contains(scheme), !hasHost(address, behind: scheme) {
            return notAllowed("This address does not name a website.", help: "Write it as https://example.org.")
        }
        return nil
    }

    /// What stands before a colon that comes before any `/`, `?` or `#`, in lower case.
    private static func scheme(of address: String) -> String? {
        guard let end = address.utf8.firstIndex(where: isDelimiter), address.utf8[end] == UInt8(ascii: ":") else {
            return nil
        }
        return String(address.unicodeScalars[..<end]).lowercased()
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
        default: false
        }
    }

    private static func hasHost(_ address: String, behind scheme: String) -> Bool {
        let rest = address.utf8.dropFirst(scheme.utf8.count + 1)
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return first.isASCIILetterOrDigit || first > 0x7F || first == UInt8(ascii: "[")
    }

    private static func notAllowed(_ message: String, help: String) -> Fault {
        Fault(rule: MarkdownRules.linkNotAllowed, message: message, help: help)
    }

    private static func incomplete(_ address: String, help: String) -> Fault {
        Fault(rule: MarkdownRules.linkIncomplete, message: "\"\(shown(address))\" is not a whole address.", help: help)
    }

    /// Something that was typed, short enough for a message.
    private static func shown(_ words: String) -> String { words.count > 60 ? words.prefix(60) + "…" : words }
}
