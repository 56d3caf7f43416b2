import Diagnostics
import Guide
import Markdown

/// Reads an entry's words in another language.
enum EntryTranslationReader {
    struct Reading {
        /// `nil` where the title or the summary is missing or unreadable.
        let translation: EntryTranslation?
        let diagnostics: [Diagnostic]
    }

    static let keys = EntryField.translated.map(\.key.rawValue) + ["labels", "reviewed"]

    /// - Parameter original: `nil` where it could not be read; then nothing is compared with it.
    static func read(_ opened: TranslationReader.Opened, slug: String, of original: Entry?) -> Reading {
        var facts = opened.facts
        let path = original?.source.file.name ?? "\(slug).md"
        facts.refuseFacts(EntryKey.allCases.map(\.rawValue), except: keys, original: path)
        facts.require(
            "title",
            ContentRules.titleMissing,
            help: "Write its name in this language, or as it is: “title: Banc bwyd”."
        )
        facts.require("summary", ContentRules.summaryMissing, help: "Write in one line what it is, in this language.")
        let translation = translation(&facts, opened.body, slug: slug)
        if let original, let translation { compare(translation, with: original, &facts) }
        return Reading(translation: translation, diagnostics: facts.diagnostics + opened.bodyDiagnostics)
    }

    private static func translation(
        _ facts: inout FactReader,
        _ body: MarkdownDocument,
        slug: String
    ) -> EntryTranslation? {
        var words = TranslatedWords()
        for field in EntryField.translated { words.read(field, &facts) }
        let labels = labels(&facts)
        let compared = facts.date("reviewed")
        guard let title = words.prose[.title], let summary = words.prose[.summary] else { return nil }
        return EntryTranslation(
            slug: slug,
            title: title,
            summary: summary,
            prose: words.prose,
            notice: words.notice,
            times: words.times,
            labels: labels,
            leafletLine: words.leafletLine,
            easyRead: words.easyRead,
            alsoKnownAs: words.otherNames,
            compared: compared,
            body: body,
            source: source(facts)
        )
    }

    private static func source(_ facts: FactReader) -> EntrySource {
        let positions = EntryField.translated.map(\.key).compactMap { key in
            facts.frontMatter.values[key.rawValue].map { (key, $0.position) }
        }
        return EntrySource(file: facts.file, positions: Dictionary(positions) { first, _ in first })
    }

    /// The words alone: their last day is a fact.
    fileprivate static func notice(_ facts: inout FactReader) -> String? {
        guard case .named(let parts, _)? = facts.frontMatter.values["notice"] else { return facts.text("notice") }
        var words: String?
        for part in parts {
            if part.name.text == "text", case .text(let text) = part.value {
                words = text.text.joinedLines
            } else {
                facts.note(
                    ContentRules.translationHoldsFact,
                    at: part.name.position,
                    "A translated notice has words alone. Its last day stands in the file that is translated.",
                    help: "Write the words behind “notice:”, on one line."
                )
            }
        }
        return words
    }

    private static func labels(_ facts: inout FactReader) -> [String: String] {
        guard let value = facts.value("labels") else { return [:] }
        guard case .named(let pairs, _) = value else {
            facts.noteWrongKind(
                "labels",
                value,
                wanted: "each label with its translation",
                example: "labels: {Office: Swyddfa}"
            )
            return [:]
        }
        var inner = facts.inside("labels", pairs)
        let labels = pairs.compactMap { pair in inner.text(pair.name.text).map { (pair.name.text, $0) } }
        for diagnostic in inner.diagnostics { facts.note(diagnostic) }
        return Dictionary(labels) { first, _ in first }
    }
}

extension EntryTranslationReader {
    /// Names what a translation says beyond the entry, and times that cannot be matched with the entry's.
    private static func compare(_ translation: EntryTranslation, with entry: Entry, _ facts: inout FactReader) {
        let path = entry.source.file.name
        for key in EntryField.translated.map(\.key) where !entry.hasWords(toTranslate: key) {
            facts.noteLeftOver(key.rawValue, original: path)
        }
        compareTimes(translation, entry, &facts)
        for label in translation.labels.keys.sorted() where !entry.contacts.labels.contains(label) {
            facts.note(
                ContentRules.translationLeftOver,
                at: facts.keyPosition("labels"),
                "\(path) has no contact with the label “\(label)”, so nobody sees this.",
                help: "Write the label as it stands there, capitals and all, or take it out."
            )
        }
    }

    private static func compareTimes(_ translation: EntryTranslation, _ entry: Entry, _ facts: inout FactReader) {
        guard facts.has("times") else { return }
        let unread = entry.times.unreadPhrases.count
        guard translation.times.count != unread else { return }
        let path = entry.source.file.name
        let message =
            unread == 0
            ? "We write the times of \(path) in this language ourselves."
            : "\(path) has \(unread == 1 ? "1 phrase" : "\(unread) phrases") about times that we could not read, and here \(translation.times.count == 1 ? "is 1" : "are \(translation.times.count)")."
        facts.note(
            ContentRules.translationTimesUnmatched,
            at: facts.keyPosition("times"),
            message,
            help: unread == 0
                ? "Take “times” out here."
                : "Translate those phrases alone, in their order: \(entry.times.unreadPhrases.map { "“\($0.typed)”" }.joined(separator: ", "))."
        )
    }
}

/// What a translation's fields hold, as far as they have been read.
private struct TranslatedWords {
    var prose = EntryProse()
    var notice: String?
    var times: [String] = []
    var leafletLine: String?
    var easyRead: [EasyReadSentence] = []
    var otherNames: [String] = []

    /// One reader for each kind of field that can be translated.
    mutating func read(_ field: EntryField, _ facts: inout FactReader) {
        let key = field.key.rawValue
        switch field.kind {
        case .name, .line, .prose: prose[field.key] = facts.text(key)
        case .notice: notice = EntryTranslationReader.notice(&facts)
        case .times: times = facts.texts(key).map(\.text)
        case .leafletChoice: leafletLine = facts.text(key)
        case .easyRead: easyRead = EasyReadReader.read(&facts)
        case .otherNames: otherNames = facts.texts(key).map(\.text)
        case .terms, .languages, .phones, .textNumbers, .textphones, .emails, .websites, .addresses, .date, .span,
            .status, .reviewer, .crisisPlace, .formerSlugs, .otherEntries, .lastingID, .exceptions:
            break
        }
    }
}

extension Entry {
    /// Whether a translation's words for a key have anything to stand for. Other names may be a language's own; times are
    /// compared by their number.
    fileprivate func hasWords(toTranslate key: EntryKey) -> Bool {
        switch key.kind {
        case .name, .line, .prose: prose[key] != nil
        case .notice: notice != nil
        case .leafletChoice: leaflet != .leftOut
        case .easyRead: !easyRead.isEmpty
        default: true
        }
    }
}
