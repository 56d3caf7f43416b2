import Testing

@testable import Diagnostics
@testable import Preview

@Suite("What a page is told")
struct NewsTests {
    @Test("is what was found, the gravest first, on one line")
    func whole() {
        let found = [
            Diagnostic(.notice, id: "a", at: nil, "Know this."),
            Diagnostic(.warning, id: "b", at: Place(file: "content/a.md"), "Look at “this”.", help: "Look\nhere."),
            Diagnostic(.error, id: "c", at: Place(file: "content/b.md", line: 3, lineText: "secret"), "Put </right>."),
        ]
        #expect(
            News(page: "7-1", found: found, remark: "They follow.").json == """
                {"findings":[\
                {"heading":"To put right","message":"Put </right>.","place":"content/b.md, line 3","severity":"error"},\
                {"heading":"To look at","help":"Look\\nhere.","message":"Look at “this”.","place":"content/a.md",\
                "severity":"warning"},\
                {"heading":"For you to know","message":"Know this.","severity":"notice"}],\
                "isGrave":true,"page":"7-1","panel":{"close":"Close",\
                "ended":"The preview has ended. To go on, run “hopeguide serve” again.",\
                "name":"What the preview has found"},"remark":"They follow.",\
                "summary":"1 thing to put right and 1 to look at, in 2 files."}
                """
        )
    }

    @Test("is at most fifty findings, and how many more there are")
    func bounded() {
        let found = (1...60).map { Diagnostic(.warning, id: "a", at: Place(file: "\($0).md"), "Look.") }
        let news = News(page: "", found: found, remark: nil)
        #expect(news.findings.count == 50)
        #expect(news.more == "And 10 more: “hopeguide check” lists them all.")
        #expect(!news.isGrave)
    }

    @Test("stands at the end of the page, or where the page has no end")
    func script() {
        let script = "<script src=\"/.preview/reload.js\" data-page=\"7-1\" defer></script>\n"
        for (page, expected) in [
            ("<p>“</body>”</p></body></html>", "<p>“</body>”</p>\(script)</body></html>"), ("<p>", "<p>\(script)"),
            ("", script),
        ] {
            let bytes = PreviewedPage.withScript(Array(page.utf8), version: "7-1")
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        }
    }

    @Test(
        "is said on the terminal in one line",
        arguments: [
            ([FileChange(path: "content/entries/food-hub.md", kind: .changed)], "food-hub.md changed"),
            ([FileChange(path: "content/entries/new.md", kind: .new)], "new.md is new"),
            ([FileChange(path: "content/guide.yml", kind: .gone)], "guide.yml is gone"),
            (
                [FileChange(path: "content/a.md", kind: .gone), FileChange(path: "content/b.md", kind: .new)],
                "2 files changed"
            ),
            ([], nil),
        ] as [([FileChange], String?)]
    )
    func causes(changes: [FileChange], words: String?) { #expect(WorkWords.cause(changes) == words) }

    @Test(
        "tells how long it took to the tenth of a second",
        arguments: [
            (.milliseconds(1), "0.1 s"), (.milliseconds(340), "0.3 s"), (.milliseconds(1960), "2.0 s"),
        ] as [(Duration, String)]
    )
    func times(took: Duration, words: String) {
        #expect(WorkWords.built(nil, [], took: took) == "Built in \(words). Nothing to put right.")
    }
}
