import Markdown
import Testing

@Suite("Abbreviations")
struct AbbreviationTests {
    private func html(_ text: String) -> String {
        let meanings = ["CPN": "Community \"psychiatric\" nurse", "A&E": "Accident and emergency"]
        return read(text).document.html(HTMLOptions(words: .english, meanings: meanings))
    }

    @Test(
        "the first use of each says what it means",
        arguments: [
            (
                "Ask a CPN. The CPN knows.",
                "Ask a <abbr title=\"Community &quot;psychiatric&quot; nurse\">CPN</abbr>. The CPN knows."
            ),
            ("Two CPNs.", "Two <abbr title=\"Community &quot;psychiatric&quot; nurse\">CPN</abbr>s."),
            ("Go to A&E.", "Go to <abbr title=\"Accident and emergency\">A&amp;E</abbr>."),
            ("CPNX, XCPN and cpn are other words.", "CPNX, XCPN and cpn are other words."),
            ("`CPN` as typed", "<code>CPN</code> as typed"),
            ("CPN<", "<abbr title=\"Community &quot;psychiatric&quot; nurse\">CPN</abbr>&lt;"),
            ("ÔCPN, CPNô", "ÔCPN, CPNô"),
        ]
    )
    func firstUse(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test("a text without a glossary stays as it is")
    func noGlossary() {
        #expect(read("Ask a CPN.").document.html(HTMLOptions(words: .english)) == "<p>Ask a CPN.</p>\n")
    }
}
