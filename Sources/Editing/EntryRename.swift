import Content
import Diagnostics
import Guide

/// Gives an entry another name: its file and those of its translations move, it keeps its id, its old address leads to the
/// new one, and every link to it in the guide is mended.
public struct EntryRename: Sendable {
    private let files: EntryFiles
    private let guideID: LastingID

    /// - Parameter guideID: the guide's own, from which the entry has its id.
    public init(_ files: EntryFiles, guideID: LastingID) {
        (self.files, self.guideID) = (files, guideID)
    }

    /// The changes in the order in which they are to be written: at any moment between them the guide is whole, with the
    /// entry under one name or, for a moment, under both.
    public func changes(from old: String, to new: String) throws(EditRefusal) -> [FileChange] {
        let entry = try files.entry(old)
        let name = new.hasSuffix(".md") ? String(new.dropLast(3)) : new
        guard let slug = Slug.of(fileName: name + ".md"), slug == name else {
            throw EditRefusal(
                "“\(new)” cannot stand in an address on the site.",
                help: "Use lower case letters, figures and hyphens: \(Slug.of(fileName: name + ".md") ?? "food-hub")"
            )
        }
        try requireFree(slug, for: entry)
        var moved = [try Self.edited(entry, slug: slug, id: guideID)]
        moved += entry.translations.sorted { $0.key < $1.key }.map { language, file in
            FileChange(path: Self.folder(of: file.path) + "\(slug).\(language).md", before: nil, after: file.bytes)
        }
        let path = Self.folder(of: entry.file.path) + slug + ".md"
        moved[0] = FileChange(path: path, before: nil, after: moved[0].after)
        let goes = [entry.file] + entry.translations.values.sorted { $0.path < $1.path }
        let links = LinksToEntry(old: entry.slug, new: slug)
        moved = moved.map { change in
            FileChange(path: change.path, before: nil, after: change.after.map(links.mended))
        }
        let others = files.files.files.filter { file in !goes.contains { $0.path == file.path } }
        let mended = others.compactMap { file -> FileChange? in
            let after = links.mended(file)
            return after == file.bytes ? nil : FileChange(path: file.path, before: file.bytes, after: after)
        }
        return moved + mended + goes.map { FileChange(path: $0.path, before: $0.bytes, after: nil) }
    }

    private func requireFree(_ slug: String, for entry: EntryFiles.Entry) throws(EditRefusal) {
        guard slug != entry.slug else {
            throw EditRefusal("It has that name already.", help: "Give it another, or leave it as it is.")
        }
        let page = files.files.below("content/pages/").first { Slug.of(fileName: $0.path.lastPart) == slug }
        if let taken = files.entries[slug]?.file ?? page {
            throw EditRefusal(
                "There is one called “\(slug)” already.",
                help: "Choose another name.",
                at: Place(file: taken.path)
            )
        }
    }

    private static func edited(_ entry: EntryFiles.Entry, slug: String, id: LastingID) throws(EditRefusal) -> FileChange
    {
        guard case .read(let facts) = EntryFacts.read(entry.file) else {
            return try EntryFacts.change(entry.file, [.set(key: EntryKey.id.rawValue, .words(slug))])
        }
        var edits: [FactEdit] = []
        if facts[EntryKey.id.rawValue] == nil {
            edits.append(.set(key: EntryKey.id.rawValue, .words(id.entry(slug: entry.slug).text)))
        }
        // A name that it had before and now has again leads nowhere else.
        edits.append(.take(key: EntryKey.redirectFrom.rawValue, .words(slug)))
        edits.append(.add(key: EntryKey.redirectFrom.rawValue, .words(entry.slug)))
        return try EntryFacts.change(entry.file, edits)
    }

    private static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
}

extension String {
    fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}

/// Finds an entry's address where texts link to it and where facts name it, and puts another in its place.
struct LinksToEntry {
    let old: String
    let new: String

    /// A file of the guide with its links mended; only what is text is looked at.
    func mended(_ file: GuideFiles.File) -> [UInt8] {
        let isText = [".md", ".yml"].contains(where: file.path.hasSuffix) && file.path.hasPrefix("content/")
        return isText ? mended(file.bytes) : file.bytes
    }

    /// `old.html` and, in translations, `old.cy.html` wherever it stands whole; `old` alone behind the keys that name entries.
    func mended(_ bytes: [UInt8]) -> [UInt8] {
        var file = FileLines(bytes)
        var isBelowKey = false
        for index in file.lines.indices {
            let text = file.text(index)
            guard Array(text.utf8) == Array(file.lines[index].text) else { continue }
            var mended = replacing(old, with: new, in: text) { $0.hasPrefix(".html") || Self.isTranslated($0) }
            let key = text.trimmingPrefix { " -{".contains($0) }.prefix { $0 != ":" }
            if let place = Self.placeOfNames(in: text) {
                mended = mended[..<place] + replacing(old, with: new, in: String(mended[place...])) { _ in true }
                isBelowKey = text[place...].allSatisfy { $0 == " " }
            } else if isBelowKey, text.drop(while: { $0 == " " }).hasPrefix("- ") {
                mended = replacing(old, with: new, in: mended) { _ in true }
            } else if !key.isEmpty {
                isBelowKey = false
            }
            if mended != text { file.lines[index].text = Array(mended.utf8)[...] }
        }
        return file.bytes
    }

    /// `.cy.html`, `.pt-br.html`
    private static func isTranslated(_ rest: Substring) -> Bool {
        guard rest.first == ".", let end = rest.dropFirst().firstIndex(of: ".") else { return false }
        let code = rest[rest.index(after: rest.startIndex)..<end]
        return (2...10).contains(code.utf8.count) && code.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }
            && rest[end...].hasPrefix(".html")
    }

    /// Behind `entry:` or `instead:`, on a line of its own or in a map.
    private static func placeOfNames(in text: String) -> String.Index? {
        for key in ["entry:", "instead:"] {
            guard let range = text.firstRange(of: key) else { continue }
            let before = text[..<range.lowerBound].last
            if before == nil || before.map({ " {,".contains($0) }) == true { return range.upperBound }
        }
        return nil
    }

    private func replacing(_ old: String, with new: String, in text: String, where follows: (Substring) -> Bool)
        -> String
    {
        var done = ""
        var rest = Substring(text)
        while let range = rest.firstRange(of: old) {
            let before = rest[..<range.lowerBound].last ?? done.last
            let after = rest[range.upperBound...]
            let isWhole =
                !Self.isPartOfName(before) && !(after.first.map { Self.isPartOfName($0) } ?? false) && follows(after)
            done += rest[..<range.lowerBound]
            done += isWhole ? new : old
            rest = after
        }
        return done + rest
    }

    private static func isPartOfName(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber || character == "-" || character == "_" || character == "/"
    }
}
