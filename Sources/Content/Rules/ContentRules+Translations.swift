import Diagnostics

extension ContentRules {
    static let translations = [
        languageWithoutWords,
        wordsUntranslated,
        translationLanguageUnlisted,
        translationWithoutOriginal,
        translationHoldsFact,
        translationLeftOver,
        translationTimesUnmatched,
        translationOutdated,
    ]

    static let languageWithoutWords = Rule(
        "language-without-words",
        .error,
        "The guide lists a language in which there are no words for buttons and headings.",
        why:
            "Its pages would speak English, and a voice that reads them aloud would take that for the other language.",
        cure: "Put a file with the words into the folder templates/words, or take the language out of guide.yml.",
        before: "languages: [en, pl]",
        after: "languages: [en, pl]\ntemplates/words/pl.yml"
    )

    static let wordsUntranslated = Rule(
        "words-untranslated",
        .warning,
        "The guide's own list of words in a language lacks some.",
        why: "Pages in that language show those words in English.",
        cure: "Give each of them a line.",
        before: "menu: Dewislen",
        after: "menu: Dewislen\nhome: Hafan"
    )

    static let translationLanguageUnlisted = Rule(
        "translation-language-unlisted",
        .error,
        "A file looks like a translation into a language that the guide does not have.",
        why: "Nobody would see it.",
        cure: "Add the language to guide.yml, or give the file another name.",
        before: "languages: [en]\ncontent/entries/food-hub.cy.md",
        after: "languages: [en, cy]\ncontent/entries/food-hub.cy.md"
    )

    static let translationWithoutOriginal = Rule(
        "translation-without-original",
        .error,
        "A translation stands alone, without the file that it translates.",
        why: "The phone number, the address and the times stand in that file, so nobody could use the translation.",
        cure: "Give it the name of the file that it translates, with the language before the ending.",
        before: "content/entries/food-hub.md\ncontent/entries/foodhub.cy.md",
        after: "content/entries/food-hub.md\ncontent/entries/food-hub.cy.md"
    )

    static let translationHoldsFact = Rule(
        "translation-holds-fact",
        .error,
        "A translation holds a fact, such as a phone number or a date.",
        why:
            "A number that is kept twice is soon wrong once. Facts stand in one file, and every language shows them.",
        cure: "Take the line out of the translation.",
        before: "title: Banc bwyd\nphone: 01632 960 101",
        after: "title: Banc bwyd"
    )

    static let translationLeftOver = Rule(
        "translation-left-over",
        .warning,
        "A translation says something that the file itself does not say any more.",
        why: "It may be out of date, so we do not show it.",
        cure: "Take it out of the translation, or write it in the file as well.",
        before: "cost: Am ddim",
        after: "summary: Bwyd am ddim."
    )

    static let translationTimesUnmatched = Rule(
        "translation-times-unmatched",
        .error,
        "A translation gives other times than those that we could not read.",
        why: "We write opening times in each language ourselves, so that no time is kept twice.",
        cure: "Translate only the phrases that we could not read, in their order.",
        before: "times: Dydd Mawrth 10yb",
        after: "times: Gofynnwch i ni"
    )

    static let translationOutdated = Rule(
        "translation-outdated",
        .warning,
        "A translation names another edition than the guide's own.",
        why: "Every page in that language would say that it is the edition before, and readers would not trust it.",
        cure: "Translate the new name. Under “of” stands what is translated, so that we notice the next time.",
        before: "edition: {name: Gaeaf 2026, of: Winter 2026}   (guide.yml: Spring 2027)",
        after: "edition: {name: Gwanwyn 2027, of: Spring 2027}"
    )
}
