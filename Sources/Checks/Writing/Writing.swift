import Diagnostics
import Guide
import Markdown
import Text

/// All that one file says to readers, be it an entry or a page.
struct Writing {
    /// What readers know it by.
    let title: String
    let file: SourceFile
    let passages: [Passage]

    init(_ entry: Entry) {
        title = entry.title
        file = entry.source.file
        let labels = entry.contacts.labels.sorted() + entry.contacts.whereabouts.addresses.flatMap(\.lines)
        let facts =
            entry.prose.sentences + [entry.notice?.text, entry.leaflet.ownWords].compactMap(\.self)
            + entry.easyRead.words
        passages =
            (entry.prose.names + entry.alsoKnownAs + labels).map { Passage(role: .name, text: $0) }
            + facts.map { Passage(role: .fact, text: $0) }
            + entry.times.phrases.map { Passage(role: .code, text: $0.typed) } + entry.body.passages
    }

    init(_ translation: EntryTranslation) {
        title = translation.title
        file = translation.source.file
        let names = translation.prose.names + translation.alsoKnownAs + translation.labels.values.sorted()
        let facts =
            translation.prose.sentences + [translation.notice, translation.leafletLine].compactMap(\.self)
            + translation.easyRead.words
        passages =
            names.map { Passage(role: .name, text: $0) } + facts.map { Passage(role: .fact, text: $0) }
            + translation.times.map { Passage(role: .code, text: $0) } + translation.body.passages
    }

    init(_ translation: PageTranslation) {
        self.init(title: translation.title, summary: translation.summary, translation.body, translation.file)
    }

    init(_ page: Page) { self.init(title: page.title, summary: page.summary, page.body, page.source) }

    private init(title: String, summary: String?, _ body: MarkdownDocument, _ file: SourceFile) {
        self.title = title
        self.file = file
        passages =
            [Passage(role: .name, text: title)]
            + (summary.map { [Passage(role: .fact, text: $0)] } ?? []) + body.passages
    }

    /// The first place in the file where these words stand, capitals or not, or begin at the end of a line; the file as a
    /// whole where a mark stands between them.
    func place(of words: String) -> Place {
        let wanted = words.lowercased()
        return place(ofOneLine: wanted) ?? placeAcrossLines(wanted) ?? file.whole
    }

    private func placeAcrossLines(_ wanted: String) -> Place? {
        for gap in wanted.indices where wanted[gap] == " " {
            let (start, rest) = (wanted[..<gap], wanted[wanted.index(after: gap)...])
            let line = zip(file.lines, file.lines.dropFirst()).enumerated().first { _, lines in
                lines.0.lowercased().hasSuffix(start) && lines.1.lowercased().hasPrefix(rest)
            }
            guard let line else { continue }
            let end = line.element.0.count + 1
            return file.place(line: line.offset + 1, columns: (end - start.count)..<end)
        }
        return nil
    }

    private func place(ofOneLine wanted: String) -> Place? {
        for (index, line) in file.lines.enumerated() {
            let lower = line.lowercased()
            guard let range = lower.firstWhole(wanted) else { continue }
            // A letter may become two in lower case, and then columns would be wrong.
            guard lower.count == line.count else { return file.place(line: index + 1) }
            let start = lower.distance(from: lower.startIndex, to: range.lowerBound) + 1
            return file.place(line: index + 1, columns: start..<(start + wanted.count))
        }
        return nil
    }
}

extension String {
    private func isInside(_ first: Character?, _ second: Character?) -> Bool {
        [first, second].allSatisfy { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }

    /// The first place where some words stand whole, and not as a part of longer ones.
    fileprivate func firstWhole(_ words: String) -> Range<Index>? {
        var rest = self[...]
        while let range = rest.firstBytes(of: words) {
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            let isWhole = !isInside(before, words.first) && !isInside(words.last, after)
            if isWhole { return range }
            rest = self[index(after: range.lowerBound)...]
        }
        return nil
    }
}

extension Guide {
    /// Every entry and every page, in the main language.
    var writings: [Writing] { entries.map(Writing.init) + pages.map(Writing.init) }
}

extension GuideTranslation {
    /// Every entry and every page that has been translated, in the order of their addresses.
    var writings: [Writing] { sortedEntries.map(Writing.init) + sortedPages.map(Writing.init) }
}

extension LeafletChoice {
    fileprivate var ownWords: String? { if case .shorter(let text) = self { text } else { nil } }
}

extension [EasyReadSentence] {
    /// What they say, and what their pictures show.
    fileprivate var words: [String] { flatMap { [$0.text] + ($0.picture.map { [$0.words] } ?? []) } }
}
