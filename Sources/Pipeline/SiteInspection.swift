import Content
import Diagnostics
import Foundation
import Guide
import Markdown
import Presentation
import Publish
import Site
import Synchronization
import Weight

/// Looks through every file of a site on its way out: weighs pages, searches for withheld addresses, notices clashing names,
/// and hands the file on. Files come from several threads at once and are not kept; what is found does not depend on their order.
final class SiteInspection: Sendable {
    /// Takes a file and answers its fingerprint, see `OutputFile.fingerprint`.
    typealias Keep = @Sendable (OutputFile) throws -> String

    /// What was found in all files.
    struct Findings {
        let pages: Int
        let heavy: [Diagnostic]
        let clashes: [Diagnostic]
        let leaks: [Diagnostic]
        /// Pages without what every page must have.
        let unfinished: [Diagnostic]
    }

    private let weight: PageWeight
    private let search: WithheldSearch
    private let finished: FinishedPages
    /// What goes to the site as it is, by `FileAddress.key` of the names there.
    private let hostFiles: [String: (name: String, file: GuideFiles.File)]
    /// What is wrong with their names, whatever else is on the site.
    private let misnamed: [Diagnostic]
    private let keep: Keep?
    private let state = Mutex(State())

    private struct State: Sendable {
        var pages = 0
        var fingerprints: [String: String] = [:]
        var leaks: [Diagnostic] = []
        var clashes: Set<String> = []
        var unfinished: [FinishedPages.Part: Set<String>] = [:]
        var paths: Set<String> = []
        var failure: (any Error)?
    }

    init(_ presented: PresentedGuide, _ files: GuideFiles, _ request: GuideRequest, keep: Keep?) {
        let guide = presented.guide
        let entries = guide.entries.map { (SiteAddresses.page(slug: $0.slug), $0.source.file.name) }
        weight = PageWeight(
            entries: Dictionary(entries) { first, _ in first },
            otherLanguages: Array(guide.settings.languages.dropFirst())
        )
        search = WithheldSearch(guide: guide, request: request)
        finished = FinishedPages(presented, ownTemplates: files.below("templates/site/").map(\.path))
        var hostFiles: [String: (name: String, file: GuideFiles.File)] = [:]
        var misnamed: [Diagnostic] = []
        for file in files.hostFiles {
            let name = String(file.path.dropFirst("content/host/".count)).precomposedStringWithCanonicalMapping
            if !FileAddress.isKept(name) { misnamed.append(Self.unsafe(file)) }
            if hostFiles[FileAddress.key(name)] != nil { misnamed.append(Self.clash(file, name)) }
            hostFiles[FileAddress.key(name)] = hostFiles[FileAddress.key(name)] ?? (name, file)
        }
        (self.hostFiles, self.misnamed) = (hostFiles, misnamed)
        self.keep = keep
    }

    /// - Parameter isPage: whether it is a page or what pages load, which is weighed. What is loaded comes first.
    func take(_ file: OutputFile, isPage: Bool = false) {
        if isPage {
            weight.weigh(PageWeight.File(name: file.path, bytes: file.bytes))
            note(finished.missing(from: file), of: file.path)
        }
        let isCounted = isPage && file.path.hasSuffix(".html")
        guard hostFiles[FileAddress.key(file.path)] == nil else {
            return state.withLock { state in
                state.clashes.insert(FileAddress.key(file.path))
                if isCounted { state.pages += 1 }
            }
        }
        look(at: file, isCounted: isCounted)
    }

    /// Takes the files that go to the site as they are; call it when all others have been taken.
    func takeHostFiles() {
        let clashes = state.withLock { $0.clashes }
        for (key, host) in hostFiles where !clashes.contains(key) {
            look(at: OutputFile(path: host.name, bytes: host.file.bytes), isCounted: false)
        }
    }

    /// Of all files that were taken.
    var paths: Set<String> { state.withLock { $0.paths } }

    /// Of what a reader's copy of the guide holds, by path.
    var fingerprints: [String: String] { state.withLock { $0.fingerprints } }

    /// Throws what kept a file from being handed on.
    func end() throws -> Findings {
        let state = state.withLock { $0 }
        if let failure = state.failure { throw failure }
        return Findings(
            pages: state.pages,
            heavy: weight.diagnostics(),
            clashes: misnamed
                + state.clashes.sorted().compactMap { key in hostFiles[key].map { Self.clash($0.file, $0.name) } },
            leaks: state.leaks.sorted(),
            unfinished: finished.diagnostics(state.unfinished)
        )
    }

    private func note(_ missing: [FinishedPages.Part], of page: String) {
        guard !missing.isEmpty else { return }
        state.withLock { state in
            for part in missing { state.unfinished[part, default: []].insert(page) }
        }
    }

    private func look(at file: OutputFile, isCounted: Bool) {
        do {
            let leaks = try search.findings(in: file)
            let fingerprint = try keep?(file)
            state.withLock { state in
                if isCounted { state.pages += 1 }
                state.paths.insert(file.path)
                state.leaks += leaks
                if let fingerprint, OfflineWorker.isKept(file.path) { state.fingerprints[file.path] = fingerprint }
            }
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
        }
    }

    private static func unsafe(_ file: GuideFiles.File) -> Diagnostic {
        Diagnostic(
            ContentRules.hostFileTaken,
            at: Place(file: file.path),
            "Windows, USB sticks and web addresses cannot hold a file with such a name.",
            help: "Give it a name without any of # ? % : * \" < > | & and not one of Windows' own, such as con."
        )
    }

    private static func clash(_ file: GuideFiles.File, _ name: String) -> Diagnostic {
        Diagnostic(
            ContentRules.hostFileTaken,
            at: Place(file: file.path),
            "The site has another file called \(name); capitals do not tell them apart on every computer.",
            help:
                "Take this file away, or give it another name. The folder host is for files that hopeguide does not make."
        )
    }
}
