import Foundation
import Testing

@testable import Publish

@Suite("Publishing a site")
struct PublishingTests {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("the first time, the folder is made and every file written")
    func firstTime() throws {
        let report = try workspace.publisher().publish(outputFiles(["index.html": "Home", "images/goat.png": "goat"]))
        #expect(
            try workspace.tree(workspace.site) == [
                "index.html": "Home",
                "images/": "",
                "images/goat.png": "goat",
                ".hopeguide-manifest": """
                hopeguide manifest 1: files that hopeguide wrote here, and the only ones it deletes
                9cf9ea720eaf0f1e 4 images/goat.png
                6abb1cd87fe0114e 4 index.html

                """,
            ]
        )
        #expect(
            report
                == PublishReport(
                    output: workspace.site,
                    written: ["images/goat.png", "index.html"],
                    isReplaced: true
                )
        )
        #expect(try workspace.namesBesideTheSite() == [])
    }

    @Test("afterwards only what changed is written, and what the guide no longer makes is gone")
    func secondTime() throws {
        _ = try workspace.publisher().publish(
            outputFiles(["index.html": "Home", "walks.html": "Walks", "leaflet.pdf": "PDF", "images/a/b.png": "b"])
        )
        let before = try Stamp(workspace.site + "/index.html")
        let report = try workspace.publisher().publish(
            outputFiles(["index.html": "Home", "walks.html": "Longer walks", "choir.html": "Choir"])
        )
        #expect(
            report
                == PublishReport(
                    output: workspace.site,
                    written: ["choir.html", "walks.html"],
                    unchanged: ["index.html"],
                    removed: ["images/a/b.png", "leaflet.pdf"],
                    isReplaced: true
                )
        )
        var tree = try workspace.tree(workspace.site)
        tree[Manifest.fileName] = nil
        #expect(tree == ["index.html": "Home", "walks.html": "Longer walks", "choir.html": "Choir"])
        #expect(try Stamp(workspace.site + "/index.html") == before, "an unchanged file is the same file")
        #expect(try workspace.namesBesideTheSite() == [])
    }

    @Test("when nothing changed, nothing is written")
    func nothingChanged() throws {
        let files = outputFiles(["index.html": "Home", "images/goat.png": "goat"])
        _ = try workspace.publisher().publish(files)
        let paths = ["", "/index.html", "/images", "/images/goat.png", "/" + Manifest.fileName]
        let before = try paths.map { try Stamp(workspace.site + $0) }
        let report = try workspace.publisher().publish(files)
        #expect(try paths.map { try Stamp(workspace.site + $0) } == before)
        #expect(report == PublishReport(output: workspace.site, unchanged: ["images/goat.png", "index.html"]))
    }

    @Test("the same files give the same bytes, in whatever order they come and whatever stood there before")
    func sameBytes() throws {
        let files = (0..<20).map { OutputFile(path: "page-\($0).html", bytes: Array("Page \($0)".utf8)) }
        _ = try workspace.publisher().publish(files)
        let elsewhere = workspace.guide + "/elsewhere"
        _ = try workspace.publisher(output: elsewhere).publish(outputFiles(["old.html": "Old", "page-3.html": "Old"]))
        _ = try workspace.publisher(output: elsewhere).publish(files.reversed())
        #expect(try workspace.tree(elsewhere) == workspace.tree(workspace.site))
    }

    @Test("a name can change from a file to a folder and back")
    func fileBecomesFolder() throws {
        for files in [["walks": "file"], ["walks/map.png": "map"], ["walks": "file again"]] {
            _ = try workspace.publisher().publish(outputFiles(files))
            let published = try workspace.tree(workspace.site).filter {
                !$0.key.hasSuffix("/") && $0.key != Manifest.fileName
            }
            #expect(published == files)
        }
    }

    @Test("a page that was damaged or deleted on the disk is put right")
    func damaged() throws {
        let files = outputFiles(["index.html": "Home", "walks.html": "Walks", "choir.html": "Choir"])
        _ = try workspace.publisher().publish(files)
        let whole = try workspace.tree(workspace.site)
        try workspace.write(["guide/site/walks.html": "", "guide/site/choir.html": "Chair"])
        try FileManager.default.removeItem(atPath: workspace.site + "/index.html")
        let report = try workspace.publisher().publish(files)
        #expect(try workspace.tree(workspace.site) == whole)
        #expect(report.written == ["choir.html", "index.html", "walks.html"])
        #expect(report.handEditsReplaced == ["choir.html", "walks.html"])
    }

    @Test("what somebody changed by hand is named when it is replaced or removed, and only then")
    func handEdits() throws {
        _ = try workspace.publisher().publish(
            outputFiles(["index.html": "Home", "walks.html": "Walks", "leaflet.pdf": "PDF", "choir.html": "Choir"])
        )
        try workspace.write([
            "guide/site/index.html": "Hand", "guide/site/leaflet.pdf": "By hand", "guide/site/walks.html": "New walks",
        ])
        let report = try workspace.publisher().publish(
            outputFiles(["index.html": "Home", "walks.html": "New walks", "choir.html": "New choir"])
        )
        #expect(report.written == ["choir.html", "index.html"])
        #expect(report.unchanged == ["walks.html"])
        #expect(report.handEditsReplaced == ["index.html", "leaflet.pdf"])
    }

    @Test(
        "an output folder may be empty, or hold only what belongs to git",
        arguments: [
            [:], [".gitignore": "*\n"], [".git/HEAD": "ref: refs/heads/main\n", ".git/": ""], [".git": "gitdir: /x\n"],
            [".gitignore": "-> ../shared-ignore", ".git/": "", ".git/config": "[core]\n"],
        ]
    )
    func carriedOver(before: [String: String]) throws {
        try workspace.write(["guide/site/": ""])
        try workspace.write(Dictionary(uniqueKeysWithValues: before.map { ("guide/site/" + $0.key, $0.value) }))
        for (text, disk) in [("Home", Disk()), ("New home", Disk()), ("Other home", .memoryStick)] {
            _ = try workspace.publisher(disk: disk).publish(outputFiles(["index.html": text]))
            var tree = try workspace.tree(workspace.site)
            tree[Manifest.fileName] = nil
            #expect(tree == before.merging(["index.html": text]) { $1 })
            #expect(try workspace.namesBesideTheSite() == [])
        }
    }

    @Test("the folder's access rights stay as they were")
    func rights() throws {
        try workspace.write(["guide/site/": ""])
        chmod(workspace.site, 0o2775)
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home"]))
        #expect(try Stamp(workspace.site).mode & 0o7777 == 0o2775)
    }

    @Test(
        "a symbolic link as output stays one, and what it points at is published to",
        arguments: [["www/": ""], ["www/.gitignore": "*"], [:]]
    )
    func throughALink(before: [String: String]) throws {
        try workspace.write(before.merging(["guide/site": "-> ../www"]) { $1 })
        let report = try workspace.publisher().publish(outputFiles(["index.html": "Home"]))
        #expect(report.output == workspace.root + "/www")
        #expect(Disk().kind(workspace.site) == .link)
        #expect(try workspace.tree(workspace.site)["index.html"] == "Home")
    }

    @Test("a disk that knows neither hard links nor an exchange in one step is published to all the same")
    func memoryStick() throws {
        try workspace.write(["guide/site/.git/HEAD": "ref: refs/heads/main\n"])
        for text in ["Home", "New home"] {
            _ = try workspace.publisher(disk: .memoryStick).publish(outputFiles(["index.html": text, "a.html": "A"]))
            var tree = try workspace.tree(workspace.site)
            tree[Manifest.fileName] = nil
            #expect(tree == ["index.html": text, "a.html": "A", ".git/": "", ".git/HEAD": "ref: refs/heads/main\n"])
            #expect(try workspace.namesBesideTheSite() == [])
        }
    }
}

/// Which file stands under a name, and when it last changed.
private struct Stamp: Equatable {
    let file: UInt64
    let seconds: Int
    let nanoseconds: Int
    let mode: UInt32

    init(_ path: String) throws {
        var status = stat()
        try #require(lstat(path, &status) == 0, "\(path) is not there")
        file = UInt64(status.st_ino)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        mode = status.st_mode
    }
}
