import Diagnostics
import Guide
import Markdown

extension PieceOutcome {
    /// What to tell the person who publishes, and how to put it right. Empty where the piece has come out well.
    public func diagnostics(for order: PrintOrder, of guide: Guide) -> [Diagnostic] {
        let faults = PieceFaults(order: order, guide: guide)
        return switch self {
        case .made(_, let report): faults.remarks(on: report)
        case .overfull(let report): report.overfull.map(faults.overfull)
        case .unprintable(let characters): characters.map(faults.unprintable)
        case .unknownTypeface(let name): [faults.unknownTypeface(name)]
        case .unavailable(let reason): [faults.unavailable(reason)]
        }
    }
}

extension PrintOrder {
    /// What to tell where no entry would stand in a piece.
    public func emptyDiagnostic(of guide: Guide) -> Diagnostic { PieceFaults(order: self, guide: guide).empty }

    /// As we speak of it to those who make the guide: "leaflet", or "leaflet “carers-leaflet”".
    public var spokenName: String {
        name == format.rawValue ? format.spokenName : "\(format.spokenName) “\(name)”"
    }
}

extension PrintFormat {
    fileprivate var spokenName: String { rawValue.replacing("-", with: " ") }
}

/// Says what is wrong with one piece.
private struct PieceFaults {
    let order: PrintOrder
    let guide: Guide

    var brief: Diagnostic {
        Diagnostic(
            .notice,
            id: "print-brief",
            at: guide.settings.source.whole,
            "The \(order.spokenName) has room for names, numbers and times, but not for the line that says what each entry "
                + "is.",
            help: "To make room, write \"print: leave out\" in a few entries, or a shorter line, such as "
                + "\"print: Walks for anybody.\"" + longestLines
        )
    }

    /// What is worth knowing of a piece that has come out well.
    func remarks(on report: Measurements) -> [Diagnostic] {
        if report.detail == .brief { return [brief] }
        let isThick = order.format == .booklet && report.pages > Booklet.mostStapledPages
        return isThick ? [thick(report.pages)] : []
    }

    private func thick(_ pages: Int) -> Diagnostic {
        Diagnostic(
            .notice,
            id: "print-thick",
            at: guide.settings.source.whole,
            "The \(order.spokenName) has \(pages) pages. More than \(Booklet.mostStapledPages) are too thick to fold and staple.",
            help: "Ask the printer to glue it, or make booklets for one area or one audience each."
        )
    }

    var empty: Diagnostic {
        Diagnostic(
            .warning,
            id: "print-empty",
            at: nil,
            "There is no \(order.spokenName): no entry outside the crisis box would stand in it.",
            help: order.isWhole
                ? "Take “print: leave out” out of the entries that belong in it, or check those that have lapsed."
                : "Choose another area or audience, or take “print: leave out” out of the entries that belong in it."
        )
    }

    func unavailable(_ reason: MissingTypesetter) -> Diagnostic {
        Diagnostic(
            .warning,
            id: "print-unavailable",
            at: nil,
            "There is no \(order.spokenName): \(reason.words)",
            help: reason.help
        )
    }

    func unknownTypeface(_ name: String) -> Diagnostic {
        Diagnostic(
            .error,
            id: "print-font-unknown",
            at: guide.settings.source.whole,
            "There is no typeface called “\(name)” on this computer, so we made nothing to print.",
            help:
                "Check its name under “font”, or install it: on Debian, typefaces are packages whose names begin with fonts-."
        )
    }

    func overfull(_ overfill: Overfill) -> Diagnostic {
        let millimetres = max(1, Int(overfill.millimetres.rounded(.up)))
        let verb = overfill.panel == .inside ? "are" : "is"
        return Diagnostic(
            .error,
            id: "print-overfull",
            at: guide.settings.source.whole,
            "The \(order.spokenName) is too full: \(overfill.panel.name) \(verb) over by \(millimetres) mm. "
                + "No text may be lost, so we did not make it.",
            help: overfill.leaveOut.isEmpty
                ? overfill.panel.help : leaveOut(overfill.leaveOut) + longestNotice + otherPieces(for: overfill.panel)
        )
    }

    /// The three lines that take most room, quoted.
    private var longestLines: String {
        let lines = printedEntries.map { $0.leaflet.shorterLine ?? $0.summary }.filter { $0.count > 40 }
        let longest = lines.sorted { $0.count > $1.count }.prefix(3).map { "“\($0)”" }
        return longest.isEmpty ? "" : " The longest are: " + longest.joined(separator: " ")
    }

    /// A notice is never left out, so a long one takes room even where lines are.
    private var longestNotice: String {
        let notices = printedEntries.compactMap(\.notice?.text).filter { $0.count > 60 }
        return notices.max { $0.count < $1.count }.map { " Or shorten this notice: “\($0)”" } ?? ""
    }

    private var printedEntries: [Entry] { guide.entries.filter { order.format != .leaflet || $0.leaflet != .leftOut } }

    /// Where the entries would find room.
    private func otherPieces(for panel: Overfill.Panel) -> String {
        guard order.format == .leaflet, panel == .inside else { return "" }
        let smaller = order.isWhole ? ", or make leaflets for one area or one audience each" : ""
        if order.folds == 1 { return " Or fold it twice (folds: 2), which holds more\(smaller)." }
        return " Or ask for a booklet, which holds them all (print: {booklet: {}})\(smaller)."
    }

    private func leaveOut(_ slugs: [String]) -> String {
        let titles = slugs.compactMap { slug in guide.entries.first { $0.slug == slug }?.title }
        let shown = titles.prefix(6).map { "“\($0)”" }
        let rest = titles.count - shown.count
        let names = rest > 0 ? shown + ["\(rest) more"] : shown
        let list =
            names.count > 1
            ? names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] : names.joined()
        let what = titles.count == 1 ? "one entry" : "\(titles.count) entries"
        let file = titles.count == 1 ? "its file" : "their files"
        return "Leave out \(what), for example \(list): write \"print: leave out\" in \(file)."
    }

    func unprintable(_ character: String) -> Diagnostic {
        Diagnostic(
            .error,
            id: "print-character",
            at: place(of: character),
            "The \(order.spokenName) cannot show \(character): no typeface that we have holds it. So we did not make it.",
            help: "Take \(character) out, or write \"print: leave out\" in this entry."
        )
    }

    private func place(of character: String) -> Place {
        for entry in printedEntries {
            let texts: [(EntryKey, [String])] = [
                (.title, [entry.title]),
                (.print, entry.leaflet.shorterLine.map { [$0] } ?? []),
                (.summary, [entry.summary]),
                (.notice, [entry.notice?.text ?? ""]),
                (.provider, [entry.provider ?? ""]),
                (.times, entry.times.phrases.map(\.typed)),
                (.cost, [entry.practical.cost ?? ""]),
                (.joining, [entry.practical.joining ?? ""]),
                (.firstVisit, [entry.practical.firstVisit ?? ""]),
                (.gettingThere, [entry.practical.gettingThere ?? ""]),
                (.ages, [entry.ages ?? ""]),
                (.alsoKnownAs, entry.alsoKnownAs),
                (.email, entry.contacts.emails.flatMap { [$0.label ?? "", $0.address] }),
                (.website, entry.contacts.websites.flatMap { [$0.label ?? "", $0.address] }),
                (.phone, entry.contacts.phones.flatMap { [$0.label ?? "", $0.typed] }),
                (.text, entry.contacts.texts.flatMap { [$0.label ?? "", $0.typed] }),
                (.address, entry.contacts.whereabouts.addresses.flatMap { [$0.label ?? ""] + $0.lines }),
            ]
            if let found = texts.first(where: { $0.1.contains { $0.contains(character) } }) {
                return entry.source.place(of: found.0)
            }
            if entry.body.plainText.contains(character) { return entry.source.file.whole }
        }
        return guide.settings.source.whole
    }
}

extension LeafletChoice {
    var shorterLine: String? { if case .shorter(let line) = self { line } else { nil } }
}

extension Overfill.Panel {
    fileprivate var name: String {
        switch self {
        case .cover: "the front cover"
        case .crisis: "the panel for a crisis"
        case .back: "the back"
        case .inside: "the panels with the entries"
        }
    }

    fileprivate var help: String {
        switch self {
        case .cover: "Make the guide's name, its place or \"about\" shorter."
        case .crisis: "Take an entry out of the crisis box, or write \"print: leave out\" in its file."
        case .back: "Make \"welcome\" or \"changed\" under \"print\" and \"leaflet\" shorter."
        case .inside: "Write \"print: leave out\" in the files of some entries."
        }
    }
}

extension MissingTypesetter {
    fileprivate var words: String {
        switch self {
        case .notInstalled: "Typst, which sets type, is not installed."
        case .noTypeface: "no typeface to set it in was found."
        case .tookTooLong: "it was not ready after a minute."
        case .stopped: "Typst, which sets type, stopped with a fault."
        }
    }

    fileprivate var help: String {
        switch self {
        case .notInstalled:
            "Run \"make guide\" or \"make install\" in the folder of hopeguide: they put Typst in place. "
                + "Or set HOPEGUIDE_PYTHON to a Python that has it (pip install typst==0.15.0)."
        case .noTypeface: "On Debian, run: sudo apt install fonts-sil-andika fonts-noto-core"
        case .tookTooLong: "Try once more. If it happens again, leave some entries out of the leaflet."
        case .stopped(let words): "Please show this to whoever looks after hopeguide for you. It said: \(words)"
        }
    }
}
