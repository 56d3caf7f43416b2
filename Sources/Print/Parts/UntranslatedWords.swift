import Guide

/// What an entry says in the guide's main language, in a piece in another one, because nobody has translated it: each of its
/// sentences, so that a screen reader takes the right voice for it (PDF/UA-1, ISO 14289-1, 7.2).
enum UntranslatedWords {
    static func sentences(of entry: Entry) -> [String] {
        // Pages have no shorter lines and no easy read, so those are not among what stays there.
        let onPaper: Set<EntryKey> = entry.untranslated.isEverything ? [.print, .easyRead] : []
        let stays = entry.untranslated.facts.union(onPaper)
        let facts = EntryField.translated.map(\.key).filter(stays.contains).flatMap { words(of: entry, $0) }
        return facts.map(PrintedText.tidied) + (entry.untranslated.text ? text(of: entry) : [])
    }

    private static func words(of entry: Entry, _ fact: EntryKey) -> [String] {
        let words: [String?] =
            switch fact {
            case .title: [entry.title]
            case .summary: [entry.summary]
            case .print: if case .shorter(let line) = entry.leaflet { [line] } else { [] }
            case .provider: [entry.prose[.provider]]
            case .cost: [entry.prose[.cost]]
            case .joining: [entry.prose[.joining]]
            case .firstVisit: [entry.prose[.firstVisit]]
            case .gettingThere: [entry.prose[.gettingThere]]
            case .easyRead: entry.easyRead.map(\.text)
            default: []
            }
        return words.compactMap { $0 }
    }

    private static func text(of entry: Entry) -> [String] {
        [PrintedBlock](entry.body).map { $0.spans.map(\.text).joined() }
    }
}
