import Diagnostics

extension MarkdownRules {
    static let links = [
        linkWithoutAddress,
        linkWithoutWords,
        linkIncomplete,
        linkNotAllowed,
        linkTooLong,
        linkTitleTooLong,
        linkRepeatedTooOften,
        imageWithoutText,
        imageElsewhere,
    ]

    static let linkWithoutAddress = Rule(
        "link-without-address",
        .error,
        "A link or a picture does not say where it is.",
        why: "Pressing it would do nothing.",
        cure: "Write the address between the round brackets.",
        before: "[our website]()",
        after: "[our website](https://hub.org.uk/)"
    )

    static let linkWithoutWords = Rule(
        "link-without-words",
        .error,
        "A link has no words to press.",
        why: "A screen reader would read out the address, letter by letter.",
        cure: "Write where it goes between the square brackets.",
        before: "[](https://hub.org.uk/)",
        after: "[Food hub](https://hub.org.uk/)"
    )

    static let linkIncomplete = Rule(
        "link-incomplete",
        .error,
        "A link lacks its beginning.",
        why: "It would lead to a page of this guide that does not exist.",
        cure: "Write https:// or mailto: in front of it.",
        before: "[our website](www.hub.org.uk)",
        after: "[our website](https://www.hub.org.uk)"
    )

    static let linkNotAllowed = Rule(
        "link-not-allowed",
        .error,
        "An address is of a kind that could do harm.",
        why: "It could run a program on the reader's phone, or lead somewhere else than it says.",
        cure: "Use an address that begins with https://, mailto:, tel: or sms:, or the name of a page.",
        before: "[press here](javascript:alert)",
        after: "[press here](https://hub.org.uk/)"
    )

    static let linkTooLong = Rule(
        "link-too-long",
        .error,
        "An address is far too long.",
        why: "Phones and print cannot carry it.",
        cure: "Use a shorter address.",
        before: "[form](https://hub.org.uk/?a=… thousands more …)",
        after: "[form](https://hub.org.uk/form)"
    )

    static let linkTitleTooLong = Rule(
        "link-title-too-long",
        .error,
        "The words in quotation marks behind an address are too long.",
        why: "Most readers never see them.",
        cure: "Put them in the text instead.",
        before: "[form](form.html \"… a whole page …\")",
        after: "[form](form.html) and the words here"
    )

    static let linkRepeatedTooOften = Rule(
        "link-repeated-too-often",
        .error,
        "A text uses one long address very many times.",
        why: "Its page would be too heavy for a phone.",
        cure: "Use a shorter address, or link to it once.",
        before: "[1][a] [2][a] … hundreds more …",
        after: "[the form][a]"
    )

    static let imageWithoutText = Rule(
        "image-without-text",
        .error,
        "A picture has no words for people who cannot see it.",
        why: "Somebody who listens to the page would not know that it is there, or what it shows.",
        cure: "Write what it shows between the square brackets.",
        before: "![](images/beans.jpg)",
        after: "![Two people planting beans](images/beans.jpg)"
    )

    static let imageElsewhere = Rule(
        "image-elsewhere",
        .warning,
        "A picture comes from another website.",
        why: "That website can see who reads the page, and can take the picture away.",
        cure: "If you may use it, put a copy into images.",
        before: "![Beans](https://hub.org.uk/beans.jpg)",
        after: "![Beans](images/beans.jpg)"
    )
}
