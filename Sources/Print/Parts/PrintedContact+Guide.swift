import Guide
import Text

extension PrintedContact {
    init(_ phone: PhoneNumber, label: String? = nil) {
        self.init(
            label: phone.label ?? label,
            text: PrintedText.tidied(phone.grouped),
            note: phone.note.map(PrintedText.tidied),
            link: phone.dialled.map { "tel:" + $0 },
            isNumber: phone.dialled != nil
        )
    }

    /// "Text SHOUT to 85258" where a word is asked for, else the number.
    init(_ text: TextNumber, words: Words) {
        let asked = text.number.flatMap { number in
            text.word.map { words.phrase("text-word-to", ["word": $0, "number": number]) }
        }
        self.init(
            label: text.label ?? (asked == nil ? words["text"] : nil),
            text: PrintedText.tidied(asked ?? text.typed),
            link: text.number.map { "sms:" + $0 },
            isNumber: text.number != nil
        )
    }

    init(_ email: EmailAddress) {
        self.init(label: email.label, text: email.address, link: "mailto:" + email.address, isNumber: false)
    }

    init(_ website: WebAddress) {
        let isWebPage = WebScheme.of(website.address) != nil
        self.init(
            label: website.label,
            text: website.forReading,
            link: isWebPage ? website.address : nil,
            isNumber: false
        )
    }
}

extension [PrintedContact] {
    /// Every telephone number; for want of one, the best other way to get in touch.
    init(of contacts: Contacts, words: Words) {
        let others: [() -> [PrintedContact]] = [
            { contacts.phones.map { PrintedContact($0) } },
            { contacts.texts.map { PrintedContact($0, words: words) } },
            { contacts.emails.prefix(1).map { PrintedContact($0) } },
            { contacts.websites.prefix(1).map { PrintedContact($0) } },
            { contacts.textphones.map { PrintedContact($0, label: words["textphone"]) } },
        ]
        self = others.lazy.map { $0() }.first { !$0.isEmpty } ?? []
    }

    /// In a crisis: numbers to ring and numbers to text, since not everybody can speak.
    init(inCrisis contacts: Contacts, words: Words) {
        let numbers =
            contacts.phones.map { PrintedContact($0) } + contacts.texts.map { PrintedContact($0, words: words) }
        self = numbers.isEmpty ? [PrintedContact](of: contacts, words: words) : numbers
    }

    /// Those that a text does not already give.
    func notNamed(in text: String) -> [PrintedContact] {
        let digits = text.filter(\.isNumber)
        return filter { contact in
            contact.isNumber ? !digits.contains(contact.text.filter(\.isNumber)) : !text.contains(contact.text)
        }
    }
}
