import Content
import Diagnostics
import Guide

/// The files of a guide's entries, found by what people call them.
public struct EntryFiles: Sendable {
    /// An entry's file and those of its translations.
    public struct Entry: Sendable {
        public let slug: String
        public let file: GuideFiles.File
        /// By the code in their names: `cy`.
        public let translations: [String: GuideFiles.File]
    }

    public let files: GuideFiles
    /// By their slugs.
    public let entries: [String: Entry]

    public init(_ files: GuideFiles) { self.init(files, languages: Self.languages(files)) }

    /// - Parameter languages: the guide's, besides its main one.
    public init(_ files: GuideFiles, languages: Set<String>) {
        self.files = files
        var originals: [String: GuideFiles.File] = [:]
        var translations: [String: [String: GuideFiles.File]] = [:]
        for file in files.below("content/entries/") where file.path.hasSuffix(".md") {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            let stem = name.dropLast(3)
            if let dot = stem.lastIndex(of: "."), languages.contains(String(stem[stem.index(after: dot)...])),
                let slug = Slug.of(fileName: stem[..<dot] + ".md")
            {
                translations[slug, default: [:]][String(stem[stem.index(after: dot)...])] = file
            } else if let slug = Slug.of(fileName: name), originals[slug] == nil {
                originals[slug] = file
            }
        }
        entries = Dictionary(
            uniqueKeysWithValues: originals.map { slug, file in
                (slug, Entry(slug: slug, file: file, translations: translations[slug] ?? [:]))
            }
        )
    }

    /// The guide's other languages, as `guide.yml` lists them; `nil` names none.
    private static func languages(_ files: GuideFiles) -> Set<String> {
        Set(
            GuideReader.read(GuideFiles(files: files["content/guide.yml"].map { [$0] } ?? [])).guide?.settings.languages
                .dropFirst() ?? []
        )
    }

    /// An entry by its file's name, with or without the folder and `.md`, or by its title.
    public func entry(_ typed: String) throws(EditRefusal) -> Entry {
        let name = typed.split(separator: "/").last.map(String.init) ?? typed
        let stem = [".md", ".html"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
        if let slug = Slug.of(fileName: stem + ".md"), let entry = entries[slug] { return entry }
        let titled = entries.values.filter { title(of: $0)?.lowercased() == typed.lowercased() }
        if titled.count == 1, let entry = titled.first { return entry }
        let near = Spelling.closest(to: stem.lowercased(), among: entries.keys.sorted())
        throw EditRefusal(
            "There is no entry called “\(typed)”.",
            help: near.map { "Did you mean “\($0)”?" }
                ?? "An entry is called by its file's name without .md: food-hub for content/entries/food-hub.md."
        )
    }

    private func title(of entry: Entry) -> String? {
        guard case .read(let facts) = EntryFacts.read(entry.file), case .words(let title)? = facts["title"]?.value
        else {
            return nil
        }
        return title
    }
}

/// The facts of an entry's file.
enum EntryFacts {
    static let order = FactEditor.orderInEntries

    static func read(_ file: GuideFiles.File) -> WrittenFacts.Outcome {
        WrittenFacts.read(path: file.path, bytes: file.bytes, knownKeys: Set(order))
    }

    /// A file with edits made.
    static func change(_ file: GuideFiles.File, _ edits: [FactEdit]) throws(EditRefusal) -> FileChange {
        switch FactEditor(path: file.path, order: order).apply(edits, to: file.bytes) {
        case .changed(let change): return change
        case .refused(let refusal): throw refusal
        }
    }
}
