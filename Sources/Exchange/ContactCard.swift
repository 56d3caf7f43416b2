import Guide

/// An entry as a contact card, in vCard 3.0 (RFC 2426): Outlook and older telephones do not read 4.0, and both Android and
/// iOS read 3.0.
struct ContactCard {
    let description: EntryDescription
    private var entry: Entry { description.entry }

    /// `nil` where there is nothing to keep but a name.
    var text: String? {
        let ways = waysToReach
        guard !ways.isEmpty else { return nil }
        return ContentLines.file(head + ways + foot)
    }

    /// No personal name, so that a telephone files it as an organisation. `X-ABShowAs` tells iOS so.
    private var head: [String] {
        let title = ContentLines.escaped(entry.title)
        return ["BEGIN:VCARD", "VERSION:3.0", "N:;;;;", "FN:\(title)", "ORG:\(title)", "X-ABShowAs:COMPANY"]
    }

    private var foot: [String] {
        let note = description.lines(withPhones: false).joined(separator: "\n")
        let date = (description.change == nil ? entry.review.date : description.changed).iso
        return [
            "NOTE:\(ContentLines.escaped(note))",
            "UID:\(description.id.text)",
            "REV:\(date)T00:00:00Z",
            "END:VCARD",
        ]
    }

    private var waysToReach: [String] {
        let ways = phones + emails + websites + addresses
        return ways.enumerated().flatMap { index, way in way.lines(group: "item\(index + 1)") }
    }

    private var phones: [Way] {
        let contacts = entry.contacts
        let voice = contacts.phones.compactMap { phone in
            phone.dialled.map { Way("TEL;TYPE=WORK,VOICE", $0, label: phone.label) }
        }
        let texts = contacts.texts.compactMap { text in
            text.number.map { Way("TEL;TYPE=WORK,MSG", $0, label: text.label ?? description.words["text"]) }
        }
        let textphones = contacts.textphones.compactMap { phone in
            phone.dialled.map { Way("TEL;TYPE=WORK", $0, label: phone.label ?? description.words["textphone"]) }
        }
        return voice + texts + textphones
    }

    private var emails: [Way] {
        entry.contacts.emails.map {
            Way("EMAIL;TYPE=INTERNET", ContentLines.escaped($0.address), label: $0.label)
        }
    }

    private var websites: [Way] {
        entry.contacts.websites.map { Way("URL", ContentLines.unescaped($0.address), label: $0.label) }
    }

    /// All lines as the street, since nobody said which of them is a town. None where the address is withheld.
    private var addresses: [Way] {
        entry.contacts.whereabouts.addresses.map { address in
            let lines = ContentLines.escaped(address.lines.joined(separator: "\n"))
            return Way("ADR;TYPE=WORK", ";;\(lines);;;;", label: address.label)
        }
    }

    /// One way to reach a service. Only what has a label is put into a group with it: some telephones skip groups.
    private struct Way {
        let name: String
        let value: String
        let label: String?

        init(_ name: String, _ value: String, label: String?) {
            self.name = name
            self.value = value
            self.label = label
        }

        func lines(group: String) -> [String] {
            guard let label else { return ["\(name):\(value)"] }
            return ["\(group).\(name):\(value)", "\(group).X-ABLabel:\(ContentLines.escaped(label))"]
        }
    }
}
