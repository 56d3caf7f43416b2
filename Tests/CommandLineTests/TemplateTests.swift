import Foundation
import Testing

@Suite("Templates of the guide's own")
struct TemplateTests {
    @Test("change one phrase and leave the others")
    func phrase() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["templates/words/en.yml": "skip-to-main: Straight to the point\n"])
        #expect(try workshop.run(.build) == (try plainBuild()))
        let page = try workshop.text("guide/site/food-hub.html")
        #expect(page.contains("Straight to the point"))
        #expect(!page.contains("Skip to main content"))
        #expect(page.contains("Food hub"))
    }

    private func plainBuild() throws -> Ending {
        let workshop = try Workshop()
        try workshop.writeGuide()
        return try workshop.run(.build)
    }

    @Test(
        "that are broken are named with file and line, and nothing is written",
        arguments: [GuideCommand.check, .build]
    )
    func broken(command: GuideCommand) throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["templates/site/entry.mustache": "<h1>\n{{#alerts}}\n</h1>\n"])
        let errors = """
            error: The section {{#alerts}} never ends. (templates/site/entry.mustache, line 2)
              help: Put {{/alerts}} where it should end.

            """
        #expect(try workshop.run(command, typesetting: .real) == Ending(status: 2, output: "", errors: errors))
        #expect(try workshop.names("guide") == ["content", "templates"])
    }

    /// Our layout with something taken out, as an untrained hand might.
    private static func layout(without part: String) throws -> String {
        let ours = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "templates/site/layout.mustache")
        let text = try String(contentsOf: ours, encoding: .utf8)
        try #require(text.contains(part))
        return text.replacing(part, with: "")
    }

    @Test(
        "that leave out what every page must have are named, and the last good site stays",
        arguments: [
            ("{{{main}}}", "nothing to read in <main>. [page-unfinished]"),
            ("{{{crisis}}}", "no number to ring in a crisis. [page-unfinished]"),
            ("{{{crisis}}}", "no link to all that helps in a crisis. [page-unfinished]"),
            (
                "http-equiv=\"Content-Security-Policy\"",
                "no policy that keeps strange scripts from running. [page-unfinished]"
            ),
        ]
    )
    func incomplete(part: String, message: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        _ = try workshop.run(.build)
        let before = try workshop.text("guide/site/index.html")
        try workshop.write(try Self.layout(without: part), to: "guide/templates/site/layout.mustache")
        for command in [GuideCommand.check, .build] {
            let ending = try workshop.run(command)
            #expect(ending.status == 1, "\(command)")
            #expect(ending.errors.contains(message), "\(ending.errors)")
            #expect(ending.errors.contains("--> templates/site/layout.mustache"), "\(ending.errors)")
        }
        #expect(try workshop.text("guide/site/index.html") == before)
    }

    @Test(
        "that are empty, or no plain text, are named, and nothing is written",
        arguments: [
            (Data(" \n".utf8), "error: This template is empty, so pages would be too. [template-empty]"),
            (Data([0xFF, 0xFE, 0x3C, 0x00]), "error: This template is not plain text that we can read. [not-utf-8]"),
        ]
    )
    func unreadable(bytes: Data, message: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        try workshop.write("", to: "guide/templates/site/layout.mustache")
        try bytes.write(to: URL(filePath: "\(workshop.path)/guide/templates/site/layout.mustache"))
        for command in [GuideCommand.check, .build] {
            let ending = try workshop.run(command)
            #expect(ending.status == 1, "\(command)")
            #expect(ending.errors.contains(message), "\(ending.errors)")
        }
        #expect(try workshop.names("guide") == ["content", "templates"])
    }

    @Test("are never run, whatever they are called")
    func neverRun() throws {
        let workshop = try Workshop()
        let program = "open(\"\(workshop.path)/ran\", \"w\").close()\n"
        try workshop.writeGuide([
            "templates/print/worker.py": program, "templates/print/typst.py": program,
            "templates/print/sitecustomize.py": program, "typst.py": program, "sitecustomize.py": program,
        ])
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 0)
        #expect(workshop.exists("guide/site/leaflet.pdf"))
        #expect(!workshop.exists("ran"))
        #expect(ending.output.hasSuffix("\nReady to publish. 3 things are worth a look, in 3 files.\n"))
        #expect(
            ending.errors
                == ["sitecustomize", "typst", "worker"].map { name in
                    """
                    warning: We did not read this file. [file-not-read]
                      --> templates/print/\(name).py
                      help: The folder templates holds site/*.mustache, site/*.css, print/*.typ and words/*.yml.


                    """
                }.joined()
        )
    }
}
