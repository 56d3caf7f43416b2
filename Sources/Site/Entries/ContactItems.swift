import Guide

/// One way to get in touch, as a line of an entry shows it.
struct ContactItem {
    var label: String?
    /// For `href`; `nil` where nothing can be opened, so that it is plain text.
    var link: String?
    let markup: Markup
    var note: String?
    /// How a label or a note is marked that is in another language than the page.
    var labelMark: LanguageMark?
    var noteMark: LanguageMark?

    /// "Office: 01632 960 101, choose option 2", with its link.
    var line: Markup {
        var parts = markup.linked(to: link)
        if let label { parts = marked(Markup(label), labelMark) + Markup(": ") + parts }
        if let note { parts = parts + Markup(", ") + marked(Markup(writing: note), noteMark) }
        return parts
    }

    var markedNote: Markup? { note.map { marked(Markup($0), noteMark) } }

    private func marked(_ words: Markup, _ mark: LanguageMark?) -> Markup { mark?.marked(words) ?? words }
}

extension ContactItem {
    init(_ phone: PhoneNumber) {
        self.init(
            label: phone.label,
            link: LinkAddress.phone(phone),
            markup: Markup(number: phone.grouped),
            note: phone.note
        )
    }

    /// "Text SHOUT to 85258" where a word is asked for, else the number.
    init(_ text: TextNumber, in words: Words) {
        self.init(label: text.label, link: LinkAddress.text(text), markup: Self.markup(text, in: words))
    }

    init(_ email: EmailAddress, subject: String? = nil) {
        self.init(
            label: email.label,
            link: LinkAddress.email(email, subject: subject),
            markup: Markup(email.address, breakingAfter: "@").isolated
        )
    }

    init(_ website: WebAddress) {
        self.init(
            label: website.label,
            link: LinkAddress.website(website.address),
            markup: Markup(website.forReading, breakingAfter: "/").isolated
        )
    }

    init(_ address: PostalAddress) {
        let lines = address.lines.map { Markup.escaped(Self.withoutLastComma($0)) }
        self.init(label: address.label, markup: Markup(safe: lines.joined(separator: ", <br>")).isolated)
    }

    /// Every line but the last ends with a comma of ours, so that the lines can stand behind each other on paper.
    private static func withoutLastComma(_ line: String) -> String {
        line.hasSuffix(",") ? String(line.dropLast()) : line
    }

    init(_ text: String) { self.init(markup: Markup(writing: text)) }

    private static func markup(_ text: TextNumber, in words: Words) -> Markup {
        guard let number = text.number else { return Markup(text.typed) }
        guard let word = text.word else {
            return Markup(number: PhoneNumber(label: nil, typed: text.typed, position: text.position).grouped)
        }
        return words.markup("text-word-to", ["word": Markup(word), "number": Markup(number: number)])
    }
}
