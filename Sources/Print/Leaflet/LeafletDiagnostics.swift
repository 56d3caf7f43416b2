import Diagnostics
import Guide

extension LeafletOutcome {
    /// What to tell the person who publishes, and how to put it right. Empty where the leaflet has come out well.
    public func diagnostics(for guide: Guide) -> [Diagnostic] {
        switch self {
        case .made(_, .full), .made(_, .short): []
        case .made(_, .brief): [Self.brief(guide)]
        case .overfull(let panels): panels.map { Self.overfull($0, guide) }
        case .unprintable(let characters): characters.map { Self.unprintable($0, guide) }
        case .unavailable(let reason): [reason.diagnostic]
        }
    }

    private static func brief(_ guide: Guide) -> Diagnostic {
        Diagnostic(
            .notice,
            id: "leaflet-brief",
            at: guide.settings.source.whole,
            "The leaflet has room for names, numbers and times, but not for the line that says what each entry is.",
            help: "To make room, write \"print: leave out\" in a few entries, or a shorter line, such as "
                + "\"print: Walks for anybody.\""
        )
    }

    private static func overfull(_ overfill: PanelOverfill, _ guide: Guide) -> Diagnostic {
        let millimetres = max(1, Int(overfill.millimetres.rounded(.up)))
        let verb = overfill.panel == .inside ? "are" : "is"
        return Diagnostic(
            .error,
            id: "leaflet-overfull",
            at: guide.settings.source.whole,
            "The leaflet is too full: \(overfill.panel.name) \(verb) over by \(millimetres) mm. "
                + "No text may be lost, so we made no leaflet.",
            help: overfill.leaveOut.isEmpty ? overfill.panel.help : leaveOut(overfill.leaveOut, guide)
        )
    }

    private static func leaveOut(_ slugs: [String], _ guide: Guide) -> String {
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

    private static func unprintable(_ character: String, _ guide: Guide) -> Diagnostic {
        Diagnostic(
            .error,
            id: "leaflet-character",
            at: place(of: character, in: guide),
            "The leaflet cannot show \(character): no typeface that we have holds it. So we made no leaflet.",
            help: "Take \(character) out, or write \"print: leave out\" in this entry."
        )
    }

    private static func place(of character: String, in guide: Guide) -> Place {
        for entry in guide.entries where entry.leaflet != .leftOut {
            let texts: [(EntryKey, [String])] = [
                (.title, [entry.title]),
                (.print, entry.leaflet.shorterLine.map { [$0] } ?? []),
                (.summary, [entry.summary]),
                (.notice, [entry.notice?.text ?? ""]),
                (.phone, entry.contacts.phones.flatMap { [$0.label ?? "", $0.typed] }),
                (.text, entry.contacts.texts.flatMap { [$0.label ?? "", $0.typed] }),
                (.address, entry.contacts.whereabouts.addresses.flatMap { [$0.label ?? ""] + $0.lines }),
            ]
            if let found = texts.first(where: { $0.1.contains { $0.contains(character) } }) {
                return entry.source.place(of: found.0)
            }
        }
        return guide.settings.source.whole
    }
}

extension LeafletChoice {
    var shorterLine: String? { if case .shorter(let line) = self { line } else { nil } }
}

extension PanelOverfill.Panel {
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
    fileprivate var diagnostic: Diagnostic {
        Diagnostic(.warning, id: "leaflet-unavailable", at: nil, "There is no leaflet: \(reason)", help: help)
    }

    private var reason: String {
        switch self {
        case .notInstalled: "Typst, which sets it, is not installed."
        case .noTypeface: "no typeface to set it in was found."
        case .tookTooLong: "it was not ready after a minute."
        case .stopped: "Typst, which sets it, stopped with a fault."
        }
    }

    private var help: String {
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
