import Diagnostics

/// Every rule about the web addresses of a guide: what visits to them can find.
public enum LinkRules {
    public static let all = [broken, unchecked, moved, insecure, place, certificate, disagrees, damagedMemory]

    static let broken = Rule(
        "website-broken",
        .warning,
        "A web address leads nowhere.",
        why: "Somebody who needs help follows it and finds nothing. We call an address broken only when the page is "
            + "gone for good, the name is unknown, or visits on two different days have failed.",
        cure: "Look for the new address, ask the service, or take the address out.",
        before: "website: https://greenshoots.org.uk/old-page",
        after: "website: https://greenshoots.org.uk/"
    )

    static let unchecked = Rule(
        "website-not-checked",
        .notice,
        "We could not tell whether a web address works.",
        why: "One failed visit may be chance, and some websites let no program in. Only a person can tell.",
        cure: "Open it yourself. If it should never be visited, leave it out, with the reason.",
        before: "website: https://www.facebook.com/millbrookgroup",
        after: "links:\n  leave-out:\n    facebook.com: It lets no program in"
    )

    static let moved = Rule(
        "website-moved",
        .notice,
        "A web page has moved for good, and its old address leads on to the new one.",
        why: "Old addresses are switched off some day.",
        cure: "Write the new address, or let “hopeguide links --fix” do it.",
        before: "website: http://greenshoots.org.uk/",
        after: "website: https://www.greenshoots.org.uk/"
    )

    static let insecure = Rule(
        "website-not-secure",
        .notice,
        "A web page is linked over an open connection, and can be had over a secure one.",
        why: "Whoever shares the reader's network could see what help they look for.",
        cure: "Write https in place of http.",
        before: "website: http://greenshoots.org.uk/",
        after: "website: https://greenshoots.org.uk/"
    )

    static let place = Rule(
        "website-place-missing",
        .notice,
        "A web address names a place on a page, and the page has no such place.",
        why: "The reader lands at the top of the page and has to search.",
        cure: "Take the part behind # out, or look for the place's new name.",
        before: "website: https://greenshoots.org.uk/groups#tuesday",
        after: "website: https://greenshoots.org.uk/groups"
    )

    static let certificate = Rule(
        "website-certificate-ends",
        .notice,
        "A website's certificate ends within 30 days.",
        why: "If nobody renews it, browsers will warn people not to go there.",
        cure: "Most are renewed in time by themselves. Tell the service if it is a small one.",
        before: "website: https://greenshoots.org.uk/   (its certificate ends on 2026-12-01)",
        after: "website: https://greenshoots.org.uk/   (its certificate ends on 2027-03-01)"
    )

    static let disagrees = Rule(
        "website-disagrees",
        .warning,
        "A service's website no longer shows what the entry says, or shows another number.",
        why: "The service may have changed its number or moved. A wrong number does harm.",
        cure:
            "Ask the service. Put the entry right, or, if it is right as it stands, write the day on which you checked it.",
        before: "phone: 01632 960 101\nreviewed: 2026-07-02",
        after: "phone: 01632 960 155\nreviewed: 2026-11-21"
    )

    static let damagedMemory = Rule(
        "links-memory-damaged",
        .notice,
        "The file in which we remember visits to web addresses has a line that we cannot read.",
        why: "What it said is forgotten, and the address is visited anew.",
        cure: "Run “hopeguide links”: it writes the file anew.",
        before: "<<<<<<< HEAD",
        after: "{\"address\":\"https://greenshoots.org.uk/\",…}"
    )

    static func damaged(_ place: Place, count: Int) -> Diagnostic {
        Diagnostic(
            damagedMemory,
            at: place,
            count == 1
                ? "We cannot read this line of what we remember of earlier visits, so we left it aside."
                : "We cannot read \(count) lines of what we remember of earlier visits, so we left them aside. This is the first.",
            help: "Run “hopeguide links”: it visits those addresses anew and writes the file anew."
        )
    }
}
