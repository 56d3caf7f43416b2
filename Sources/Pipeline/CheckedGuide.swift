import Checks
import Content
import Diagnostics
import Editing
import Guide
import Links
import Templates

/// A guide that has been read and checked: the first half of every build.
public struct CheckedGuide: Sendable {
    /// `nil` where `guide.yml` could not be read.
    public let guide: Guide?
    public let files: GuideFiles
    public let words: Words
    /// The interface's words in the guide's other languages.
    let translatedWords: [Words]
    /// What a later reading need not read again.
    let entries: ReadEntries
    /// By which words things are found in the guide's language.
    let finding: FindingWords
    /// The guide's lasting id, and when its facts last changed.
    let recorded: Recorded
    /// Sorted.
    public let diagnostics: [Diagnostic]

    /// What the guide's folder keeps of its own history.
    struct Recorded: Sendable {
        var id: LastingID?
        var history = FactHistory()
        var diagnostics: [Diagnostic] = []
    }

    /// The program's own templates with the guide's over them, file by file.
    var templates: [String: [UInt8]] {
        let own = Self.ownTemplates(files).filter { Self.mayBeReplaced($0.path) }
        return Templates.files.merging(own.map { ($0.path, $0.file.bytes) }) { _, own in own }
    }

    private static func ownTemplates(_ files: GuideFiles) -> [(path: String, file: GuideFiles.File)] {
        files.below("templates/").map { (String($0.path.dropFirst("templates/".count)), $0) }
    }

    /// A guide may change how things look and what they say, never what is run on the computer.
    private static func mayBeReplaced(_ path: String) -> Bool {
        let endings = ["site/": [".mustache", ".css"], "print/": [".typ"], "words/": [".yml"]]
        return endings.contains { folder, endings in path.hasPrefix(folder) && endings.contains(where: path.hasSuffix) }
    }

    /// Names files that were meant to replace one of ours and cannot.
    private static func strayTemplates(_ files: GuideFiles) -> [Diagnostic] {
        let folders = ["site/", "print/", "words/"]
        // A copy of our whole folder, unchanged, is no cause to complain.
        let strays = ownTemplates(files).filter { path, file in
            folders.contains(where: path.hasPrefix) && !mayBeReplaced(path) && Templates.files[path] != file.bytes
        }
        return strays.map { _, file in
            Diagnostic(
                ContentRules.fileNotRead,
                at: Place(file: file.path),
                "We did not read this file.",
                help: "The folder templates holds site/*.mustache, site/*.css, print/*.typ and words/*.yml."
            )
        }
    }

    /// Reads and checks a folder. Throws where the folder itself cannot be read.
    ///
    /// - Parameter earlier: entries as they were read before
    public static func load(
        _ request: GuideRequest,
        _ stopwatch: inout Stopwatch,
        earlier: ReadEntries? = nil
    ) throws(FolderError) -> CheckedGuide {
        let files = try stopwatch.time("loading files") { () throws(FolderError) in
            try FolderLoader.load(request.folder)
        }
        let reading = stopwatch.time("reading entries") {
            GuideReader.read(files, suppliedWording: list("words/wording-en.yml", files), earlier: earlier)
        }
        let language = reading.guide?.settings.language ?? "en"
        let languages = reading.guide?.settings.languages ?? []
        let words = self.words(files, language: language)
        let others = languages.dropFirst().map { self.words(files, language: $0) }
        let editing = EditingWordsReader.read(list("words/editing-\(language).yml", files))
        let linkWords = files["templates/" + LinkWordsReader.path].map { LinkWordsReader.read($0).diagnostics } ?? []
        let finding = FindingWordsReader.read(
            list("words/finding-\(language).yml", files),
            synonyms: list("words/synonyms-\(language).yml", files)
        )
        let checks = stopwatch.time("checking") {
            let context = CheckContext(today: request.today, words: words.words, editing: editing.words)
            return reading.guide.map { Checks.run($0, context) } ?? []
        }
        let links = stopwatch.time("recalling links") {
            reading.guide.map { RememberedLinks.diagnostics($0, request) } ?? []
        }
        let recorded = reading.guide.map { Self.recorded(request, files, $0.settings) } ?? Recorded()
        let found =
            reading.diagnostics + words.diagnostics + others.flatMap(\.diagnostics)
            + withoutWords(languages, files, reading.guide) + editing.diagnostics + finding.diagnostics
            + strayTemplates(files) + OwnTemplates.faults(files) + checks + links + linkWords
            + recorded.diagnostics
        return CheckedGuide(
            guide: reading.guide,
            files: files,
            words: words.words,
            translatedWords: others.map(\.words),
            entries: reading.entries,
            finding: finding.words,
            recorded: recorded,
            diagnostics: judged(found, reading.guide)
        )
    }

    /// Where no record is kept, nothing is known of when facts changed.
    private static func recorded(_ request: GuideRequest, _ files: GuideFiles, _ settings: GuideSettings) -> Recorded {
        let folder = RecordedFolder(request.folder, name: settings.name, place: settings.place)
        guard folder.isKept else { return Recorded(id: folder.id) }
        let entries = EntryFiles(files, languages: Set(settings.languages.dropFirst()))
        let states = FactState.all(entries, guide: folder.id)
        return Recorded(
            id: folder.id,
            history: folder.records.history(of: states, today: request.today),
            diagnostics: folder.diagnostics(states)
        )
    }

    private static func judged(_ found: [Diagnostic], _ guide: Guide?) -> [Diagnostic] {
        guard let guide else { return found.sorted() }
        let judgement = Judgement(guide)
        return judgement.judged(found + judgement.remarks(on: found))
    }

    /// A list of words: the guide's own in place of ours; `nil` where there is neither.
    static func list(_ path: String, _ files: GuideFiles) -> GuideFiles.File? {
        files["templates/\(path)"]
            ?? Templates.files[path].map { GuideFiles.File(path: "templates/\(path)", bytes: $0) }
    }

    /// The interface's words in the guide's language; English where we have no words in it yet.
    private static func words(_ files: GuideFiles, language: String) -> WordsReader.Reading {
        let path = wordsPath(language)
        let builtIn = Templates.files[path]
        return WordsReader.read(
            language: language,
            builtIn: GuideFiles.File(
                path: "templates/\(path)",
                bytes: builtIn ?? Templates.files["words/en.yml"] ?? []
            ),
            own: files["templates/\(path)"],
            isOtherLanguage: builtIn == nil
        )
    }

    private static func wordsPath(_ language: String) -> String { "words/\(language).yml" }

    /// Names each of the guide's languages in which nobody has given the interface words: its pages would speak English, and
    /// a voice would read that as if it were the other language.
    private static func withoutWords(_ languages: [String], _ files: GuideFiles, _ guide: Guide?) -> [Diagnostic] {
        guard let guide else { return [] }
        let missing = languages.filter { language in
            Templates.files[wordsPath(language)] == nil && files["templates/\(wordsPath(language))"] == nil
        }
        return missing.map { WordsReader.missing($0, in: guide.settings.source) }
    }
}

extension [Diagnostic] {
    /// Whether these keep a guide from going out.
    public func stopTheBuild(strict: Bool) -> Bool {
        contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }
}
