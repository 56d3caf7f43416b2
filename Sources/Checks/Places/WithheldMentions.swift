import Diagnostics
import Guide

/// What other files tell of entries whose address is withheld: entries and pages that name one beside a place, whoever runs
/// it, and files that repeat what stands in its notes.
struct WithheldMentions {
    private let kept: [KeptPlace]
    private let guide: Guide
    /// Names of the entries, by their words; the values are indices of `kept`.
    private let titles: PhraseIndex<Int>
    private let noted: PhraseIndex<Int>
    private let known: [[String]]

    init(_ kept: [KeptPlace], _ guide: Guide) {
        self.kept = kept
        self.guide = guide
        var titles = PhraseIndex<Int>()
        var noted = PhraseIndex<Int>()
        for (index, place) in kept.enumerated() {
            for name in Self.names(of: place.entry, guide) { titles.insert(name, index) }
            for finding in place.noted where finding.isCertain {
                for words in finding.spellings { noted.insert(words, index) }
            }
        }
        self.titles = titles
        self.noted = noted
        known = KnownNames(guide).all
    }

    private static func names(of entry: Entry, _ guide: Guide) -> [[String]] {
        let translations = guide.translations.compactMap { $0.entries[entry.slug] }
        let names = [entry.title] + entry.alsoKnownAs + translations.flatMap { [$0.title] + $0.alsoKnownAs }
        return names.map { PlaceWordReader.words(of: $0).map(\.text) }
    }

    var diagnostics: [Diagnostic] {
        let ofEntries = guide.entries.map { ($0.slug, $0 as Entry?, Writing($0)) }
        let ofPages = guide.pages.map { ("", nil as Entry?, Writing($0)) }
        let translated = guide.translations.flatMap { translation in
            translation.sortedEntries.map { entry in
                (entry.slug, guide.entries.first { $0.slug == entry.slug }, Writing(entry))
            } + translation.sortedPages.map { ("", nil as Entry?, Writing($0)) }
        }
        return (ofEntries + ofPages + translated).flatMap { diagnostics(of: $0, by: $1, in: $2) }
    }

    /// What one file tells, a line each.
    private func diagnostics(of slug: String, by writer: Entry?, in writing: Writing) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let passages = writing.passages.map(\.text)
        for (index, text) in passages.enumerated() {
            let letters = PlainLetters(Array(text.utf8), foldsLines: false).shown
            for repeated in noted.found(in: letters).sorted() where kept[repeated].entry.slug != slug {
                found.append(repeats(kept[repeated].entry, writing, text))
            }
            for named in titles.found(in: letters).sorted() where kept[named].entry.slug != slug {
                // A sentence about it may go on in the next paragraph, which then is read with it only where it begins with “It”.
                let next = passages.indices.contains(index + 1) ? passages[index + 1] : ""
                let texts = Self.goesOn(next) ? [text, next] : [text]
                found += mentions(of: kept[named].entry, by: writer, in: writing, texts)
            }
        }
        var seen: Set<Diagnostic> = []
        return found.filter { seen.insert($0).inserted }
    }

    private static func goesOn(_ text: String) -> Bool {
        ["It is ", "It's ", "They are ", "You find it", "The house is", "The refuge is"].contains(where: text.hasPrefix)
    }

    private func mentions(of entry: Entry, by writer: Entry?, in writing: Writing, _ texts: [String]) -> [Diagnostic] {
        let reader = PlaceReader(texts, known: known)
        var answers = PlaceAnswers(entry.exceptions + (writer?.exceptions ?? []))
        answers.look(in: reader.words)
        let lines = SourceWords(writing.file)
        let published = Self.addressWords(of: writer)
        let told = reader.tellings().filter { telling in
            let words = reader.words[telling.words].map(\.text)
            return !published.stands(words) && (telling.isCertain || !answers.cover(telling.words, of: reader.words))
        }
        let codes = texts.compactMap { PlaceCodes.code(in: $0) ?? PlaceCodes.mapLink(in: $0) }
        return told.map { telling in
            let place = lines.place(of: reader.words[telling.words]) ?? writing.file.whole
            return telling.isCertain
                ? leak(entry, telling.kind, at: place)
                : doubt(entry, telling.kind, at: place, typed: reader.words.typed(telling.words))
        }
            + codes.map { code in
                leak(
                    entry,
                    .coordinates,
                    at: lines.place(of: PlaceWordReader.words(of: code)[...]) ?? writing.file.whole
                )
            }
    }

    /// The published address of whoever writes: “our office is at 3 Canal Street” is no secret in the office's own file.
    private static func addressWords(of writer: Entry?) -> PublishedWords {
        PublishedWords(texts: writer?.contacts.whereabouts.addresses.flatMap(\.lines) ?? [])
    }

    private struct PublishedWords {
        private let texts: [[String]]

        init(texts: [String]) {
            self.texts = texts.map { KeptPlace.canonical(PlaceWordReader.words(of: $0).map(\.text)) }
        }

        func stands(_ words: [String]) -> Bool {
            let wanted = KeptPlace.canonical(words)
            return texts.contains { text in
                guard text.count >= wanted.count else { return false }
                return (0...(text.count - wanted.count)).contains { Array(text[$0..<($0 + wanted.count)]) == wanted }
            }
        }
    }

    // MARK: Messages

    private func repeats(_ entry: Entry, _ writing: Writing, _ text: String) -> Diagnostic {
        let words = PlaceWordReader.words(of: text)
        return Diagnostic(
            WithheldGuard.leaked,
            at: SourceWords(writing.file).place(of: words[...].prefix(4)) ?? writing.file.whole,
            "This paragraph tells where “\(entry.title)” is, and its address is withheld.",
            help: "It stands in a note of that entry. Take it out here, and keep it somewhere else."
        )
    }

    private func leak(_ entry: Entry, _ kind: Telling.Kind, at place: Place) -> Diagnostic {
        Diagnostic(
            WithheldGuard.leaked,
            at: place,
            "This line speaks of “\(entry.title)”, whose address is withheld, and tells \(kind.words).",
            help: "Take it out. If it is another place, speak of the two in different paragraphs."
        )
    }

    private func doubt(_ entry: Entry, _ kind: Telling.Kind, at place: Place, typed: String) -> Diagnostic {
        let finding = KeptPlace.Finding(kind: kind, isCertain: false, place: place, typed: typed, spellings: [])
        return Diagnostic(
            WithheldPlaces.told,
            at: place,
            "This line speaks of “\(entry.title)”, whose address is withheld, and names \(kind.words).",
            help: WithheldPlaces.answer(finding)
        )
    }
}
