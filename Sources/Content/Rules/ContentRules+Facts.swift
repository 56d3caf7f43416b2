import Diagnostics

extension ContentRules {
    static let facts = [
        lineWithoutKey,
        keyTwice,
        keyUnknown,
        valueUnreadable,
        textAfterHash,
        aliasRefused,
        quoteNotClosed,
        bracketNotClosed,
        listMisplaced,
        factsTooDeep,
        factIndented,
    ]

    static let lineWithoutKey = Rule(
        "line-without-key",
        .error,
        "A line among the facts does not say which fact it is.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure:
            "Begin it with the fact's name and a colon, or put two spaces before it if it goes on from the line above.",
        before: "cost: Free\nand tea is 50p",
        after: "cost: Free\n  and tea is 50p"
    )

    static let keyTwice = Rule(
        "key-twice",
        .error,
        "The same fact is given twice.",
        why: "Only one of the two would be shown, and it might be the wrong one.",
        cure: "Keep the one that is right. To give two values, write a list.",
        before: "phone: 01632 960 101\nphone: 01632 960 102",
        after: "phone:\n  - 01632 960 101\n  - 01632 960 102"
    )

    static let keyUnknown = Rule(
        "key-unknown",
        .error,
        "A fact has a name that we do not know.",
        why: "Readers would never see it.",
        cure: "Check its spelling.",
        before: "pone: 01632 960 101",
        after: "phone: 01632 960 101"
    )

    static let valueUnreadable = Rule(
        "value-unreadable",
        .error,
        "We cannot read what stands behind a fact's name.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure:
            "Close every quotation mark and bracket, begin the lines of a list at the same distance, or put the value in quotes.",
        before: "title: [Food hub] Millbrook",
        after: "title: \"[Food hub] Millbrook\""
    )

    static let textAfterHash = Rule(
        "text-after-hash",
        .error,
        "Words behind a # would be lost.",
        why: "They may be part of what readers should see.",
        cure: "Take them out if they are a note, or put the whole value in quotes.",
        before: "cost: £2 #bring change",
        after: "cost: \"£2 #bring change\""
    )

    static let aliasRefused = Rule(
        "alias-refused",
        .error,
        "A sign that copies facts from elsewhere stands before the words.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Put the value in quotes, or write the facts out in full.",
        before: "title: *stars",
        after: "title: \"*stars\""
    )

    static let quoteNotClosed = Rule(
        "quote-not-closed",
        .error,
        "A value begins with a quotation mark that is not closed.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Close it, or put the whole value in quotes.",
        before: "title: \"Hope",
        after: "title: \"Hope\""
    )

    static let bracketNotClosed = Rule(
        "bracket-not-closed",
        .error,
        "A value begins with a bracket that is not closed.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Close it.",
        before: "topics: [money",
        after: "topics: [money]"
    )

    static let listMisplaced = Rule(
        "list-misplaced",
        .error,
        "The lines of a list do not stand where a list's lines stand.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Put each on a line of its own, with two spaces, a hyphen and a space before it.",
        before: "phone: - 01632 960 101",
        after: "phone:\n  - 01632 960 101"
    )

    static let factsTooDeep = Rule(
        "facts-too-deep",
        .error,
        "There are too many lists inside each other.",
        why: "A fact that we cannot read is missing from the page, so nothing goes out until it is right.",
        cure: "Write one list, a line each.",
        before: "phone: [[[[01632 960 101]]]]",
        after: "phone: 01632 960 101"
    )

    static let factIndented = Rule(
        "fact-indented",
        .error,
        "A fact begins with spaces, so it would become part of the one above it.",
        why: "Its words would stand in the wrong place, and the fact would be missing.",
        cure: "Take the spaces away, or put the value above in quotes if the line is part of it.",
        before: "cost: Free\n  ages: 16 and over",
        after: "cost: Free\nages: 16 and over"
    )
}
