import Diagnostics

extension ContentRules {
    static let settings = [
        insteadMissing,
        guideMissing,
        nameMissing,
        fontNameInvalid,
        printProfileName,
        printFormatMissing,
        printLanguages,
        placeMissing,
        publisherMissing,
        websiteMissing,
        editionMissing,
        onMissing,
        editionDatesSwapped,
        publishUnknown,
        exitToInvalid,
        linkLeftOutWithoutReason,
        linkNumberTooLarge,
        termKeyInvalid,
        termWithoutName,
    ]

    static let insteadMissing = Rule(
        "instead-missing",
        .error,
        "A term in content/wording.yml does not say what to write instead.",
        why: "“Do not say this” helps nobody who is looking for words.",
        cure: "Write what you would rather read.",
        before: "suffer from:\n  why: It presumes.",
        after: "suffer from:\n  instead: has, or lives with\n  why: It presumes."
    )

    static let guideMissing = Rule(
        "guide-missing",
        .error,
        "There is no file guide.yml.",
        why: "It holds the guide's name, its topics and its areas.",
        cure: "Write one. “hopeguide new FOLDER” makes one to learn from.",
        before: "content/entries/food-hub.md",
        after: "content/guide.yml\ncontent/entries/food-hub.md"
    )

    static let nameMissing = Rule(
        "name-missing",
        .error,
        "The guide has no name, or its edition has none.",
        why: "Every page and the leaflet carry it.",
        cure: "Write the name.",
        before: "place: Harbourne",
        after: "name: The Hope Guide\nplace: Harbourne"
    )

    static let fontNameInvalid = Rule(
        "font-name-invalid",
        .error,
        "This cannot be the name of a typeface.",
        why: "We look for it among the typefaces of the computer.",
        cure: "Write its name as programs show it.",
        before: "print: {font: Andika-Regular.ttf}",
        after: "print: {font: Andika}"
    )

    static let printProfileName = Rule(
        "print-profile-name",
        .error,
        "This cannot be the name of a colour profile.",
        why: "A print shop's file has the profile inside it, so we must find it.",
        cure: "Put the file into the folder content/print, and write its name.",
        before: "print: {profile: C:\\Downloads\\printer.icc}",
        after: "print: {profile: printer.icc}"
    )

    static let printFormatMissing = Rule(
        "print-format-missing",
        .error,
        "We cannot tell what kind of piece is to be printed.",
        why: "A leaflet, a booklet and large print are made in different ways.",
        cure: "Name the piece after its format, or say the format beside it.",
        before: "print:\n  for-carers: {audience: carers}",
        after: "print:\n  for-carers: {format: leaflet, audience: carers}"
    )

    static let printLanguages = Rule(
        "print-languages",
        .error,
        "A printed piece does not say clearly in which languages it is.",
        why: "Two languages have equal room on paper. There is no room for three, and one needs no list.",
        cure: "Write one language under “language”, or two under “languages”.",
        before: "print:\n  cards: {languages: [cy]}",
        after: "print:\n  cards: {languages: [en, cy]}"
    )

    static let placeMissing = Rule(
        "place-missing",
        .error,
        "The guide does not say where it is for.",
        why: "People need to know whether it is about where they live.",
        cure: "Write where it is for.",
        before: "name: The Hope Guide",
        after: "name: The Hope Guide\nplace: Harbourne and the Vale"
    )

    static let publisherMissing = Rule(
        "publisher-missing",
        .error,
        "The guide does not say who publishes it.",
        why: "People trust a guide when they know who stands behind it.",
        cure: "Write who publishes it.",
        before: "name: The Hope Guide",
        after: "name: The Hope Guide\npublisher: Harbourne CVS"
    )

    static let websiteMissing = Rule(
        "website-missing",
        .error,
        "The guide does not say where its website will stand.",
        why: "Search engines and old bookmarks need it.",
        cure: "Write the address.",
        before: "name: The Hope Guide",
        after: "name: The Hope Guide\nwebsite: https://guide.harbourne.org.uk/"
    )

    static let editionMissing = Rule(
        "edition-missing",
        .error,
        "The guide does not say which edition it is.",
        why: "Somebody with an old leaflet must be able to tell.",
        cure: "Write its name and the day it comes out.",
        before: "name: The Hope Guide",
        after: "edition: {name: Winter 2026, on: 2026-12-01}"
    )

    static let onMissing = Rule(
        "on-missing",
        .error,
        "The edition does not say on which day it comes out.",
        why: "Somebody with an old leaflet must be able to tell.",
        cure: "Give the day.",
        before: "edition: {name: Winter 2026}",
        after: "edition: {name: Winter 2026, on: 2026-12-01}"
    )

    static let editionDatesSwapped = Rule(
        "edition-dates-swapped",
        .error,
        "The next edition comes out before this one.",
        why: "We would warn of the wrong entries before you publish.",
        cure: "Check the two dates.",
        before: "edition: {name: Winter 2026, on: 2027-03-01, next: 2026-12-01}",
        after: "edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}"
    )

    static let publishUnknown = Rule(
        "publish-unknown",
        .error,
        "A fact is named that cannot be chosen for publishing.",
        why: "Only two facts about a check are yours to show or to hide.",
        cure: "Choose from reviewed-by and confirmed-with.",
        before: "publish: [phone]",
        after: "publish: [reviewed-by]"
    )

    static let exitToInvalid = Rule(
        "exit-to-invalid",
        .error,
        "“Exit this page” has nowhere to lead.",
        why: "Somebody in danger leaves by it. It must open a page of another website at once, without a warning.",
        cure: "Give the whole address of an everyday page, such as the weather. It begins with https://.",
        before: "exit-to: the weather",
        after: "exit-to: https://www.bbc.co.uk/weather"
    )

    static let linkLeftOutWithoutReason = Rule(
        "link-left-out-without-reason",
        .error,
        "A web address is left out of the visits, and nobody is told why.",
        why: "In a year nobody would know whether it should still be left out.",
        cure: "Write the reason after it.",
        before: "links:\n  leave-out: [facebook.com]",
        after: "links:\n  leave-out:\n    facebook.com: It lets no program in"
    )

    static let linkNumberTooLarge = Rule(
        "link-number-too-large",
        .error,
        "A number in “links” is larger than we allow.",
        why: "Many connections at once are a burden to other people's computers, and long waits are one to you.",
        cure: "Write a smaller one.",
        before: "links: {connections: 500}",
        after: "links: {connections: 16}"
    )

    static let termKeyInvalid = Rule(
        "term-key-invalid",
        .error,
        "The short word for a topic, an area or an audience cannot stand in an address.",
        why: "It is part of the address of a page.",
        cure: "Use lower case letters, figures and hyphens.",
        before: "areas:\n  Upper Vale: The Upper Vale",
        after: "areas:\n  upper-vale: The Upper Vale"
    )

    static let termWithoutName = Rule(
        "term-without-name",
        .error,
        "A topic, an area or an audience has no name for readers.",
        why: "Readers would see a short word that is meant for us.",
        cure: "Write its name after the colon.",
        before: "areas:\n  upper-vale:",
        after: "areas:\n  upper-vale: The Upper Vale"
    )
}
