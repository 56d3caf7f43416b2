import Diagnostics
import Guide

/// A number in the guide's facts, with where it stands.
struct ListedPhone {
    let dialled: String
    let label: String?
    let way: PhoneVerdict.Way
    let place: Place
    var slip: PhoneSlip?

    var national: String { PhoneVerdict.nationalForm(dialled) }

    /// Every number of an entry that can be read.
    static func all(in entry: Entry) -> [ListedPhone] {
        let file = entry.source.file
        let calls = (entry.contacts.phones + entry.contacts.textphones).compactMap { phone in
            phone.dialled.map {
                ListedPhone(
                    dialled: $0,
                    label: phone.label,
                    way: .call,
                    place: file.place(phone.position),
                    slip: phone.slip
                )
            }
        }
        let texts = entry.contacts.texts.compactMap { text in
            text.number.map {
                ListedPhone(dialled: $0, label: text.label, way: .text, place: file.place(text.position))
            }
        }
        return calls + texts
    }

    /// Every number in the guide's facts, the publisher's own included.
    static func all(in guide: Guide) -> [ListedPhone] {
        let publisher = guide.settings.contact.phone.flatMap { phone in
            phone.dialled.map {
                ListedPhone(
                    dialled: $0,
                    label: phone.label,
                    way: .call,
                    place: guide.settings.source.place(phone.position),
                    slip: phone.slip
                )
            }
        }
        return [publisher].compactMap { $0 } + guide.entries.flatMap { all(in: $0) }
    }
}
