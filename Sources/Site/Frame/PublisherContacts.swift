import Guide
import Presentation

/// How a reader tells the publisher that something is wrong.
struct PublisherContacts {
    private let material: SiteMaterial

    init(_ material: SiteMaterial) { self.material = material }

    /// The e-mail address, with a subject where the message is about one entry, and the telephone number.
    func links(subject: String? = nil) -> Markup? {
        let contacts = [material.presented.publisherEmail, material.presented.publisherPhone].compactMap { $0 }
        let links = contacts.map { contact in
            let address = contact.link.map { LinkAddress.address(of: $0, subject: subject) }
            return material.markupWithoutLinks(contact.shown).linked(to: address)
        }
        return links.isEmpty ? nil : links.joined(separator: " ")
    }
}
