import Diagnostics
import Guide

/// Slips in e-mail addresses that still look like addresses.
public enum EmailAddresses: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let publisher = guide.settings.contact.email.flatMap { diagnostic($0, in: guide.settings.source) }
        return [publisher].compactMap { $0 }
            + guide.entries.flatMap { entry in
                entry.contacts.emails.compactMap { diagnostic($0, in: entry.source.file) }
            }
    }

    private static func diagnostic(_ email: EmailAddress, in file: SourceFile) -> Diagnostic? {
        guard let slip = slip(email.address) else { return nil }
        return Diagnostic(rule, at: file.place(email.position), slip.what, help: slip.cure)
    }

    private static func slip(_ address: String) -> (what: String, cure: String)? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let (name, host) = (parts[0].lowercased(), parts[1].lowercased())
        if name.hasPrefix("www.") || host.hasPrefix("www.") {
            return ("This e-mail address has “www.” in it.", "Web addresses have that, e-mail addresses do not.")
        }
        if host.contains("..") || name.contains("..") || name.hasSuffix(".") || name.hasPrefix(".") {
            return ("This e-mail address has a dot in a place where none can be.", "Take it out.")
        }
        if let meant = misspelt[host] {
            return ("No mail goes to “\(host)”.", "Did you mean “\(parts[0])@\(meant)”?")
        }
        for (ending, meant) in endings where host.hasSuffix(ending) {
            return (
                "No e-mail address ends in “\(ending)”.",
                "Did you mean “\(parts[0])@\(host.dropLast(ending.count))\(meant)”?"
            )
        }
        return nil
    }

    /// Names of large mail services as they are mistyped.
    private static let misspelt = [
        "gmial.com": "gmail.com", "gmai.com": "gmail.com", "gamil.com": "gmail.com", "gnail.com": "gmail.com",
        "gmail.co": "gmail.com", "gmail.co.uk": "gmail.com", "hotmial.com": "hotmail.com",
        "hotmai.com": "hotmail.com", "hotmal.com": "hotmail.com", "hotmial.co.uk": "hotmail.co.uk",
        "outlok.com": "outlook.com", "yaho.com": "yahoo.com", "yaho.co.uk": "yahoo.co.uk", "nsh.net": "nhs.net",
        "nhs.co.uk": "nhs.uk", "btinterent.com": "btinternet.com",
    ]

    /// No top-level domain is called like these (IANA, root zone).
    private static let endings = [
        (".couk", ".co.uk"), (".orguk", ".org.uk"), (".govuk", ".gov.uk"), (".con", ".com"), (".cmo", ".com"),
        (".ogr", ".org"), (".co.ku", ".co.uk"), (".org.ku", ".org.uk"),
    ]

    public static let rules = [rule]

    private static let rule = Rule(
        "email-doubtful",
        .warning,
        "An e-mail address looks mistyped.",
        why: "A message that comes back, or never arrives, feels like being turned away.",
        cure: "Send a message to it, or copy it again from the service's own page.",
        before: "email: hello@gmial.com",
        after: "email: hello@gmail.com"
    )
}
