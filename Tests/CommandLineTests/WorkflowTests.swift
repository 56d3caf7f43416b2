import Foundation
import Testing
import Yams

/// The jobs for code hosts in docs/publishing.md.
@Suite("The jobs that a CVS can copy")
struct WorkflowTests {
    private static let blocks: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/publishing.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard let start = text.firstRange(of: "## Letting a code host"),
            let end = text.firstRange(of: "## Your own words")
        else { return [] }
        return text[start.upperBound..<end.lowerBound].components(separatedBy: "```yaml\n").dropFirst()
            .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }
    }()

    @Test("are YAML as code hosts read it")
    func yaml() throws {
        #expect(Self.blocks.count == 6)
        for block in Self.blocks { #expect(try Yams.load(yaml: block) != nil) }
        let whole = Self.blocks.filter { !$0.hasPrefix(" ") }.compactMap { try? Yams.load(yaml: $0) as? [String: Any] }
        #expect(whole.filter { $0["jobs"] != nil }.count == 3)
        #expect(whole.filter { $0["check"] != nil && $0["pages"] != nil && $0["links"] != nil }.count == 1)
    }

    @Test("call the program by commands and options that it knows")
    func commands() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let calls = Set(
            Self.blocks.joined().matches(of: /hopeguide ((check|build|links)[a-z -]*)/).map { String($0.1) }
        )
        #expect(calls.count >= 5)
        for call in calls.sorted() {
            let ending = try workshop.shell("cd guide && $PROGRAM \(call)")
            #expect(ending.status <= 1, "\(call): \(ending.errors)")
        }
    }

    @Test(
        "publish the website where only the leaflet could not be made, fail afterwards, and publish nothing where the guide is wrong"
    )
    func incomplete() throws {
        let publish = try #require(Self.blocks.first { $0.hasPrefix("name: Publish") })
        let jobs = try #require((try Yams.load(yaml: publish) as? [String: Any])?["jobs"] as? [String: [String: Any]])
        let scripts = (jobs["publish"]?["steps"] as? [[String: Any]] ?? []).compactMap { $0["run"] as? String }
        let build = try #require(scripts.first { $0.hasPrefix("hopeguide build") }).replacing(
            "hopeguide",
            with: "$PROGRAM"
        )
        let last = try #require(scripts.last)
        let workshop = try Workshop()
        try workshop.writeGuide(LittleGuide.tooManyEntries)
        #expect(try workshop.shell("cd guide && \(build)", typesetting: .real).status == 0)
        #expect(workshop.exists("guide/site/index.html") && !workshop.exists("guide/site/leaflet.pdf"))
        #expect(try workshop.shell("cd guide && \(last)").status == 1)
        try workshop.write("---\ntitle: Nothing else\n---\n", to: "guide/content/entries/thin.md")
        #expect(try workshop.shell("cd guide && \(build)").status != 0)
    }

    @Test("run as shell scripts without a slip")
    func shell() throws {
        let workshop = try Workshop()
        for block in Self.blocks {
            guard let jobs = (try Yams.load(yaml: block) as? [String: Any])?["jobs"] as? [String: [String: Any]] else {
                continue
            }
            for step in jobs.values.flatMap({ $0["steps"] as? [[String: Any]] ?? [] }) {
                guard let script = step["run"] as? String else { continue }
                try workshop.write(script, to: "step.sh")
                let ending = try workshop.shell("sh -n step.sh")
                #expect(ending == Ending(status: 0, output: "", errors: ""), "\(script)")
            }
        }
    }
}
