import Diagnostics

extension MarkdownRules {
    static let shape = [
        unreadable,
        tooLarge,
        tooManyBrackets,
        wordTooLong,
        passageTooLong,
        tooDeep,
        moreProblems,
        tableTooLarge,
        tableRowTooLong,
        definitionNotUsed,
        codeWordsNotShown,
    ]

    static let unreadable = Rule(
        "markdown-unreadable",
        .error,
        "A text could not be read as Markdown.",
        why: "Words would be lost.",
        cure: "Send us the file, so that we can find out why.",
        before: "(a text that we cannot read)",
        after: "(the same text, mended)"
    )

    static let tooLarge = Rule(
        "markdown-too-large",
        .error,
        "A text is longer than a page can be.",
        why: "Long pages are slow on old phones, and hard to read.",
        cure: "Divide it into two pages.",
        before: "(80,000 letters in one file)",
        after: "(40,000 letters in each of two files)"
    )

    static let tooManyBrackets = Rule(
        "markdown-too-many-brackets",
        .error,
        "A text has very many brackets.",
        why: "Such a text could keep the program busy for minutes.",
        cure: "Take out what is not needed, or divide the text.",
        before: "[[[[[[ … thousands more …",
        after: "(the same words without them)"
    )

    static let wordTooLong = Rule(
        "markdown-word-too-long",
        .error,
        "A word or an address is far too long.",
        why: "It would break the page on a phone.",
        cure: "Put spaces between the words, or use a shorter address.",
        before: "aaaaaaaa … thousands more …",
        after: "a few words"
    )

    static let passageTooLong = Rule(
        "markdown-passage-too-long",
        .error,
        "A text goes on very long without an empty line.",
        why: "Nobody can read a paragraph of several pages.",
        cure: "Put an empty line between the paragraphs.",
        before: "(a thousand lines in one paragraph)",
        after: "(the same lines with an empty line after every few)"
    )

    static let tooDeep = Rule(
        "markdown-too-deep",
        .error,
        "Quotes, lists or kinds of emphasis stand too deep inside each other.",
        why: "Nobody can follow them on a small screen.",
        cure: "Write it with fewer marks in front of the words.",
        before: ">>>>>>>>>>>>>>>>>>>> Come in",
        after: "> Come in"
    )

    static let moreProblems = Rule(
        "markdown-more-problems",
        .warning,
        "There are more problems in a text than we list.",
        why: "A long list hides what matters.",
        cure: "Put the first ones right, then check again.",
        before: "(a text with fifty problems)",
        after: "(the same text, mended)"
    )

    static let tableTooLarge = Rule(
        "table-too-large",
        .error,
        "A table is larger than a page can show.",
        why: "It would run off the side of every phone.",
        cure: "Divide it into smaller tables.",
        before: "(a table with 200 columns)",
        after: "(several tables with 4 columns)"
    )

    static let tableRowTooLong = Rule(
        "table-row-too-long",
        .error,
        "A row of a table has more cells than the table has columns.",
        why: "The last words would be lost.",
        cure: "Give the table another column, or put a backslash before a bar that belongs to the words.",
        before: "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
        after: "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |"
    )

    static let definitionNotUsed = Rule(
        "definition-not-used",
        .warning,
        "A line explains a link or a note that nothing in the text refers to.",
        why: "The line is not shown, so its words are lost.",
        cure: "Refer to it, or delete the line.",
        before: "[1]: https://hub.org.uk/",
        after: "Ask [the hub][1].\n\n[1]: https://hub.org.uk/"
    )

    static let codeWordsNotShown = Rule(
        "code-words-not-shown",
        .warning,
        "Words stand behind ``` or ~~~ where they are not shown.",
        why: "Readers would miss them.",
        cure: "Put the words on a line before.",
        before: "~~~ bring boots and tea",
        after: "bring boots and tea"
    )
}
