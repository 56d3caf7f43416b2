import Diagnostics

extension ContentRules {
    static let values = [
        valueEmpty,
        valueOfWrongKind,
        dateInvalid,
        spanInvalid,
        choiceUnknown,
        numberInvalid,
        languageUnknown,
    ]

    static let valueEmpty = Rule(
        "value-empty",
        .error,
        "A fact's name has nothing behind it.",
        why: "A heading with nothing below it helps nobody.",
        cure: "Write its value after the colon, or take the line away.",
        before: "cost:",
        after: "cost: Free"
    )

    static let valueOfWrongKind = Rule(
        "value-of-wrong-kind",
        .error,
        "A fact has a list where it takes one line, or the other way round.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Write it the way the message shows.",
        before: "title: [Food, hub]",
        after: "title: Food hub"
    )

    static let dateInvalid = Rule(
        "date-invalid",
        .error,
        "A date is not a real date.",
        why: "We count the days to the next check from it.",
        cure: "Write it as year-month-day.",
        before: "reviewed: 31 Feb 2026",
        after: "reviewed: 2026-02-28"
    )

    static let spanInvalid = Rule(
        "span-invalid",
        .error,
        "A length of time cannot be read.",
        why: "We count the days to the next check with it.",
        cure: "Write a number and days, weeks, months or years.",
        before: "review-every: quarterly",
        after: "review-every: 3 months"
    )

    static let choiceUnknown = Rule(
        "choice-unknown",
        .error,
        "A fact that has a few possible values has another one.",
        why: "Readers would not be told that a service is full or closed.",
        cure: "Choose one of the values that the message names.",
        before: "status: shut",
        after: "status: closed"
    )

    static let numberInvalid = Rule(
        "number-invalid",
        .error,
        "A fact that takes a whole number has something else.",
        why: "The order of the crisis box and the menu depends on it.",
        cure: "Write it in figures.",
        before: "crisis: first",
        after: "crisis: 1"
    )

    static let languageUnknown = Rule(
        "language-unknown",
        .error,
        "A language is not named by its short code.",
        why: "Screen readers speak a language by its code.",
        cure: "Use the short code.",
        before: "languages: [Welsh]",
        after: "languages: [cy]"
    )
}
