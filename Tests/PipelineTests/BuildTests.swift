import Foundation
import Guide
import Synchronization
import Testing

@testable import Diagnostics
@testable import Pipeline

/// The rest of the pipeline is tested through the program itself, in CommandLineTests.
@Suite("The work in its order")
struct BuildTests {
    private func request(_ folder: String, isStrict: Bool = false) throws -> GuideRequest {
        GuideRequest(
            folder: folder,
            output: folder + "/site",
            today: try #require(CalendarDate(iso: "2026-11-21")),
            isStrict: isStrict,
            typesetter: nil,
            home: nil
        )
    }

    private func inAFolder(_ test: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pipeline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try test(folder.path)
    }

    @Test("names its stages as they begin, and notes what each cost")
    func stages() throws {
        try inAFolder { folder in
            let request = try request(folder + "/guide")
            _ = try StarterGuide.write(to: request.folder, today: request.today)
            let told = Told()
            let build = try Build.run(request) { name in told.names.withLock { $0.append(name) } }
            let stages = [
                "loading files", "reading entries", "checking", "recalling links", "templates", "making pictures",
                "typesetting", "presenting", "making pages", "writing",
            ]
            #expect(told.names.withLock { $0 } == stages)
            #expect(build.stopwatch.stages.map(\.name) == stages)
            #expect(build.stopwatch.stages.allSatisfy { $0.wall >= 0 && $0.cpu >= 0 })
            #expect(build.diagnostics.map(\.id) == ["print-unavailable"])
        }
    }

    @Test("says which page is too heavy for a slow phone, and publishes it all the same")
    func heavyPage() throws {
        try inAFolder { folder in
            let request = try request(folder + "/guide")
            _ = try StarterGuide.write(to: request.folder, today: request.today)
            let entry = URL(filePath: request.folder + "/content/entries/food-hub.md")
            let tables = (0..<5).map { table in
                let rows = (0..<300).map { row in
                    "| \((row + 300 * table) &* 2_654_435_761 % 999_999_937) | \(row &* 40_503) |"
                }
                return "\n\n| Code | Place |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
            }
            try Data((String(contentsOf: entry, encoding: .utf8) + tables.joined()).utf8).write(to: entry)
            let build = try Build.run(request) { _ in }
            let heavy = build.diagnostics.filter { $0.id == "page-too-heavy" && $0.place != nil }
            #expect(heavy.map { $0.place?.file } == ["content/entries/food-hub.md"])
            #expect(heavy.first?.message.hasPrefix("“food-hub.html” takes ") == true)
            #expect(heavy.first?.help?.contains("its largest table") == true)
            guard case .published = build.outcome else {
                Issue.record("it was not published")
                return
            }
            #expect(try Build.check(request) { _ in }.diagnostics == build.diagnostics)
            let strict = try self.request(folder + "/guide", isStrict: true)
            guard case .withheld = try Build.run(strict, progress: { _ in }).outcome else {
                Issue.record("it was published though somebody is strict")
                return
            }
        }
    }

    /// For each rule of a check the guide that breaks it, in `Tests/Golden/checks/<rule>/failing`. One without a
    /// `guide.yml` has the one beside the rules' folders.
    static let goldenFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/checks").path
    static let goldenRules: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: goldenFolder)) ?? []
        return names.filter { !$0.contains(".") }.sorted()
    }()

    @Test("is tried with a golden guide for each rule")
    func golden() {
        #expect(Self.goldenRules.count > 60)
    }

    @Test("says the same as a check, of every golden guide that breaks a rule", arguments: goldenRules)
    func sameAsCheck(rule: String) throws {
        try inAFolder { folder in
            let request = try request(folder + "/guide")
            try FileManager.default.copyItem(atPath: "\(Self.goldenFolder)/\(rule)/failing", toPath: request.folder)
            let settings = request.folder + "/content/guide.yml"
            if !FileManager.default.fileExists(atPath: settings) {
                try FileManager.default.copyItem(atPath: Self.goldenFolder + "/guide.yml", toPath: settings)
            }
            let checked = try Build.check(request) { _ in }
            #expect(!FileManager.default.fileExists(atPath: request.output))
            #expect(checked.diagnostics.contains { $0.id == rule })
            let built = try Build.run(request) { _ in }
            #expect(checked.diagnostics == built.diagnostics)
        }
    }

    @Test("says the same as a check of a file for the host that takes a page's name, and publishes nothing")
    func clash() throws {
        try inAFolder { folder in
            let request = try request(folder + "/guide")
            _ = try StarterGuide.write(to: request.folder, today: request.today)
            let host = request.folder + "/content/host"
            try FileManager.default.createDirectory(atPath: host, withIntermediateDirectories: true)
            try Data("User-agent: *\n".utf8).write(to: URL(filePath: host + "/robots.txt"))
            let built = try Build.run(request) { _ in }
            #expect(built.diagnostics.contains { $0.id == "host-file-taken" })
            #expect(try Build.check(request) { _ in }.diagnostics == built.diagnostics)
            #expect(!FileManager.default.fileExists(atPath: request.output))
        }
    }

    @Test("ends before the typesetting where something must be put right, and publishes nothing")
    func withheld() throws {
        try inAFolder { folder in
            let request = try request(folder + "/guide")
            _ = try StarterGuide.write(to: request.folder, today: request.today)
            try Data("---\ntitle: Nothing else\n---\n".utf8)
                .write(to: URL(filePath: request.folder + "/content/entries/thin.md"))
            let build = try Build.run(request) { _ in }
            guard case .withheld = build.outcome else {
                Issue.record("it was published")
                return
            }
            #expect(build.hasFaults(strict: false))
            #expect(build.diagnostics == build.diagnostics.sorted())
            #expect(
                build.stopwatch.stages.map(\.name) == [
                    "loading files", "reading entries", "checking", "recalling links", "templates",
                    "making pictures",
                ]
            )
            #expect(!FileManager.default.fileExists(atPath: request.output))
        }
    }

    @Test("is stopped by errors, and by warnings only where the person is strict, never by notices")
    func stopping() {
        func found(_ severity: Severity) -> [Diagnostic] { [Diagnostic(severity, id: "any", at: nil, "Any.")] }
        #expect(found(.error).stopTheBuild(strict: false) && found(.error).stopTheBuild(strict: true))
        #expect(!found(.warning).stopTheBuild(strict: false) && found(.warning).stopTheBuild(strict: true))
        #expect(!found(.notice).stopTheBuild(strict: false) && !found(.notice).stopTheBuild(strict: true))
    }
}

/// What the person who waits was told.
private final class Told: Sendable {
    let names = Mutex<[String]>([])
}
