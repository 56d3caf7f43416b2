import Diagnostics

extension ContentRules {
    static let entries = [
        titleMissing,
        summaryMissing,
        topicsMissing,
        areasMissing,
        reviewedMissing,
        contactMissing,
        phoneWithoutNumber,
        textWithoutNumber,
        textphoneWithoutNumber,
        emailInvalid,
        websiteInvalid,
        addressWithheldAndGiven,
        noticeWithoutText,
        redirectInvalid,
        idInvalid,
        topicUnknown,
        areaUnknown,
        audienceUnknown,
        accessKeyUnknown,
        allowWithoutReason,
        phoneWithTwoNumbers,
        textphoneWithTwoNumbers,
        addressWithheldUnclear,
        noticeUntilUnclear,
        printUnclear,
    ]

    static let titleMissing = Rule(
        "title-missing",
        .error,
        "An entry or a page has no name.",
        why: "Nobody could find it.",
        cure: "Write the name that people know it by.",
        before: "summary: Free food.",
        after: "title: Food hub\nsummary: Free food."
    )

    static let summaryMissing = Rule(
        "summary-missing",
        .error,
        "An entry does not say in one line what it is.",
        why: "That line is all that somebody reads who is looking through a list.",
        cure: "Write one plain line.",
        before: "title: Food hub",
        after: "title: Food hub\nsummary: Free food and recipe cards."
    )

    static let topicsMissing = Rule(
        "topics-missing",
        .error,
        "An entry does not say what it helps with.",
        why: "It would stand on no list.",
        cure: "Name a topic from guide.yml.",
        before: "title: Food hub",
        after: "title: Food hub\ntopics: [money]"
    )

    static let areasMissing = Rule(
        "areas-missing",
        .error,
        "An entry does not say where it is.",
        why: "People look for what is near to them.",
        cure: "Name an area from guide.yml.",
        before: "title: Food hub",
        after: "title: Food hub\nareas: [millbrook]"
    )

    static let reviewedMissing = Rule(
        "reviewed-missing",
        .error,
        "An entry does not say when somebody last checked it.",
        why: "Readers cannot tell whether they can rely on it, and we cannot tell when to check again.",
        cure: "Write the day on which somebody checked these facts.",
        before: "title: Food hub",
        after: "title: Food hub\nreviewed: 2026-10-02"
    )

    static let contactMissing = Rule(
        "contact-missing",
        .error,
        "There is no way to get in touch.",
        why: "A page that leads nowhere lets somebody down who needed courage to look.",
        cure: "Give a phone number, an e-mail address, a website or an address.",
        before: "title: Food hub",
        after: "title: Food hub\nphone: 01632 960 101"
    )

    static let phoneWithoutNumber = Rule(
        "phone-without-number",
        .error,
        "There is no number where a phone number should be.",
        why: "A phone would have nothing to ring.",
        cure: "Begin with the number, and put any words after it.",
        before: "phone: ask at the desk",
        after: "phone: 01632 960 101, ask for the desk"
    )

    static let textWithoutNumber = Rule(
        "text-without-number",
        .error,
        "There is no number where a number for text messages should be.",
        why: "A phone would have nowhere to send the message.",
        cure: "Name the number.",
        before: "text: text us any time",
        after: "text: text HELLO to 85258"
    )

    static let textphoneWithoutNumber = Rule(
        "textphone-without-number",
        .error,
        "There is no number where a textphone's number should be.",
        why: "A textphone would have nothing to ring.",
        cure: "Begin with the number.",
        before: "textphone: by relay",
        after: "textphone: 18001 01632 960 101"
    )

    static let emailInvalid = Rule(
        "email-invalid",
        .error,
        "An e-mail address cannot be right.",
        why: "A message to it would come back, or never arrive.",
        cure: "Write it with one @ and no spaces.",
        before: "email: hello at greenshoots.org.uk",
        after: "email: hello@greenshoots.org.uk"
    )

    static let websiteInvalid = Rule(
        "website-invalid",
        .error,
        "A web address is not one that we can link to.",
        why: "The link would lead nowhere.",
        cure: "Write it in full, with https:// at the start.",
        before: "website: greenshoots.org.uk",
        after: "website: https://greenshoots.org.uk/"
    )

    static let addressWithheldAndGiven = Rule(
        "address-withheld-and-given",
        .error,
        "An address is said to be withheld and is given as well.",
        why: "Somebody may be in danger if it gets out.",
        cure: "Keep “address: withheld” alone, or take that word away.",
        before: "address: [withheld, 3 Mill Lane]",
        after: "address: withheld"
    )

    static let noticeWithoutText = Rule(
        "notice-without-text",
        .error,
        "A notice has no words.",
        why: "An empty alert worries people and tells them nothing.",
        cure: "Write the words after “text:”.",
        before: "notice: {until: 2026-12-24}",
        after: "notice: {text: No group on 24 December., until: 2026-12-24}"
    )

    static let redirectInvalid = Rule(
        "redirect-invalid",
        .error,
        "An old address was never an address on the site.",
        why: "Old links would not find the entry.",
        cure: "Write the old file's name without .md.",
        before: "redirect-from: [Old Name]",
        after: "redirect-from: [old-name]"
    )

    static let idInvalid = Rule(
        "id-invalid",
        .error,
        "An entry's id is not one that hopeguide wrote.",
        why: "Calendars and feeds that people have taken would lose the entry.",
        cure: "Put back what stood there, or take the line out if the entry never had another name.",
        before: "id: food-hub",
        after: "id: 3f1c2b7e-5a0d-5c9e-8f43-0d6f1f0b2a11"
    )

    static let topicUnknown = Rule(
        "topic-unknown",
        .error,
        "An entry names a topic that the guide does not have.",
        why: "It would be missing from the list where people look for it.",
        cure: "Check the spelling, or add the topic to guide.yml.",
        before: "topics: [mony]",
        after: "topics: [money]"
    )

    static let areaUnknown = Rule(
        "area-unknown",
        .error,
        "An entry names an area that the guide does not have.",
        why: "It would be missing from the list where people look for it.",
        cure: "Check the spelling, or add the area to guide.yml.",
        before: "areas: [milbrook]",
        after: "areas: [millbrook]"
    )

    static let audienceUnknown = Rule(
        "audience-unknown",
        .error,
        "An entry is for people whom the guide does not list.",
        why: "It would be missing from the list where they look for it.",
        cure: "Check the spelling, or add them to “audiences” in guide.yml.",
        before: "for: [carer]",
        after: "for: [carers]"
    )

    static let accessKeyUnknown = Rule(
        "access-key-unknown",
        .error,
        "An entry names a kind of access that the guide does not have.",
        why: "Somebody who needs it would not find it.",
        cure: "Check the spelling, or add it to “access” in guide.yml.",
        before: "access: [stepfree]",
        after: "access: [step-free]"
    )

    static let allowWithoutReason = Rule(
        "allow-without-reason",
        .error,
        "An exception does not say why it is made.",
        why: "Whoever works on the entry next cannot tell whether it still holds.",
        cure: "Write the reason after the rule's name.",
        before: "allow: [reviewed-overdue]",
        after: "allow: [reviewed-overdue: The group is away until January]"
    )

    static let phoneWithTwoNumbers = Rule(
        "phone-with-two-numbers",
        .error,
        "Two phone numbers stand on one line.",
        why: "A reader can only tap the first, and may read the two as one.",
        cure: "Put each on a line of its own.",
        before: "phone: 01632 960 101 or 01632 960 102",
        after: "phone:\n  - 01632 960 101\n  - 01632 960 102"
    )

    static let textphoneWithTwoNumbers = Rule(
        "textphone-with-two-numbers",
        .error,
        "Two textphone numbers stand on one line.",
        why: "A reader can only tap the first, and may read the two as one.",
        cure: "Put each on a line of its own.",
        before: "textphone: 01632 960 101 or 01632 960 102",
        after: "textphone:\n  - 01632 960 101\n  - 01632 960 102"
    )

    static let addressWithheldUnclear = Rule(
        "address-withheld-unclear",
        .error,
        "We cannot tell whether an address is to be kept secret.",
        why: "Somebody may be in danger if it gets out.",
        cure: "If it is to be secret, write the word “withheld” alone.",
        before: "address: Withheld, please ring",
        after: "address: withheld"
    )

    static let noticeUntilUnclear = Rule(
        "notice-until-unclear",
        .error,
        "The last day of a notice stands among its words.",
        why: "Readers would see the word “until:”, and the notice would never go away.",
        cure: "Put the words and the day into brackets, as below.",
        before: "notice: No group on 24 December. until: 2026-12-24",
        after: "notice: {text: No group on 24 December., until: 2026-12-24}"
    )

    static let printUnclear = Rule(
        "print-unclear",
        .error,
        "We cannot tell what an entry says about the leaflet.",
        why: "It would be printed as the entry's line.",
        cure: "Write “print: leave out”, or the shorter line that the leaflet should have.",
        before: "print: no",
        after: "print: leave out"
    )
}
