import Testing

@testable import Diagnostics
@testable import Reports

@Suite("A guide that cannot be shown yet")
struct FaultsPageTests {
    @Test("says what must be put right first, where and how, with every word escaped")
    func page() {
        let found = [
            Diagnostic(.warning, id: "a", at: nil, "Of the <guide>."),
            Diagnostic(
                .error,
                id: "b",
                at: Place(file: "content/entries/a&b.md", line: 3, lineText: "title: 1 Hidden Lane"),
                "“a” & “b”.",
                help: "Write <c>."
            ),
            Diagnostic(.error, id: "c", at: Place(file: "content/guide.yml"), "Not there."),
        ]
        let page = FaultsPage(found: found).text
        #expect(page.contains("<title>This guide cannot be shown yet</title>"))
        #expect(
            page.contains(
                """
                <h1>This guide cannot be shown yet</h1>
                <p>2 things to put right and 1 to look at, in 2 files. Change the files and save them: this page follows by \
                itself, or load it again.</p>
                <ul>
                <li><strong>To put right, content/entries/a&amp;b.md, line 3:</strong> “a” &amp; “b”.
                <p>Write &lt;c&gt;.</p></li>
                <li><strong>To put right, content/guide.yml:</strong> Not there.</li>
                <li><strong>To look at:</strong> Of the &lt;guide&gt;.</li>
                </ul>
                """
            )
        )
        #expect(!page.contains("Hidden Lane"))
    }
}
