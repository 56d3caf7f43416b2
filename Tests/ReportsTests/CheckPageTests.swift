import Guide
import Testing

@testable import Diagnostics
@testable import Reports

@Suite("What is found, as a page for those who publish")
struct CheckPageTests {
    private func page() throws -> String {
        let guide = try Sample.all()
        let walks = try #require(guide.entries.first { $0.slug == "walks" })
        let found = [
            Diagnostic(.warning, id: "whole", at: nil, "Of the <guide>.", help: "Help."),
            Diagnostic(.error, id: "walk", at: walks.source.place(of: .phone), "Ring & see.", help: nil),
            Diagnostic(.notice, id: "walk-too", at: walks.source.file.whole, "Know."),
        ]
        return CheckPage(guide, found: found, today: try Sample.day("2026-11-21")).text
    }

    @Test("lists every entry by name, by date and by provider, with links between")
    func lists() throws {
        let text = try page()
        let walks = "<a href=\"#file-content_2fentries_2fwalks_2emd\">Walks</a>"
        #expect(
            text.contains(
                """
                <tr><th scope="row">\(walks)</th><td>Green Shoots</td><td>29 June 2026</td><td>not said</td>\
                <td>29 September 2026</td><td>overdue</td><td>1 to put right, 1 to know</td></tr>
                """
            )
        )
        for id in ["by-entry", "by-date", "by-provider", "messages", "file-content_2fentries_2fwalks_2emd"] {
            #expect(text.contains(" id=\"\(id)\"") && text.contains("href=\"#\(id)\""))
        }
        let byDate = try #require(text.split(separator: "id=\"by-date\"").last?.split(separator: "</section>").first)
        let dates = byDate.matches(of: /<th scope="row">([^<]*)</).map { String($0.1) }
        #expect(dates == ["29 September 2026", "2 January 2027", "2 October 2027"])
    }

    @Test("tells everything that was found, where, and how to put it right, with every word escaped")
    func messages() throws {
        let text = try page()
        #expect(
            text.contains(
                """
                <section id="messages">
                <h2>Everything that we found</h2>
                <section id="guide">
                <h3>The guide as a whole</h3>
                <ul>
                <li><strong>To look at:</strong> Of the &lt;guide&gt;.
                <p>Help.</p></li>
                </ul>
                </section>
                <section id="file-content_2fentries_2fwalks_2emd">
                <h3>Walks</h3>
                <p>content/entries/walks.md</p>
                <ul>
                <li><strong>To put right, line 6:</strong> Ring &amp; see.
                <pre>phone: +44 1632 960 102</pre></li>
                <li><strong>For you to know:</strong> Know.</li>
                </ul>
                </section>
                </section>
                """
            )
        )
        #expect(text.contains("<p>As of 21 November 2026. 1 thing to put right and 1 to look at, in 1 file.</p>"))
    }

    @Test("is one file that fetches nothing and runs nothing")
    func selfContained() throws {
        let text = try page()
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        for mark in ["<script", "<link", "<img", "src=", "url(", "@import", " on"] {
            let isThere = text.contains(mark) && mark != " on"
            #expect(!isThere, "\(mark)")
        }
    }

    @Test("stands without a guide, and does not repeat the lines of an entry whose address is withheld")
    func without() throws {
        let fault = Diagnostic(.error, id: "guide-missing", at: Place(file: "content/guide.yml"), "No file.")
        let text = CheckPage(nil, found: [fault], today: try Sample.day("2026-11-21")).text
        #expect(text.contains("<h1>What the guide needs</h1>") && text.contains("No file."))
        let guide = try Sample.all()
        let refuge = try #require(guide.entries.first { $0.slug == "refuge" })
        let place = refuge.source.file.place(line: 4)
        let told = CheckPage(
            guide,
            found: [Diagnostic(.warning, id: "x", at: place, "M.")],
            today: try Sample.day("2026-11-21")
        ).text
        #expect(told.contains("line 4") && !told.contains("<pre>"))
    }
}
