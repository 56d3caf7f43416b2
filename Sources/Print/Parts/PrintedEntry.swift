import Diagnostics
import Guide
import Presentation

/// A heading and the entries under it: at least one.
public struct PrintedTopic: Encodable, Sendable, Hashable {
    public var name: String
    public var entries: [PrintedEntry]
}

/// What a short piece may say of one entry. How much of it is printed depends on the room.
public struct PrintedEntry: Encodable, Sendable, Hashable {
    /// The entry's slug.
    public var id: String
    public var name: String
    /// One plain line on what it is. Printed where there is room.
    public var line: String?
    /// What must not be overlooked: that it is paused, that there is a waiting list.
    public var note: String?
    /// A short-term alert.
    public var notice: String?
    public var contacts: [PrintedContact]
    /// Opening times, a phrase each.
    public var when: [String]
    /// Where it is. Printed where there is room.
    public var place: String?
    /// Of the crisis box: whether somebody answers at any hour of any day.
    public var isAlwaysOpen = false
}

extension PrintedEntry {
    /// What qualifies its times and numbers comes with them, whatever else has no room.
    init(_ presented: PresentedEntry) {
        let entry = presented.entry
        let contacts = presented.bestContacts.map { PrintedContact($0) }
        let places = presented.addresses.isEmpty ? [presented.areas.joined(by: ", ")] : presented.addresses
        let place = places.map(PrintedText.line).filter { !$0.isEmpty }.joined(separator: "; ")
        self.init(
            id: entry.slug,
            name: PrintedText.line(presented.title),
            line: PrintedText.tidied(Self.line(of: entry)),
            note: Self.note(on: presented),
            notice: presented.warnings.first { $0.kind == .notice }.map { PrintedText.line($0.brief) },
            contacts: contacts,
            when: presented.timesInBrief.map(PrintedText.tidied).filter { !$0.isEmpty },
            place: place.isEmpty ? nil : place
        )
        if contacts.isEmpty, let place = self.place {
            // With no other way to reach it, the place is what a reader needs at every level of detail.
            self.contacts = [PrintedContact(text: place, isNumber: false)]
            self.place = nil
        }
    }

    private static func line(of entry: Entry) -> String {
        switch entry.leaflet {
        case .shorter(let line): line
        case .summary, .leftOut: entry.summary
        }
    }

    /// Why somebody cannot go there, or not at once, or should ring first.
    private static func note(on presented: PresentedEntry) -> String? {
        let notes = presented.warnings.filter { $0.kind != .notice }.map { PrintedText.line($0.heading) }
        return notes.isEmpty ? nil : PlainSentence.joined(notes)
    }
}

/// One way to get in touch, as it is read on paper.
public struct PrintedContact: Encodable, Sendable, Hashable {
    public var label: String?
    public var text: String
    /// Words after it, such as "choose option 2".
    public var note: String?
    /// Where it leads on a screen: `tel:`, `sms:`, `mailto:` or `https:`.
    public var link: String?
    /// Numbers are printed bold and never broken over two lines.
    public var isNumber: Bool
}

extension PrintedContact {
    /// With its label and its note. What is not for ringing up says what it is.
    init(_ contact: PresentedContact) {
        let saysWay = contact.saysWay || (contact.way != .text && contact.way != .textphone)
        self.init(
            label: contact.label?.plain ?? (saysWay ? nil : contact.wayName),
            text: PrintedText.line(contact.shown),
            note: contact.note.map(PrintedText.line),
            link: contact.link.flatMap(Self.address),
            isNumber: contact.isNumber
        )
    }

    /// A page of the guide has no place of its own on paper.
    private static func address(_ link: PresentedText.Link) -> String? {
        switch link {
        case .phone(let number): "tel:" + number
        case .text(let number, _): "sms:" + number
        case .email(let address): "mailto:" + address
        case .website(let address): address
        case .entry, .topic: nil
        }
    }

    /// An address of the guide's own website.
    init(website address: String) {
        let web = WebAddress(label: nil, address: address, position: Position(line: 1))
        let isWebPage = ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
        self.init(text: web.forReading, link: isWebPage ? address : nil, isNumber: false)
    }
}

extension [PrintedContact] {
    /// Those that a text does not already give.
    func notNamed(in text: String) -> [PrintedContact] {
        let digits = text.filter(\.isNumber)
        return filter { contact in
            contact.isNumber ? !digits.contains(contact.text.filter(\.isNumber)) : !text.contains(contact.text)
        }
    }
}
