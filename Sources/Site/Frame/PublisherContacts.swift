import Guide

/// How a reader tells the publisher that something is wrong.
struct PublisherContacts {
    private let contact: PublisherContact

    init(_ material: SiteMaterial) { contact = material.settings.contact }

    /// The e-mail address, with a subject where the message is about one entry, and the telephone number.
    func links(subject: String? = nil) -> Markup? {
        let email = contact.email.map { ContactItem($0, subject: subject) }
        let phone = contact.phone.map { ContactItem($0) }
        let links = [email, phone].compactMap { $0 }.map { $0.markup.linked(to: $0.link) }
        return links.isEmpty ? nil : links.joined(separator: " ")
    }
}
