import Diagnostics
import Guide

/// Reads every way to get in touch.
struct ContactReader {
    static func phones(_ key: String, _ facts: inout FactReader) -> [PhoneNumber] {
        var phones: [PhoneNumber] = []
        for item in facts.labelledTexts(key) {
            let phone = PhoneNumber(label: item.label, typed: item.text.joinedLines, position: item.position)
            if phone.dialled == nil { noteWithoutNumber(key, item, &facts) }
            if phone.holdsSecondNumber { noteTwoNumbers(key, phone, &facts) }
            phones.append(phone)
        }
        return phones
    }

    private static func noteTwoNumbers(_ key: String, _ phone: PhoneNumber, _ facts: inout FactReader) {
        facts.note(
            key == "textphone" ? ContentRules.textphoneWithTwoNumbers : ContentRules.phoneWithTwoNumbers,
            at: phone.position,
            "There are two numbers here, and a reader can only tap the first.",
            help: "Put each on a line of its own below “\(key):”, with two spaces, a hyphen and a space before it."
        )
    }

    static func texts(_ facts: inout FactReader) -> [TextNumber] {
        var texts: [TextNumber] = []
        for item in facts.labelledTexts("text") {
            let text = TextNumber(label: item.label, typed: item.text.joinedLines, position: item.position)
            if text.number == nil { noteWithoutNumber("text", item, &facts) }
            texts.append(text)
        }
        return texts
    }

    private static func noteWithoutNumber(_ key: String, _ item: LabelledText, _ facts: inout FactReader) {
        facts.note(
            withoutNumber(key),
            at: item.position,
            "We find no number to \(key == "text" ? "text" : "ring") here.",
            help:
                "Begin with the number, and put any words after it: \(key == "text" ? "text: text HELLO to 85258" : "\(key): 01632 960 101")"
        )
    }

    private static func withoutNumber(_ key: String) -> Rule {
        switch key {
        case "text": ContentRules.textWithoutNumber
        case "textphone": ContentRules.textphoneWithoutNumber
        default: ContentRules.phoneWithoutNumber
        }
    }

    static func emails(_ facts: inout FactReader) -> [EmailAddress] {
        var emails: [EmailAddress] = []
        for item in facts.labelledTexts("email") {
            let address = item.text.hasPrefix("mailto:") ? String(item.text.dropFirst(7)) : item.text
            guard isEmail(address) else {
                facts.note(
                    ContentRules.emailInvalid,
                    at: item.position,
                    "This is not an e-mail address.",
                    help: "It has one @ and no spaces, for example hello@greenshoots.org.uk."
                )
                continue
            }
            emails.append(EmailAddress(label: item.label, address: address, position: item.position))
        }
        return emails
    }

    /// One `@`, a dot in the part after it, and only characters that mail servers take without quoting (RFC 5321, 5322).
    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        let isPlain = text.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || ".!#$%&'*+-/=?^_`{|}~@".utf8.contains(byte)
        }
        return isPlain && parts[1].contains(".") && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
    }

    static func websites(_ facts: inout FactReader) -> [WebAddress] {
        var websites: [WebAddress] = []
        for item in facts.labelledTexts("website") {
            guard let address = webAddress(item.text) else {
                facts.note(
                    ContentRules.websiteInvalid,
                    at: item.position,
                    "This is not a web address that we can link to.",
                    help: "It begins with https:// or http:// and has no spaces: \(websiteExample(item.text))"
                )
                continue
            }
            websites.append(WebAddress(label: item.label, address: address, position: item.position))
        }
        return websites
    }

    /// An address with a scheme that is safe to follow and a host with a dot in it.
    static func webAddress(_ text: String) -> String? {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { !"/?#".contains($0) }
        let isWhole = rest.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.value > 32 && !"\"<>\\^`{|}".unicodeScalars.contains($0)
        }
        guard isWhole, host.contains("."), !host.hasPrefix("."), !host.contains("@"), text.utf8.count <= 2_000 else {
            return nil
        }
        return scheme + rest
    }

    private static func websiteExample(_ text: String) -> String {
        let isBareHost = !text.contains(where: \.isWhitespace) && text.contains(".") && !text.contains(":")
        return isBareHost ? "https://\(text)" : "https://greenshoots.org.uk/"
    }

    static func whereabouts(_ facts: inout FactReader) -> Whereabouts {
        let items = facts.labelledTexts("address")
        if items.contains(where: { $0.text.lowercased() == "withheld" }) {
            if items.count > 1 {
                facts.note(
                    ContentRules.addressWithheldAndGiven,
                    at: facts.keyPosition("address"),
                    "The address is said to be withheld, and here is one as well.",
                    help: "Keep “address: withheld” alone, or take that word away."
                )
            }
            return .withheld
        }
        for item in items where isNearlyWithheld(item.text) {
            facts.note(
                ContentRules.addressWithheldUnclear,
                at: item.position,
                "We cannot tell whether this address is to be kept secret.",
                help: "If it is, write only: address: withheld"
            )
        }
        let addresses = items.map { item in
            PostalAddress(label: item.label, lines: lines(of: item.text), position: item.position)
        }
        return addresses.isEmpty ? .unsaid : .published(addresses)
    }

    /// A slip of the pen must not publish what was meant to be secret.
    private static func isNearlyWithheld(_ address: String) -> Bool {
        let words = address.lowercased().split { !$0.isLetter }
        let secrets = ["withheld", "withhold", "secret", "private", "confidential"]
        let first = words.first.map(String.init) ?? ""
        return words.count <= 4 && (Spelling.closest(to: first, among: secrets) != nil)
    }

    /// A block's own lines; a single line is cut at its commas.
    private static func lines(of address: String) -> [String] {
        let lines = address.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
        guard lines.count == 1 else { return lines }
        return lines[0].split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    }
}
