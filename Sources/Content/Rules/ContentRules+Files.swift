import Diagnostics

extension ContentRules {
    static let files = [
        synonymTooLong,
        synonymsTooMany,
        fileNotRead,
        fileNotReadable,
        fileTooLarge,
        tooManyFiles,
        folderTooDeep,
        linkNotFollowed,
        fileNameWithoutLetters,
        notUTF8,
        changedByTwo,
        fileEmpty,
        factsMissing,
        factsNotClosed,
        factsTooLarge,
        entriesMissing,
        hostFileTaken,
    ]

    static let synonymTooLong = Rule(
        "synonym-too-long",
        .warning,
        "A synonym is longer than anything that people type in a search.",
        why: "It would never be found, and every phone would load it.",
        cure: "Write a word or a short phrase.",
        before: "homeless: I have nowhere to live at the moment",
        after: "homeless: nowhere to live"
    )

    static let synonymsTooMany = Rule(
        "synonyms-too-many",
        .warning,
        "The list of synonyms is longer than a phone should load.",
        why: "The search loads the whole list, also where there is one bar of signal.",
        cure: "Keep those that people really type. Slips of the pen and plurals need none.",
        before: "alcohol: booze, booses, booz",
        after: "alcohol: booze"
    )

    public static let fileNotRead = Rule(
        "file-not-read",
        .warning,
        "A file is of a kind that the guide has no use for.",
        why: "You may have meant it to be an entry or a picture, and readers would never see it.",
        cure: "Put it into the right folder with the right ending, or take it away.",
        before: "content/entries/food hub.txt",
        after: "content/entries/food-hub.md"
    )

    static let fileNotReadable = Rule(
        "file-not-readable",
        .error,
        "We may not open a file or a folder of the guide.",
        why: "An entry that cannot be read would go missing without a word.",
        cure: "Ask whoever looks after the computer to let you read it.",
        before: "content/entries/food-hub.md   (locked)",
        after: "content/entries/food-hub.md   (open to you)"
    )

    static let fileTooLarge = Rule(
        "file-too-large",
        .error,
        "A file is larger than anything that belongs in a guide.",
        why: "A film or an archive would be sent to phones that cannot carry it.",
        cure: "Make it smaller, or keep it somewhere else.",
        before: "content/images/walk.png   (31 MB)",
        after: "content/images/walk.jpg   (0.1 MB)"
    )

    static let tooManyFiles = Rule(
        "too-many-files",
        .error,
        "The folder holds more files than a guide can have.",
        why: "We stop rather than work for hours on a folder that was chosen by mistake.",
        cure: "Check that the folder holds only the guide.",
        before: "hopeguide build --guide /home",
        after: "hopeguide build --guide /home/guide"
    )

    static let folderTooDeep = Rule(
        "folder-too-deep",
        .error,
        "Folders lie too deep inside each other.",
        why: "A copy of a folder inside itself would never come to an end.",
        cure: "Move its files nearer to the top.",
        before: "content/entries/a/b/c/d/e/f/g/h/i/j/k/l/m/hub.md",
        after: "content/entries/hub.md"
    )

    static let linkNotFollowed = Rule(
        "link-not-followed",
        .error,
        "A link to another file or folder stands where a file should be.",
        why: "What a link points to may be private, or missing on the next computer.",
        cure: "Put a copy of the file here instead.",
        before: "content/entries/hub.md -> /home/ann/hub.md",
        after: "content/entries/hub.md"
    )

    static let fileNameWithoutLetters = Rule(
        "file-name-without-letters",
        .error,
        "A file's name gives no address for the site.",
        why: "Every entry needs an address that people can write down.",
        cure: "Use a short name in plain letters.",
        before: "content/entries/!!!.md",
        after: "content/entries/food-hub.md"
    )

    public static let notUTF8 = Rule(
        "not-utf-8",
        .error,
        "A file is not plain text that every computer reads the same way.",
        why: "Names and words would come out as wrong letters.",
        cure: "Save it again as plain text, with the encoding UTF-8.",
        before: "summary: Caf\u{FFFD} on Tuesdays",
        after: "summary: Café on Tuesdays"
    )

    static let changedByTwo = Rule(
        "changed-by-two",
        .error,
        "A file holds what two people wrote at once, with git's marks between.",
        why: "Readers would see the marks, and two answers where they need one.",
        cure: "Keep one of the two, and take the lines of marks away.",
        before: "<<<<<<< HEAD\nphone: 01632 960 101\n=======\nphone: 01632 960 102\n>>>>>>> office",
        after: "phone: 01632 960 102"
    )

    static let fileEmpty = Rule(
        "file-empty",
        .error,
        "A file has nothing in it.",
        why: "An empty entry would be an empty page.",
        cure: "Write the entry, or take the file away.",
        before: "(nothing)",
        after: "---\ntitle: Food hub\n---"
    )

    static let factsMissing = Rule(
        "facts-missing",
        .error,
        "A file does not begin with its facts.",
        why: "Without facts we do not know what the page is called or where it belongs.",
        cure: "Begin with a line of three hyphens, then the facts, then three hyphens again.",
        before: "title: Food hub",
        after: "---\ntitle: Food hub\n---"
    )

    static let factsNotClosed = Rule(
        "facts-not-closed",
        .error,
        "The second line of three hyphens is missing.",
        why: "We cannot tell where the facts end and the text begins.",
        cure: "Put a line of three hyphens below the last fact.",
        before: "---\ntitle: Food hub\nCome and eat.",
        after: "---\ntitle: Food hub\n---\nCome and eat."
    )

    static let factsTooLarge = Rule(
        "facts-too-large",
        .error,
        "The facts are longer than any entry needs.",
        why: "Text that stands among the facts is not shown as text.",
        cure: "Move the longer text below the second line of three hyphens.",
        before: "summary: |\n  (two thousand lines)",
        after: "summary: Free food.\n---\n(the text)"
    )

    static let entriesMissing = Rule(
        "entries-missing",
        .error,
        "The guide has no entries.",
        why: "An empty website would take the place of a full one.",
        cure: "Put each service into a file in the folder content/entries, with a name that ends in .md.",
        before: "content/Entries/Food hub.txt",
        after: "content/entries/food-hub.md"
    )

    public static let hostFileTaken = Rule(
        "host-file-taken",
        .error,
        "A file in content/host has the name of one that the site makes itself.",
        why: "One would overwrite the other, and pages would go missing.",
        cure: "Take the file away, or give it another name.",
        before: "content/host/index.html",
        after: "content/host/CNAME"
    )
}
