import Diagnostics
import Guide

// What would help where a piece is too full.
extension PieceFaults {
    /// The three lines that take most room, quoted.
    var longestLines: String {
        let lines = printedEntries.map { $0.leaflet.shorterLine ?? $0.summary }.filter { $0.count > 40 }
        let longest = lines.sorted { $0.count > $1.count }.prefix(3).map { "“\($0)”" }
        return longest.isEmpty ? "" : " The longest are: " + longest.joined(separator: " ")
    }

    /// A notice is never left out, so a long one takes room even where lines are.
    var longestNotice: String {
        let notices = printedEntries.compactMap(\.notice?.text).filter { $0.count > 60 }
        return notices.max { $0.count < $1.count }.map { " Or shorten this notice: “\($0)”" } ?? ""
    }

    var printedEntries: [Entry] {
        guide.entries.filter { order.wants($0) && (order.format != .leaflet || $0.leaflet != .leftOut) }
    }

    /// Where the entries would find room.
    func otherPieces(for panel: Overfill.Panel) -> String {
        guard order.format == .leaflet else { return "" }
        let hasTwoLanguages = order.secondLanguage != nil
        if hasTwoLanguages, order.folds == 1, panel == .cover {
            return " Or fold it twice (folds: 2), which leaves more room."
        }
        guard panel == .inside else { return "" }
        let smaller =
            (order.isWhole ? ", or make leaflets for one area or one audience each" : "")
            + (hasTwoLanguages ? ", or make a leaflet for each language" : "")
        if order.folds == 1 { return " Or fold it twice (folds: 2), which holds more\(smaller)." }
        return " Or ask for a booklet, which holds them all (print: {booklet: {}})\(smaller)."
    }

    func leaveOut(_ slugs: [String]) -> String {
        let titles = slugs.compactMap { slug in guide.entries.first { $0.slug == slug }?.title }
        let shown = titles.prefix(6).map { "“\($0)”" }
        let rest = titles.count - shown.count
        let names = rest > 0 ? shown + ["\(rest) more"] : shown
        let list =
            names.count > 1
            ? names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] : names.joined()
        if order.format == .cards { return "Make the name, the times or the notice of \(list) shorter." }
        let what = titles.count == 1 ? "one entry" : "\(titles.count) entries"
        let file = titles.count == 1 ? "its file" : "their files"
        return "Leave out \(what), for example \(list): write \"print: leave out\" in \(file)."
    }
}

extension Overfill.Panel {
    var name: String {
        switch self {
        case .cover: "the front cover"
        case .crisis: "the panel for a crisis"
        case .back: "the back"
        case .inside: "the panels with the entries"
        case .poster: "what stands above the strips"
        case .strips: "a strip to tear off"
        case .card: "a card"
        case .slip: "one slip"
        }
    }

    var help: String {
        switch self {
        case .cover: "Make the guide's name, its place or \"about\" shorter."
        case .crisis: "Take an entry out of the crisis box, or write \"print: leave out\" in its file."
        case .back: "Make \"welcome\" or \"changed\" under \"print\" shorter."
        case .inside: "Write \"print: leave out\" in the files of some entries."
        case .poster: "Make it larger (paper: A3), or for one area or one audience, or make its texts shorter."
        case .slip: "Make two slips of it, such as “slip” and “slip-2” (format: slip), or make the corrections shorter."
        case .card: "Take an entry out of the crisis box, or make its name shorter."
        case .strips: "Make the entry's name or its times shorter."
        }
    }
}
