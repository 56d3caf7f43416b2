import Foundation
import Testing

@Suite("Hostile content")
struct HostileContentTests {
    static let markup = [
        "content/entries/markup.md": """
        ---
        title: "#strong[Typst] #read(\\"/etc/passwd\\") {{name}} {{{style}}} <script>alert(1)</script>"
        summary: "$x$ @reference `code` <img src=x onerror=alert(2)> {{#entries}}"
        topics: [food]
        areas: [town]
        phone: 01632 960 103
        reviewed: 2026-11-20
        cost: Free
        joining: Just turn up.
        ---
        {{name}} {{{style}}} {{>layout}} <script>alert(3)</script> <b onclick="alert(4)">Bold</b> #read("/etc/passwd")

        """
    ]

    @Test("is text on the page and on the leaflet: no tag, template or typesetting of it works")
    func markup() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.markup)
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(workshop.exists("guide/site/leaflet.pdf"))
        for (name, bytes) in try workshop.contents("guide/site") where name.hasSuffix(".html") {
            let data = /<script type="application\/ld\+json">[^<]*<\/script>/
            let page = String(decoding: bytes, as: UTF8.self).replacing(data, with: "")
            #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("<b "), "\(name)")
            #expect(!page.contains("root:"), "\(name)")
        }
        let page = try workshop.text("guide/site/markup.html")
        #expect(
            page.contains(
                "<h1>#strong[Typst] #read(&quot;/etc/passwd&quot;) {{name}} {{{style}}} "
                    + "&lt;script&gt;alert(1)&lt;/script&gt;</h1>"
            )
        )
        #expect(page.contains("{{name}} {{{style}}} {{&gt;layout}}"))
    }

    @Test("that leads elsewhere or is too large is named and not read")
    func filesAndLinks() throws {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/entries/click.md": LittleGuide.foodHub
                .replacing("Tell us", with: "[Tell us](javascript:alert(1))").replacing("Food hub", with: "Click")
        ])
        let entries = workshop.path + "/guide/content/entries"
        try FileManager.default.createSymbolicLink(
            atPath: entries + "/passwd.md",
            withDestinationPath: "/etc/passwd"
        )
        #expect(truncate(try makeFile(entries + "/film.md"), 30_000_000) == 0)
        let errors = """
            error: An address may not start with "javascript:". [link-not-allowed]
              --> content/entries/click.md, line 11
              11 | [Tell us](javascript:alert(1)) what you can eat.
                 |           ^^^^^^^^^^^^^^^^^^^
              help: Use a web address that starts with https://, or mailto:, tel: or sms:, or the name of a page of this \
            guide.

            error: This file is too large: 30 MB, where we read 20 MB at most. [file-too-large]
              --> content/entries/film.md
              help: Make it smaller, or keep it somewhere else.

            error: This is a link to another file or folder. We do not follow links. [link-not-followed]
              --> content/entries/passwd.md
              help: Put a copy of the file here instead.


            """
        let output = """
            Nothing was published; the last good site, if there is one, is as it was.
            3 things to put right, in 3 files.

            """
        #expect(try workshop.run(.build) == Ending(status: 1, output: output, errors: errors))
        #expect(try workshop.names("guide") == ["content"])
    }

    private func makeFile(_ path: String) throws -> String {
        try Data().write(to: URL(filePath: path))
        return path
    }
}
