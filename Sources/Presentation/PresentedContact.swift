import Guide

/// One way to get in touch, with all that belongs to it: a number without its label or its note may ring the wrong people.
public struct PresentedContact: Sendable, Hashable {
    public enum Way: String, Sendable, Hashable {
        case phone, text, textphone, email, website
    }

    public let way: Way
    /// What the way is called: "Textphone".
    public let wayName: String
    /// What somebody called it: "Office".
    public let label: PresentedText?
    /// The number or the address, or "Text SHOUT to 85258" where a word is asked for.
    public let shown: PresentedText
    /// Whether what is shown says by itself what to do with it.
    public let saysWay: Bool
    /// Words after it, such as "choose option 2".
    public let note: PresentedText?
    /// `nil` where a telephone could not open it.
    public let link: PresentedText.Link?

    /// "Office: 01632 960 101, choose option 2".
    public var line: PresentedText {
        var line = shown.linked(to: link)
        if let label { line = label + PresentedText(": ") + line }
        if let note { line = line + PresentedText(", ") + note }
        return line
    }

    /// Whether it is a number that a telephone knows.
    public var isNumber: Bool {
        switch link {
        case .phone, .text: true
        case .email, .website, .entry, .topic, nil: false
        }
    }
}

/// Writes each way to get in touch.
struct ContactWriter {
    let guide: PresentedGuide.Setting
    let untranslated: Untranslated

    private var words: Words { guide.words }

    func contact(_ phone: PhoneNumber, _ way: PresentedContact.Way) -> PresentedContact {
        contact(
            way,
            label: phone.label,
            PresentedText([.number(phone.grouped)]),
            note: phone.note,
            link: phone.dialled.map { .phone($0) }
        )
    }

    /// "Text SHOUT to 85258" where a word is asked for, else the number with what somebody typed behind it.
    func contact(_ text: TextNumber) -> PresentedContact {
        let link = text.number.map { PresentedText.Link.text(to: $0, word: text.word) }
        guard let number = text.number else {
            return contact(.text, label: text.label, PresentedText(text.typed), link: link)
        }
        guard let word = text.word else {
            let phone = PhoneNumber(label: nil, typed: text.typed, position: text.position)
            let shown = PresentedText([.number(phone.grouped)])
            return contact(.text, label: text.label, shown, note: phone.note, link: link)
        }
        let asked = words.text(
            "text-word-to",
            ["word": PresentedText(word), "number": PresentedText([.number(number)])]
        )
        return contact(.text, label: text.label, asked, saysWay: true, link: link)
    }

    func contact(_ email: EmailAddress) -> PresentedContact {
        let sides = email.address.split(separator: "@", omittingEmptySubsequences: false)
        let isWhole = sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
        return contact(
            .email,
            label: email.label,
            PresentedText([.address(email.address, breaksAfter: "@")]),
            link: isWhole ? .email(email.address) : nil
        )
    }

    /// A link that could run a script is no link.
    func contact(_ website: WebAddress) -> PresentedContact {
        let isWebPage = ["https://", "http://"].contains { website.address.lowercased().hasPrefix($0) }
        return contact(
            .website,
            label: website.label,
            PresentedText([.address(website.forReading, breaksAfter: "/")]),
            link: isWebPage ? .website(website.address) : nil
        )
    }

    /// A label may be translated. What else somebody typed beside a number never is.
    private func contact(
        _ way: PresentedContact.Way,
        label: String?,
        _ shown: PresentedText,
        saysWay: Bool = false,
        note: String? = nil,
        link: PresentedText.Link?
    ) -> PresentedContact {
        PresentedContact(
            way: way,
            wayName: words[way.rawValue],
            label: label.map(self.label),
            shown: shown,
            saysWay: saysWay,
            note: note.map { PresentedText([.writing($0)]).untranslated(!guide.isMainLanguage) },
            link: link
        )
    }

    func label(_ label: String) -> PresentedText {
        PresentedText(label).untranslated(untranslated.labels.contains(label))
    }
}
