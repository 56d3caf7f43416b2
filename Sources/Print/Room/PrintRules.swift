import Diagnostics

/// Every rule about printed pieces.
public enum PrintRules {
    public static let all = pieces + press

    private static let pieces = [
        brief,
        entryUnknown,
        languageUnknown,
        fontUnknown,
        thick,
        overfull,
        words,
        textWithoutTimes,
        textMissing,
        character,
        ornament,
        unavailable,
        empty,
    ]

    static let brief = Rule(
        "print-brief",
        .notice,
        "The leaflet has room for names, numbers and times, but not for the line that says what each entry is.",
        why: "A name alone does not tell a reader what a place is.",
        cure: "Leave a few entries out, or give them a shorter line.",
        before: "summary: Walks by the river with people who know what it is like.",
        after: "print: Walks for anybody."
    )

    static let entryUnknown = Rule(
        "print-entry-unknown",
        .error,
        "A printed piece is about an entry that the guide does not have.",
        why: "It was not made, and people who wait for it would not know why.",
        cure: "Write the name of the entry's file without .md.",
        before: "print:\n  poster: {entry: fod-hub}",
        after: "print:\n  poster: {entry: food-hub}"
    )

    static let languageUnknown = Rule(
        "print-language-unknown",
        .error,
        "A printed piece is for a language that the guide does not have.",
        why: "It was not made, and people who wait for it would not know why.",
        cure: "Add the language to “languages”, or correct its code.",
        before: "languages: [en]\nprint:\n  taflen: {format: leaflet, language: cy}",
        after: "languages: [en, cy]\nprint:\n  taflen: {format: leaflet, language: cy}"
    )

    public static let fontUnknown = Rule(
        "print-font-unknown",
        .error,
        "The guide wants a typeface that this computer does not have.",
        why: "Set in another, every line would break elsewhere, and a letter might be missing.",
        cure: "Check its name, or install it.",
        before: "print: {font: Andica}",
        after: "print: {font: Andika}"
    )

    static let thick = Rule(
        "print-thick",
        .notice,
        "The booklet has more pages than can be stapled.",
        why: "A thick booklet springs open, and its staples do not hold.",
        cure: "Ask the printer to glue it, or make booklets for one area or one audience each.",
        before: "print: {booklet: {}}",
        after: "print:\n  saltby-booklet: {format: booklet, area: saltby}"
    )

    static let overfull = Rule(
        "print-overfull",
        .error,
        "A printed piece is too full.",
        why: "No text may be lost, so the piece is not made.",
        cure: "Leave out entries, or make their lines shorter.",
        before: "title: Job club",
        after: "title: Job club\nprint: leave out"
    )

    static let words = Rule(
        "print-words",
        .error,
        "A listing has more words than it may have.",
        why: "No text may be lost, so the listing is not made.",
        cure: "Allow more words, leave entries out, or make one for one topic or area.",
        before: "print:\n  listing: {words: 100}",
        after: "print:\n  listing: {words: 100, topic: money}"
    )

    static let textWithoutTimes = Rule(
        "print-text-without-times",
        .notice,
        "One text message has no room for an entry's times.",
        why: "Who gets the text cannot know when to go, and has to ring.",
        cure: "Make its name, its label or its times shorter.",
        before: "title: The Millbrook and Saltby Neighbourhood Food Hub",
        after: "title: Millbrook Food Hub"
    )

    static let textMissing = Rule(
        "print-text-missing",
        .warning,
        "One text message has no room for an entry, or no letters for it.",
        why: "Nothing is cut, least of all a number, so the entry has no text.",
        cure: "Make its name or its notice shorter, or give it a name in letters that every telephone has.",
        before: "title: باغبانی گروپ",
        after: "title: Baghbani Group (Urdu)"
    )

    static let character = Rule(
        "print-character",
        .error,
        "A printed piece cannot show a letter.",
        why: "It would print an empty box in a name or a number.",
        cure: "Name a typeface that has the letter, take it out, or leave the entry out of the piece.",
        before: "title: 写作 group",
        after: "title: 写作 group\n\n# in guide.yml\nprint: {font: Noto Sans CJK SC}"
    )

    static let ornament = Rule(
        "print-ornament",
        .notice,
        "A printed piece leaves out an emoji or a sign that no typeface can show.",
        why: "Somebody may have meant it to say something, such as that there are steps.",
        cure: "Say it in words, or take it out.",
        before: "title: Singing 🎶 group",
        after: "title: Singing group"
    )

    public static let unavailable = Rule(
        "print-unavailable",
        .warning,
        "Nothing to print could be made on this computer.",
        why: "People without a phone or a computer have only paper.",
        cure: "Put the typesetter in place: the message says how.",
        before: "hopeguide build",
        after: "make guide"
    )

    static let empty = Rule(
        "print-empty",
        .warning,
        "No entry outside the crisis box would stand in a printed piece.",
        why: "People without a phone or a computer have only paper.",
        cure: "Take “print: leave out” out of the entries that belong in it, or choose another area or audience.",
        before: "title: Job club\nprint: leave out",
        after: "title: Job club"
    )
}
