import Diagnostics

extension MarkdownRules {
    static let html = [
        htmlRemoved,
        htmlCommentRemoved,
        htmlProgramRemoved,
        htmlNotClosed,
        hiddenCharactersRemoved,
    ]

    static let htmlRemoved = Rule(
        "html-removed",
        .warning,
        "HTML tags stand in a text. We take them out and keep the words.",
        why: "They could break the page for everybody.",
        cure: "Take the tags out, or write it in Markdown.",
        before: "<b>Free</b> tea",
        after: "**Free** tea"
    )

    static let htmlCommentRemoved = Rule(
        "html-comment-removed",
        .warning,
        "A hidden note stands in a text. We leave it out.",
        why: "Notes to yourself may name people, and must never be published.",
        cure: "If nobody needs the note any longer, delete it.",
        before: "<!-- ring Ann back -->\nCome in.",
        after: "Come in."
    )

    static let htmlProgramRemoved = Rule(
        "html-program-removed",
        .warning,
        "A script or a style stands in a text. We take it out with everything in it.",
        why: "It could do harm to readers.",
        cure: "Delete it.",
        before: "<script>alert(1)</script>",
        after: "(nothing)"
    )

    static let htmlNotClosed = Rule(
        "html-not-closed",
        .error,
        "A tag or a hidden note does not end.",
        why: "We cannot tell what belongs to it, and would hide or show too much.",
        cure: "Put --> at the end of the note, or delete the tag.",
        before: "<!-- ring back to check",
        after: "<!-- ring back to check -->"
    )

    static let hiddenCharactersRemoved = Rule(
        "hidden-characters-removed",
        .warning,
        "Characters that nobody can see stand in a text. We take them out.",
        why: "They break words and links, and can turn the order of letters round.",
        cure: "Type the words again.",
        before: "Food hub (with a hidden character)",
        after: "Food hub"
    )
}
