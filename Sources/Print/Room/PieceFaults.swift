import Diagnostics
import Guide
import Markdown

/// Says what is wrong with one piece.
struct PieceFaults {
    let order: PrintOrder
    let guide: Guide

    /// Cards are spoken of as many.
    private var areOrIs: String { order.format == .cards ? "are" : "is" }

    var brief: Diagnostic {
        Diagnostic(
            PrintRules.brief,
            at: guide.settings.source.whole,
            "The \(order.spokenName) \(order.format == .cards ? "have" : "has") room for names, numbers and times, but not for the line that says what each entry "
                + "is.",
            help: (order.format == .poster
                ? "To make room, ask for a larger one (paper: A3), or write shorter lines, such as "
                : "To make room, write \"print: leave out\" in a few entries, or a shorter line, such as ")
                + "\"print: Walks for anybody.\"" + longestLines
        )
    }

    /// What is worth knowing of a piece that has come out well.
    func remarks(on report: Measurements) -> [Diagnostic] {
        let leftOut = (report.leftOut ?? []).map(ornament)
        if report.detail == .brief { return leftOut + [brief] }
        let isThick = order.format == .booklet && report.pages > Booklet.mostStapledPages
        return leftOut + (isThick ? [thick(report.pages)] : [])
    }

    /// What is worth knowing of its files for print shops and office printers.
    func remarks(on piece: PrintedPiece) -> [Diagnostic] {
        (piece.press.map(preflight) ?? []) + (piece.pressFault.map { [unmade($0)] } ?? [])
            + (order.isImposed && !order.canBeImposed ? [notImposed] : [])
    }

    private func thick(_ pages: Int) -> Diagnostic {
        Diagnostic(
            PrintRules.thick,
            at: guide.settings.source.whole,
            "The \(order.spokenName) has \(pages) pages. More than \(Booklet.mostStapledPages) are too thick to fold and staple.",
            help: "Ask the printer to glue it, or make booklets for one area or one audience each."
        )
    }

    var empty: Diagnostic {
        switch order.format {
        case .slip:
            nothingToSay(
                "nothing is to be corrected",
                "Write under “corrections” what it says, and what it should say."
            )
        case .easyRead:
            nothingToSay("no entry is written in easy read", "Give an entry “easy-read”: a list of short sentences.")
        default: withoutEntries
        }
    }

    private func nothingToSay(_ reason: String, _ help: String) -> Diagnostic {
        Diagnostic(PrintRules.empty, at: nil, "There is no \(order.spokenName): \(reason).", help: help)
    }

    private var withoutEntries: Diagnostic {
        Diagnostic(
            PrintRules.empty,
            at: nil,
            order.entries.isEmpty
                ? "There \(areOrIs) no \(order.spokenName): no entry outside the crisis box would stand in it."
                : "There \(areOrIs) no \(order.spokenName): what it is about is closed, has ended, or was not checked for too long.",
            help: emptyHelp
        )
    }

    private var emptyHelp: String {
        if !order.entries.isEmpty { return "Choose another entry, or check this one and write the day into its file." }
        return order.isWhole
            ? "Take “print: leave out” out of the entries that belong in it, or check those that have lapsed."
            : "Choose another area or audience, or take “print: leave out” out of the entries that belong in it."
    }

    func unknownLanguage(_ code: String) -> Diagnostic {
        Diagnostic(
            PrintRules.languageUnknown,
            at: guide.settings.source.whole,
            "The \(order.spokenName) \(areOrIs) for a language that the guide does not have: “\(code)”.",
            help:
                "The guide has: \(guide.settings.languages.joined(separator: ", ")). Others go into “languages” in guide.yml."
        )
    }

    func unknownEntry(_ slug: String) -> Diagnostic {
        let closest = Spelling.closest(to: slug, among: guide.entries.map(\.slug))
        return Diagnostic(
            PrintRules.entryUnknown,
            at: guide.settings.source.whole,
            "The \(order.spokenName) \(areOrIs) about an entry that the guide does not have: “\(slug)”.",
            help: closest.map { "Did you mean “\($0)”?" }
                ?? "Write the name of the entry's file without .md, for example: entry: \(guide.entries.first?.slug ?? "food-hub")"
        )
    }

    func unavailable(_ reason: MissingTypesetter) -> Diagnostic {
        Diagnostic(
            PrintRules.unavailable,
            at: nil,
            "There \(areOrIs) no \(order.spokenName): \(reason.words)",
            help: reason.help
        )
    }

    func unknownTypeface(_ name: String) -> Diagnostic {
        Diagnostic(
            PrintRules.fontUnknown,
            at: guide.settings.source.whole,
            "There is no typeface called “\(name)” on this computer, so we made nothing to print.",
            help:
                "Check its name under “font”, or install it: on Debian, typefaces are packages whose names begin with fonts-."
        )
    }

    func overfull(_ overfill: Overfill) -> Diagnostic {
        let millimetres = max(1, Int(overfill.millimetres.rounded(.up)))
        let verb = overfill.panel == .inside ? "are" : "is"
        let language = overfill.language.map { " in “\($0)”" } ?? ""
        return Diagnostic(
            PrintRules.overfull,
            at: guide.settings.source.whole,
            "The \(order.spokenName) \(areOrIs) too full\(language): \(overfill.panel.name) \(verb) over by \(millimetres) mm. "
                + "No text may be lost, so we did not make it.",
            help: (overfill.leaveOut.isEmpty ? overfill.panel.help : leaveOut(overfill.leaveOut) + longestNotice)
                + otherPieces(for: overfill.panel)
        )
    }

    private func ornament(_ character: String) -> Diagnostic {
        Diagnostic(
            PrintRules.ornament,
            at: place(of: character),
            "The \(order.spokenName) leaves \(character) out: no typeface that we have holds it.",
            help: "Take it out here too, if it says something that no word beside it says."
        )
    }

    func unprintable(_ character: String) -> Diagnostic {
        Diagnostic(
            PrintRules.character,
            at: place(of: character),
            "The \(order.spokenName) cannot show \(character): no typeface that we have holds it. So we did not make it.",
            help: (OtherScripts.script(of: character).map { "\($0.advice) " } ?? "")
                + "Take \(character) out, or write \"print: leave out\" in this entry."
        )
    }

    private func place(of character: String) -> Place {
        for entry in printedEntries {
            let key = EntryKey.allCases.first { entry.texts(of: $0).contains { $0.contains(character) } }
            if let key { return entry.source.place(of: key) }
            if entry.body.plainText.contains(character) { return entry.source.file.whole }
        }
        return guide.settings.source.whole
    }
}

extension LeafletChoice {
    var shorterLine: String? { if case .shorter(let line) = self { line } else { nil } }
}
