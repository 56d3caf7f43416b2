import Diagnostics
import Guide

/// Reads every way to get in touch.
struct ContactReader {
    static func phones(_ key: String, _ facts: inout FactReader) -> [PhoneNumber] {
        var phones: [PhoneNumber] = []
        for item in facts.labelledTexts(key) {
            let phone = PhoneNumber(label: item.label, typed: item.text.joinedLines, position: item.position)
            if phone.dialled == nil { noteWithoutNumber(key, item, phone.slip, &facts) }
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
            if text.number == nil { noteWithoutNumber("text", item, nil, &facts) }
            texts.append(text)
        }
        return texts
    }

    private static func noteWithoutNumber(
        _ key: String,
        _ item: LabelledText,
        _ slip: PhoneSlip?,
        _ facts: inout FactReader
    ) {
        let example = key == "text" ? "text: text HELLO to 85258" : "\(key): 01632 960 101"
        facts.note(
            withoutNumber(key),
            at: item.position,
            slip?.reason ?? "We find no number to \(key == "text" ? "text" : "ring") here.",
            help: slip?.cure ?? "Begin with the number, and put any words after it: \(example)"
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
            if let fault = EmailFault(in: address) {
                facts.note(ContentRules.emailInvalid, at: item.position, fault.reason, help: fault.cure)
                continue
            }
            emails.append(EmailAddress(label: item.label, address: address, position: item.position))
        }
        return emails
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

    /// The address that was probably meant, where what stands before the name is a scheme with a slip in it:
    /// `http//www.harbournecvs.example`, `htpp://`, `www,harbournecvs.example`.
    private static func websiteExample(_ text: String) -> String {
        let example = "https://greenshoots.org.uk/"
        guard !text.contains(where: \.isWhitespace) else { return example }
        let scheme = text.prefix { $0.isLetter || ":;/\\".contains($0) }
        let name = scheme.prefix { $0.isLetter }.lowercased()
        let marks = text.dropFirst(name.count).prefix { ":;/\\".contains($0) }
        let isScheme = !marks.isEmpty && (3...6).contains(name.count) && name.allSatisfy { "htps".contains($0) }
        let rest = isScheme ? text.dropFirst(name.count + marks.count) : text[...]
        let host = rest.prefix { !"/?#".contains($0) }.replacing(",", with: ".")
        let meant = "https://" + host + rest.dropFirst(host.count)
        return host.contains(":") || webAddress(meant) == nil ? example : meant
    }

    static func whereabouts(_ facts: inout FactReader) -> Whereabouts {
        let items = facts.labelledTexts("address")
        if items.contains(where: { SecretAddress.isWithheld($0.text) }) {
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
        let unclear = items.filter { SecretAddress.isNearlyWithheld($0.text) }
        for item in unclear {
            facts.note(
                ContentRules.addressWithheldUnclear,
                at: item.position,
                "We cannot tell whether this address is to be kept secret.",
                help: "If it is, write only: address: withheld. If it is not, write its street and its postcode."
            )
        }
        // Until somebody has said so, it is treated as a secret.
        guard unclear.isEmpty else { return .withheld }
        let addresses = items.map { item in
            PostalAddress(label: item.label, lines: lines(of: item.text), position: item.position)
        }
        return addresses.isEmpty ? .unsaid : .published(addresses)
    }

    /// A block's own lines, without the comma at the end of one; a single line is cut at its commas.
    private static func lines(of address: String) -> [String] {
        let lines = address.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
        guard lines.count == 1 else {
            return lines.map { $0.hasSuffix(",") ? String($0.dropLast()).trimmed : $0 }
        }
        return lines[0].split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    }
}
