import Diagnostics
import Guide
import Markdown

/// What a sample makes up must not be left in a real guide.
public enum MadeUpContacts: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guard !guide.settings.isSample else { return [] }
        return phones(guide) + settings(guide.settings) + guide.entries.flatMap { contacts(of: $0) }
            + guide.pages.flatMap { links(in: $0.body, $0.source) }
    }

    private static func phones(_ guide: Guide) -> [Diagnostic] {
        ListedPhone.all(in: guide).compactMap { phone in
            DramaNumbers.contain(phone.national)
                ? madeUp("This number belongs to nobody: it is kept for films and plays.", phone.place) : nil
        }
    }

    private static func settings(_ settings: GuideSettings) -> [Diagnostic] {
        let email = settings.contact.email.flatMap { email in
            isMadeUp(host: host(ofEmail: email.address))
                ? madeUp("Mail to this address reaches nobody.", settings.source.place(email.position)) : nil
        }
        let line = settings.source.lines.firstIndex { $0.hasPrefix("website:") }
        let website =
            isMadeUp(host: WebHost.of(settings.website))
            ? madeUp("The guide's own web address is not a real one.", settings.source.place(line: (line ?? 0) + 1))
            : nil
        return [email, website].compactMap { $0 }
    }

    private static func contacts(of entry: Entry) -> [Diagnostic] {
        let file = entry.source.file
        let emails = entry.contacts.emails.filter { isMadeUp(host: host(ofEmail: $0.address)) }.map {
            madeUp("Mail to this address reaches nobody.", file.place($0.position))
        }
        let websites = entry.contacts.websites.filter { isMadeUp(host: WebHost.of($0.address)) }.map {
            madeUp("This web address belongs to nobody.", file.place($0.position))
        }
        let addresses = entry.contacts.whereabouts.addresses.filter { address in
            address.lines.contains { line in Postcode.all(in: line).contains { $0.area == "ZZ" } }
        }.map { madeUp("There is no postcode that begins with ZZ.", file.place($0.position)) }
        return emails + websites + addresses + links(in: entry.body, file)
    }

    private static func links(in body: MarkdownDocument, _ file: SourceFile) -> [Diagnostic] {
        body.links.filter { isMadeUp(host: WebHost.of($0.destination)) }.map {
            madeUp("This link leads to an address that belongs to nobody.", file.place($0.position))
        }
    }

    private static func host(ofEmail address: String) -> String {
        address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]).lowercased() } ?? ""
    }

    /// Names that are kept for examples (RFC 2606, RFC 6761).
    private static func isMadeUp(host: String) -> Bool {
        let parts = host.split(separator: ".")
        guard let last = parts.last else { return false }
        if ["example", "test", "invalid", "localhost"].contains(last) { return true }
        return parts.count >= 2 && parts[parts.count - 2] == "example" && ["com", "org", "net"].contains(last)
    }

    private static func madeUp(_ message: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            rule,
            at: place,
            message,
            help: "Write the real one. If the whole guide is made up, say “sample: true” in guide.yml."
        )
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "contact-made-up",
        .error,
        "A made-up number, address or postcode stands in a guide that is not a sample.",
        why: "It was left over from a template, and somebody would ring it in vain.",
        cure: "Write the real one; in a guide that is only for show, put “sample: true” into guide.yml.",
        before: "phone: 01632 960 101",
        after: "phone: (the service's own number)",
        protects: true
    )
}
