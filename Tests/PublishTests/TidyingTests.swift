import Foundation
import Testing

@testable import Publish

@Suite("What stands beside the output folder")
struct TidyingTests {
    let workspace: Workspace
    let files = outputFiles(["index.html": "Home", "images/goat.png": "goat"])

    init() throws {
        workspace = try Workspace()
    }

    @Test(
        "is never touched where it has our name and is not ours",
        arguments: [
            ["guide/.site.hopeguide-new": "a file"],
            ["guide/.site.hopeguide-new/thesis.odt": "Mine"],
            ["guide/.site.hopeguide-new/photos/": ""],
            ["guide/.site.hopeguide-new/.gitignore": "not the one in the site"],
            ["guide/.site.hopeguide-new": "-> ../mine"],
            ["guide/.site.hopeguide-old": "a file"],
            ["guide/.site.hopeguide-old/thesis.odt": "Mine"],
        ]
    )
    func notOurs(strange: [String: String]) throws {
        try workspace.write(strange)
        let name = try #require(workspace.namesBesideTheSite().first)
        for _ in ["without a site", "with a site"] {
            let before = try workspace.tree(workspace.root)
            #expect(throws: PublishError.workplaceIsTaken("\(workspace.guide)/\(name)")) {
                try workspace.publisher().publish([])
            }
            #expect(try workspace.tree(workspace.root) == before)
            try workspace.write(["guide/site/": ""])
        }
    }

    @Test("is never touched where it says that it is ours and cannot be read")
    func damagedManifest() throws {
        try workspace.write(["guide/.site.hopeguide-new/\(Manifest.fileName)": "?", "guide/.site.hopeguide-new/a": ""])
        let before = try workspace.tree(workspace.root)
        #expect(throws: PublishError.unreadableManifest(workspace.guide + "/.site.hopeguide-new/\(Manifest.fileName)"))
        {
            try workspace.publisher().publish(files)
        }
        #expect(try workspace.tree(workspace.root) == before)
    }

    @Test("is not guessed at where there is an old site, a new site and one between")
    func threeSites() throws {
        _ = try workspace.publisher().publish(files)
        try workspace.write(["guide/.site.hopeguide-new/": "", "guide/.site.hopeguide-old/": ""])
        #expect(throws: PublishError.workplaceIsTaken(workspace.guide + "/.site.hopeguide-old")) {
            try workspace.publisher().publish([])
        }
    }

    @Test("is set aside and named where somebody put something into the half-made site of a killed build")
    func strangerInLeftover() throws {
        try leaveHalfMadeSite()
        try workspace.write([
            "guide/.site.hopeguide-new/images/mine.png": "Mine", "guide/.site.hopeguide-new/notes/a": "A",
            "guide/site.hopeguide-kept-1/earlier": "Earlier",
        ])
        let report = try workspace.publisher().publish(files)
        let kept = workspace.guide + "/site.hopeguide-kept-2"
        #expect(report.leftBehind == [kept])
        #expect(report.isReplaced)
        #expect(
            try workspace.tree(kept) == ["images/": "", "images/mine.png": "Mine", "notes/": "", "notes/a": "A"]
        )
        #expect(try workspace.publisher().publish(files).leftBehind == [])
    }

    @Test("is set aside and named where something came into the old site while we exchanged it")
    func strangerMeanwhile() throws {
        _ = try workspace.publisher().publish(files)
        var disk = Disk()
        let site = workspace.site
        disk.exchangeCall = { first, second in
            let upload = open(site + "/upload.txt", O_WRONLY | O_CREAT, 0o600)
            close(upload)
            return Disk().exchangeCall(first, second)
        }
        let report = try workspace.publisher(disk: disk).publish(outputFiles(["index.html": "New"]))
        let kept = workspace.guide + "/site.hopeguide-kept-1"
        #expect(report.leftBehind == [kept])
        #expect(try workspace.tree(kept) == ["upload.txt": ""])
        #expect(try workspace.tree(site)["index.html"] == "New")
        #expect(try workspace.namesBesideTheSite() == ["site.hopeguide-kept-1"])
    }

    @Test("never costs anybody a repository: where another was made meanwhile, both stay")
    func anotherRepository() throws {
        try workspace.write(["guide/site/.git/HEAD": "first"])
        _ = try workspace.publisher().publish(files)
        try leaveHalfMadeSite()
        try workspace.write(["guide/.site.hopeguide-new/.git/HEAD": "second"])
        let path = workspace.guide + "/.site.hopeguide-new/.git"
        #expect(Disk().kind(path) == .folder)
        let report = try workspace.publisher().publish(files)
        let kept = workspace.guide + "/site.hopeguide-kept-1"
        #expect(report.leftBehind == [kept])
        #expect(try workspace.tree(kept)[".git/HEAD"] == "second")
        #expect(try workspace.tree(workspace.site)[".git/HEAD"] == "first")
    }

    /// Stops a build when it has put together two thirds of the next site.
    private func leaveHalfMadeSite() throws {
        let more = files + outputFiles(["a.html": "A", "b.html": "B", "c.html": "C"])
        _ = try? workspace.publisher(disk: Interruption(after: 20).disk(Disk())).publish(more)
        try #require(Disk().kind(workspace.guide + "/.site.hopeguide-new/images") == .folder)
    }
}
