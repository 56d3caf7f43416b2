import Checks
import Content
import Diagnostics
import Guide
import Templates

/// A guide that has been read and checked: the first half of every build.
public struct CheckedGuide: Sendable {
    /// `nil` where `guide.yml` could not be read.
    public let guide: Guide?
    public let files: GuideFiles
    public let words: Words
    /// Sorted.
    public let diagnostics: [Diagnostic]

    /// Reads and checks a folder. Throws where the folder itself cannot be read.
    public static func load(
        _ request: GuideRequest,
        _ stopwatch: inout Stopwatch
    ) throws(FolderError) -> CheckedGuide {
        let files = try stopwatch.time("load files") { () throws(FolderError) in try FolderLoader.load(request.folder) }
        let reading = stopwatch.time("read entries") { GuideReader.read(files) }
        let words = self.words(files, language: reading.guide?.settings.language ?? "en")
        let checks = stopwatch.time("check") {
            reading.guide.map { Checks.run($0, today: request.today) } ?? []
        }
        return CheckedGuide(
            guide: reading.guide,
            files: files,
            words: words.words,
            diagnostics: (reading.diagnostics + words.diagnostics + checks).sorted()
        )
    }

    /// The interface's words in the guide's language; English where we have no words in it yet.
    private static func words(_ files: GuideFiles, language: String) -> WordsReader.Reading {
        let path = "words/\(language).yml"
        let builtIn = Templates.files[path] ?? Templates.files["words/en.yml"] ?? []
        return WordsReader.read(
            language: language,
            builtIn: GuideFiles.File(path: "templates/\(path)", bytes: builtIn),
            own: files["templates/\(path)"]
        )
    }
}

extension [Diagnostic] {
    /// Whether these keep a guide from going out.
    public func stopTheBuild(strict: Bool) -> Bool {
        contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }
}
