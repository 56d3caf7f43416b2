import Diagnostics

extension ContentRules {
    static let easyRead = [
        easyReadUnclear,
        easyReadWordsMissing,
        correctionIncomplete,
    ]

    static let easyReadUnclear = Rule(
        "easy-read-unclear",
        .error,
        "A line of “easy-read” is not one sentence with one picture at most.",
        why: "Easy read has one idea a line, and one picture beside it.",
        cure: "Write a line for each idea, with its picture from content/images before it.",
        before: "easy-read:\n  - ![Spade](spade.jpg) ![Tea](tea.jpg) We dig and drink tea.",
        after: "easy-read:\n  - ![A spade in the ground](images/spade.jpg) We dig.\n"
            + "  - ![A cup of tea](images/tea.jpg) We drink tea."
    )

    static let easyReadWordsMissing = Rule(
        "easy-read-words-missing",
        .error,
        "A picture in “easy-read” has no words for people who cannot see it.",
        why: "Somebody who has the piece read out would not know what the picture shows.",
        cure: "Say between the square brackets what it shows.",
        before: "easy-read:\n  - ![](images/tea.jpg) We drink tea.",
        after: "easy-read:\n  - ![A cup of tea](images/tea.jpg) We drink tea."
    )

    static let correctionIncomplete = Rule(
        "correction-incomplete",
        .error,
        "A correction does not say all that a slip needs.",
        why: "Readers must know where it stands, what is wrong and what is right.",
        cure: "Write “entry”, “says” and “should-say”.",
        before: "corrections: [{entry: food-hub, should-say: Ring 01632 960 105}]",
        after: "corrections: [{entry: food-hub, says: Ring 01632 960 104, should-say: Ring 01632 960 105}]"
    )
}
