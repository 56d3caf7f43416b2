import Foundation
import Testing

@testable import Preview

@Suite("Watching a folder")
struct WatchTests {
    /// What somebody does, and what is noticed.
    private static let deeds: [(deed: @Sendable (WorkingGuide) throws -> Void, noticed: [FileChange])] = [
        (
            { try $0.replace("Food hub", with: "The food hub", in: "content/entries/food-hub.md") },
            [FileChange(path: "content/entries/food-hub.md", kind: .changed)]
        ),
        (
            { try $0.write("a: b", to: "content/entries/deep/deeper/new.md") },
            [FileChange(path: "content/entries/deep/deeper/new.md", kind: .new)]
        ),
        (
            { try $0.write("p {}", to: "templates/site/style.css") },
            [FileChange(path: "templates/site/style.css", kind: .new)]
        ),
        (
            { try $0.remove("content/entries/food-hub.md") },
            [FileChange(path: "content/entries/food-hub.md", kind: .gone)]
        ),
        (
            { try $0.rename("content/entries", to: "content/others") },
            ["domestic-abuse-helpline", "emergency-999", "food-hub", "friendship-cafe", "nhs-111", "samaritans"].flatMap
            { name in
                [
                    FileChange(path: "content/entries/\(name).md", kind: .gone),
                    FileChange(path: "content/others/\(name).md", kind: .new),
                ]
            }.sorted { $0.path < $1.path }
        ),
        ({ try $0.write("other", to: "site/index.html") }, []),
        ({ try $0.write("other", to: "README.md") }, []),
    ]

    @Test("notices what was changed, made, renamed and removed, and nothing else", arguments: deeds.indices)
    func notices(number: Int) throws {
        let (deed, noticed) = Self.deeds[number]
        let guide = try WorkingGuide()
        var watch = FolderWatch(guide.path)
        #expect(watch.changes() == [])
        try deed(guide)
        #expect(watch.changes() == noticed)
        #expect(watch.changes() == [])
    }

    @Test("is woken by the system, also by a file in a folder that was made a moment ago")
    func woken() throws {
        let guide = try WorkingGuide()
        var watch = FolderWatch(guide.path)
        for name in ["content/entries/one/two/a.md", "content/entries/one/two/b.md", "templates/words/en.yml"] {
            try guide.write("a", to: name)
            #expect(Waiting.forAny(of: [(watch.listening, .toRead)], until: .now + .seconds(60)) == [true])
            #expect(watch.changes().map(\.path) == [name])
        }
    }

    @Test("is not woken by looking, or by reading")
    func notWoken() throws {
        let guide = try WorkingGuide()
        var watch = FolderWatch(guide.path)
        _ = try guide.text("content/guide.yml")
        _ = watch.changes()
        #expect(Waiting.forAny(of: [(watch.listening, .toRead)], until: .now) == [false])
    }

    @Test("looks by itself where the system does not tell")
    func unasked() throws {
        let guide = try WorkingGuide()
        var watch = FolderWatch(guide.path, asksSystem: false)
        #expect(watch.listening == -1 && watch.interval < .seconds(1))
        try guide.remove("content/guide.yml")
        #expect(watch.changes() == [FileChange(path: "content/guide.yml", kind: .gone)])
    }

    @Test("gives up asking where there are more folders than the system should watch")
    func tooMany() throws {
        let guide = try WorkingGuide()
        for number in 0...FolderWatch.mostFolders {
            try FileManager.default.createDirectory(
                atPath: "\(guide.path)/content/images/\(number)",
                withIntermediateDirectories: true
            )
        }
        var watch = FolderWatch(guide.path)
        #expect(watch.listening == -1)
        try guide.write("a", to: "content/images/7/a.png")
        #expect(watch.changes() == [FileChange(path: "content/images/7/a.png", kind: .new)])
    }

    @Test("follows no link, so that a circle of folders has an end")
    func links() throws {
        let guide = try WorkingGuide()
        try FileManager.default.createSymbolicLink(
            atPath: guide.path + "/content/entries/circle",
            withDestinationPath: guide.path + "/content"
        )
        let snapshot = FolderSnapshot.take(of: guide.path)
        #expect(snapshot.files.keys.filter { $0.contains("circle") } == ["content/entries/circle"])
    }
}
