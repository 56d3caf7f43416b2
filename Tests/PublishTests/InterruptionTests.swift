import Foundation
import Testing

@testable import Publish

@Suite("A build that is killed")
struct InterruptionTests {
    static let old = ["index.html": "Home", "walks.html": "Walks", "leaflet.pdf": "PDF", "images/goat.png": "goat"]
    static let new = ["index.html": "Home", "walks.html": "New walks", "images/farm/cow.png": "cow", "a.html": "A"]

    /// What the output folder holds besides the old site.
    enum Beginning: String, CaseIterable, CustomTestStringConvertible {
        case nothing = "no folder"
        case plain = "a site"
        case git = "a site in a git repository"
        case gitFile = "a site in a git worktree"
        case gitOnly = "only a git repository"

        var testDescription: String { rawValue }

        func prepare(_ workspace: Workspace) throws {
            if self != .nothing && self != .gitOnly { _ = try workspace.publisher().publish(outputFiles(old)) }
            if self == .git || self == .gitOnly {
                try workspace.write(["guide/site/.git/HEAD": "main", "guide/site/.gitignore": "*.tmp\n"])
            }
            if self == .gitFile { try workspace.write(["guide/site/.git": "gitdir: ../../repo", "repo/HEAD": "side"]) }
        }
    }

    @Test("leaves a whole site, old or new, and the next build finishes the work", arguments: Beginning.allCases)
    func exchange(beginning: Beginning) throws {
        try afterEveryChange(beginning, on: Disk()) { workspace, before, after in
            let isWhole = try workspace.isWhole(before, after, canExchange: true)
            #expect(isWhole)
        }
    }

    @Test(
        "leaves a whole site on a system that cannot exchange folders too, but for a moment that the next build repairs",
        arguments: Beginning.allCases
    )
    func renames(beginning: Beginning) throws {
        var timesMissing = 0
        try afterEveryChange(beginning, on: .memoryStick) { workspace, before, after in
            if try workspace.siteTree() == nil && before != nil { timesMissing += 1 }
            let isWhole = try workspace.isWhole(before, after, canExchange: false)
            #expect(isWhole)
            _ = try workspace.publisher(disk: .memoryStick).lock()
            let repaired = try workspace.siteTree()
            #expect(repaired == before || repaired == after)
        }
        #expect(timesMissing == (beginning == .nothing ? 0 : 1))
    }

    @Test("and another killed while it repairs, still leave a whole site", arguments: [true, false])
    func twice(canExchange: Bool) throws {
        let disk = canExchange ? Disk() : .memoryStick
        try afterEveryChange(.git, on: disk) { workspace, before, after in
            for second in 0..<12 {
                let interruption = Interruption(after: second)
                _ = try? workspace.publisher(disk: interruption.disk(disk)).lock()
                let isWhole = try workspace.isWhole(before, after, canExchange: canExchange)
                #expect(isWhole)
            }
        }
    }

    /// Publishes the new site over and over, stopping one change later each time, and after each stop runs `check`
    /// with what stood there before and what a build that is not stopped makes. Then the next build must finish.
    private func afterEveryChange(
        _ beginning: Beginning,
        on disk: Disk,
        _ check: (Workspace, _ before: [String: String]?, _ after: [String: String]?) throws -> Void
    ) throws {
        let model = try Workspace()
        try beginning.prepare(model)
        let before = try model.siteTree()
        _ = try model.publisher().publish(outputFiles(Self.new))
        let after = try model.siteTree()
        #expect(after?["walks.html"] == "New walks")

        for changes in 0..<200 {
            let workspace = try Workspace()
            try beginning.prepare(workspace)
            let interruption = Interruption(after: changes)
            _ = try? workspace.publisher(disk: interruption.disk(disk)).publish(
                outputFiles(Self.new)
            )
            try check(workspace, before, after)
            let report = try workspace.publisher(disk: disk).publish(outputFiles(Self.new))
            #expect(report.leftBehind == [])
            #expect(try workspace.siteTree() == after)
            #expect(try workspace.namesBesideTheSite() == [])
            guard interruption.hasStruck else {
                #expect(changes > 15, "the whole work is more than a few changes")
                return
            }
        }
        Issue.record("the work never ended")
    }
}

extension Workspace {
    /// Whether the site is all old or all new. Without exchange it may be away for a moment, and its repository too.
    fileprivate func isWhole(_ before: [String: String]?, _ after: [String: String]?, canExchange: Bool) throws -> Bool
    {
        let tree = try siteTree()
        if canExchange { return tree == before || tree == after }
        let pages = tree?.filter { $0.key != "git" }
        return [before, after].contains { $0?.filter { $0.key != "git" } == pages } || pages == nil
    }

    /// The site, with git's own part reduced to where its HEAD is found; `nil` where there is no such folder.
    fileprivate func siteTree() throws -> [String: String]? {
        guard Disk().kind(site) != nil else { return nil }
        var tree = try self.tree(site).filter { $0.key != ".git" && !$0.key.hasPrefix(".git/") }
        tree["git"] = try gitHead()
        return tree
    }

    /// What git would find: the repository is the folder `.git`, or where the file `.git` leads.
    fileprivate func gitHead() throws -> String? {
        let path = site + "/.git"
        switch Disk().kind(path) {
        case .folder: return try String(contentsOfFile: path + "/HEAD", encoding: .utf8)
        case .file:
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let folder = text.dropFirst("gitdir: ".count).trimmingCharacters(in: .newlines)
            return try? String(contentsOfFile: "\(site)/\(folder)/HEAD", encoding: .utf8)
        default: return nil
        }
    }
}
