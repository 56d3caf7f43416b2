import Foundation
import Testing

@testable import Publish

@Suite("Publishing is refused")
struct RefusalTests {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func refusal(output: String? = nil, _ files: [OutputFile] = outputFiles(["index.html": "Home"]))
        -> PublishError?
    {
        do throws(PublishError) {
            _ = try workspace.publisher(output: output).publish(files)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "where the output folder holds something we did not write",
        arguments: [
            (["thesis.odt": "Mine"], ["thesis.odt"]),
            (["photos/": ""], ["photos/"]),
            (["index.html": "By hand"], ["index.html"]),
            (["images/": "", "images/farm.png": "Mine"], ["images/"]),
            ([".gitattributes": "", ".htaccess": ""], [".gitattributes", ".htaccess"]),
            ([".gitignore/": ""], [".gitignore/"]),
            (["index.html": "-> ../content/guide.yml"], ["index.html"]),
        ]
    )
    func strangers(files: [String: String], names: [String]) throws {
        try workspace.write(Dictionary(uniqueKeysWithValues: files.map { ("guide/site/" + $0.key, $0.value) }))
        let before = try workspace.tree(workspace.root)
        #expect(refusal() == .strangers(folder: workspace.site, names: names))
        #expect(try workspace.tree(workspace.root) == before)
    }

    @Test("where something that we did not write came into a folder of ours")
    func strangersAmongOurs() throws {
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home", "images/goat.png": "goat"]))
        try workspace.write([
            "guide/site/images/mine.png": "Mine", "guide/site/images/more/": "", "guide/site/notes": "",
        ])
        let before = try workspace.tree(workspace.root)
        #expect(refusal() == .strangers(folder: workspace.site, names: ["images/mine.png", "images/more/", "notes"]))
        #expect(try workspace.tree(workspace.root) == before)
    }

    @Test("where a folder or file of ours was replaced by a symbolic link, and what it leads to is not touched")
    func symbolicLinks() throws {
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home", "images/goat.png": "goat"]))
        try FileManager.default.removeItem(atPath: workspace.site + "/images")
        try FileManager.default.removeItem(atPath: workspace.site + "/index.html")
        try workspace.write([
            "mine/goat.png": "My goat", "mine/index.html": "Mine",
            "guide/site/images": "-> ../../mine", "guide/site/index.html": "-> ../../mine/index.html",
        ])
        let before = try workspace.tree(workspace.root)
        #expect(refusal() == .strangers(folder: workspace.site, names: ["images", "index.html"]))
        #expect(try workspace.tree(workspace.root) == before)
    }

    @Test("where a .gitignore stands there already and the guide brings another")
    func gitIgnoreTwice() throws {
        try workspace.write(["guide/site/.gitignore": "*.tmp\n"])
        #expect(
            refusal(outputFiles([".gitignore": "*.pdf\n"])) == .strangers(folder: workspace.site, names: [".gitignore"])
        )
        try FileManager.default.removeItem(atPath: workspace.site + "/.gitignore")
        #expect(refusal(outputFiles([".gitignore": "*.pdf\n"])) == nil)
        #expect(refusal(outputFiles([".gitignore": "*.jpg\n"])) == nil)
        #expect(try workspace.tree(workspace.site)[".gitignore"] == "*.jpg\n")
    }

    @Test("where the output folder is one that must never be replaced")
    func forbidden() throws {
        try workspace.write([
            "home/.profile": "", "guide/content/entries/a.md": "", "link": "-> guide/content", "other": "-> home",
            "holds/": "",
        ])
        let root = workspace.root
        let guide = workspace.guide
        let content = guide + "/content"
        let before = try workspace.tree(root)
        let cases: [(String, PublishError)] = [
            ("/", .forbiddenFolder("/", .root)),
            ("/tmp/..", .forbiddenFolder("/", .root)),
            (root + "/home", .forbiddenFolder(root + "/home", .home)),
            (root + "/home/", .forbiddenFolder(root + "/home", .home)),
            (root + "/other", .forbiddenFolder(root + "/home", .home)),
            (root, .forbiddenFolder(root, .holdsHome)),
            (guide, .forbiddenFolder(guide, .guide)),
            (guide + "/site/..", .noParentFolder(guide + "/site")),
            (guide + "/content/..", .forbiddenFolder(guide, .guide)),
            (content, .forbiddenFolder(content, .overlapsSource(content))),
            (root + "/link", .forbiddenFolder(content, .overlapsSource(content))),
            (content + "/entries", .forbiddenFolder(content + "/entries", .overlapsSource(content))),
            (content + "/site", .forbiddenFolder(content + "/site", .overlapsSource(content))),
            (guide + "/templates", .forbiddenFolder(guide + "/templates", .overlapsSource(guide + "/templates"))),
        ]
        for (output, error) in cases {
            #expect(refusal(output: output) == error, "\(output)")
        }
        #expect(try workspace.tree(root) == before)
    }

    @Test("where the guide, or what it is read from, lies in the output folder")
    func holdsTheGuide() throws {
        try workspace.write(["words/": "", "words/deep/": ""])
        let root = workspace.root
        let publisher = Publisher(output: root, guide: workspace.guide, sources: [], home: nil)
        #expect(throws: PublishError.forbiddenFolder(root, .holdsGuide)) { try publisher.publish([]) }
        let other = Publisher(
            output: root + "/words",
            guide: workspace.guide,
            sources: [root + "/words/deep"],
            home: nil
        )
        #expect(throws: PublishError.forbiddenFolder(root + "/words", .overlapsSource(root + "/words/deep"))) {
            try other.publish([])
        }
    }

    @Test("where the output folder cannot be made")
    func noFolder() throws {
        try workspace.write([
            "guide/file": "", "guide/nowhere": "-> missing/site", "guide/circle": "-> circle",
            "guide/content/link": "-> ../content/deep",
        ])
        let guide = workspace.guide
        #expect(refusal(output: guide + "/file") == .outputIsAFile(guide + "/file"))
        #expect(refusal(output: guide + "/nowhere") == .noParentFolder(guide + "/missing"))
        #expect(refusal(output: guide + "/nowhere/") == .noParentFolder(guide + "/missing"))
        #expect(refusal(output: guide + "/circle") == .circularLink(guide + "/circle"))
        #expect(
            refusal(output: guide + "/content/link")
                == .forbiddenFolder(guide + "/content/deep", .overlapsSource(guide + "/content"))
        )
        #expect(refusal(output: guide + "/missing/site") == .noParentFolder(guide + "/missing"))
        #expect(refusal(output: guide + "/file/site") == .noParentFolder(guide + "/file"))
        #expect(refusal(output: "") == .unsafePath(""))
        #expect(refusal(output: guide + "/si\0te") == .unsafePath(guide + "/si\0te"))
    }

    @Test(
        "where a file of the site has a name that could lead elsewhere or is needed by git or us",
        arguments: [
            "", "/etc/passwd", "..", "../x.html", "a/../../x.html", "a/..", ".", "./x.html", "a//b", "a/", "a\0b",
            "a\nb",
            "a\u{1B}[2Jb", "a\u{7F}", "a\u{85}b", "a\u{2028}b", "..\\x.html", ".git", ".git/config", ".GIT/hooks/x",
            ".hopeguide-manifest", ".Hopeguide-Manifest", ".hopeguide-part",
        ]
    )
    func unsafe(path: String) throws {
        #expect(refusal([OutputFile(path: path, bytes: [])]) == .unsafePath(path))
        #expect(Disk().kind(workspace.site) == nil)
    }

    @Test(
        "not where a name is only unusual",
        arguments: [".nojekyll", ".well-known/x", "a b.png", "café.png", "👩‍🌾.png", "#1.png", "..a", "a..", "x/.git"]
    )
    func unusual(path: String) throws {
        #expect(refusal([OutputFile(path: path, bytes: [1])]) == nil)
        #expect(refusal([OutputFile(path: path, bytes: [2])]) == nil)
        #expect(refusal([]) == nil)
        #expect(try workspace.tree(workspace.site).keys.sorted() == [Manifest.fileName])
    }

    @Test("where two files have one name, or a file has the name of a folder")
    func conflicts() throws {
        let goat = OutputFile(path: "images/goat.png", bytes: [1])
        #expect(refusal([goat, goat]) == .pathGivenTwice("images/goat.png"))
        #expect(refusal([goat, OutputFile(path: "images", bytes: [])]) == .fileIsAlsoAFolder("images"))
        #expect(refusal([OutputFile(path: "images", bytes: []), goat]) == .fileIsAlsoAFolder("images"))
    }

    @Test("where the manifest was damaged, because then nobody can tell what is ours")
    func damagedManifest() throws {
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home"]))
        try workspace.write(["guide/site/\(Manifest.fileName)": "<<<<<<< HEAD\n"])
        let before = try workspace.tree(workspace.root)
        #expect(refusal() == .unreadableManifest(workspace.site + "/" + Manifest.fileName))
        #expect(try workspace.tree(workspace.root) == before)
    }

    @Test("where we may not write", .enabled(if: geteuid() != 0, "root may write anywhere"))
    func noPermission() throws {
        try workspace.write(["guide/site/.git/HEAD": "main"])
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home", "images/goat.png": "goat"]))
        let before = try workspace.tree(workspace.root)
        let site = workspace.site
        for folder in [workspace.guide, site, site + "/.git", site + "/images"] {
            chmod(folder, 0o555)
            #expect(refusal() == .noPermission(folder))
            chmod(folder, 0o755)
            #expect(try workspace.tree(workspace.root) == before)
        }
    }

    @Test("where the disk runs full, and the site stands as before, with nothing beside it", arguments: 1..<12)
    func diskFull(changes: Int) throws {
        _ = try workspace.publisher().publish(outputFiles(["index.html": "Home"]))
        let before = try workspace.tree(workspace.site)
        let interruption = Interruption(after: changes, with: .diskFull("x"), once: true)
        let publisher = workspace.publisher(disk: interruption.disk(Disk()))
        #expect(throws: PublishError.diskFull("x")) {
            try publisher.publish(outputFiles(["index.html": "New", "a.html": "A", "images/goat.png": "goat"]))
        }
        #expect(try workspace.tree(workspace.site) == before)
        #expect(try workspace.namesBesideTheSite() == [])
    }
}
