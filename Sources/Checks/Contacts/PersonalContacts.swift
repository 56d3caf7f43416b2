import Diagnostics
import Guide

/// Asks whether somebody's own mailbox or mobile was meant to be published. Says nothing where the service has
/// confirmed its facts, and nothing of made-up numbers.
public enum PersonalContacts: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.filter { $0.review.confirmedWith == nil }.flatMap { entry in
            [mailbox(of: entry), mobile(of: entry)].compactMap { $0 }
        }
    }

    private static func mailbox(of entry: Entry) -> Diagnostic? {
        let own = entry.contacts.emails.first { email in
            let host = email.address.lowercased().split(separator: "@").last.map(String.init) ?? ""
            return mailServices.contains(host)
        }
        return own.map { email in
            Diagnostic(
                emailRule,
                at: entry.source.file.place(email.position),
                "This could be somebody's own mailbox.",
                help:
                    "Ask whether the service is happy to see it printed. If they are, say who told you: “confirmed-with: …”."
            )
        }
    }

    private static func mobile(of entry: Entry) -> Diagnostic? {
        let own = ListedPhone.all(in: entry).first { phone in
            PhoneVerdict(phone.dialled, way: phone.way) == .plausible(.mobile)
                && !DramaNumbers.contain(phone.national)
        }
        return own.map { phone in
            Diagnostic(
                mobileRule,
                at: phone.place,
                "This is a mobile. It could be somebody's own.",
                help:
                    "Ask whether its owner is happy to see it printed. If they are, say who told you: “confirmed-with: …”."
            )
        }
    }

    private static let mailServices: Set = [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.com", "live.co.uk",
        "msn.com", "yahoo.com", "yahoo.co.uk", "ymail.com", "rocketmail.com", "btinternet.com", "btopenworld.com",
        "talktalk.net", "tiscali.co.uk", "sky.com", "virginmedia.com", "ntlworld.com", "blueyonder.co.uk", "aol.com",
        "aol.co.uk", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "gmx.com", "gmx.co.uk",
        "mail.com", "plus.net", "o2.co.uk", "fsmail.net",
    ]

    public static let rules = [emailRule, mobileRule]

    private static let emailRule = Rule(
        "email-personal",
        .notice,
        "A service's e-mail address is with a mail service that people use at home.",
        why: "A volunteer may not know that their own mailbox is in print, and it stays there when they leave.",
        cure: "Ask. If the service is happy with it, say who told you in “confirmed-with”.",
        before: "email: jo.bloggs@gmail.com",
        after: "email: hello@greenshoots.example"
    )

    private static let mobileRule = Rule(
        "phone-mobile",
        .notice,
        "A service's number is a mobile.",
        why: "A volunteer may not know that their own number is in print, and gets calls at night.",
        cure: "Ask. If its owner is happy with it, say who told you in “confirmed-with”.",
        before: "phone: (somebody's mobile)",
        after: "phone: (the service's mobile)\nconfirmed-with: The group's committee"
    )
}
