import Markdown
import Testing

@Suite("Words in another language")
struct LanguageTests {
    private func html(_ text: String, in language: String = "en", besides others: [String] = ["ur", "pa", "en"])
        -> String
    {
        read(text).document.html(HTMLOptions(words: .english, language: language, otherLanguages: others))
    }

    @Test("are marked with the entry's language that is written so, and with the side on which their lines begin")
    func marked() {
        let urdu = "خوش آمدید"
        #expect(html(urdu) == "<p lang=\"ur\" dir=\"rtl\">\(urdu)</p>\n")
        #expect(html("# \(urdu)") == "<h2 id=\"\(heading(urdu))\" lang=\"ur\" dir=\"rtl\">\(urdu)</h2>\n")
        #expect(html("- \(urdu)\n- chai") == "<ul>\n<li lang=\"ur\" dir=\"rtl\">\(urdu)</li>\n<li>chai</li>\n</ul>\n")
        #expect(html("ਜੀ ਆਇਆਂ ਨੂੰ") == "<p lang=\"pa\" dir=\"ltr\">ਜੀ ਆਇਆਂ ਨੂੰ</p>\n")
    }

    private func heading(_ words: String) -> String { read("# \(words)").document.headings.first?.identifier ?? "" }

    @Test("are said to be of their script, where no language is known that is written so")
    func unknown() {
        #expect(html("Ласкаво просимо", besides: ["cy"]) == "<p lang=\"und-Cyrl\" dir=\"ltr\">Ласкаво просимо</p>\n")
        #expect(html("Ласкаво просимо", besides: ["uk"]) == "<p lang=\"uk\" dir=\"ltr\">Ласкаво просимо</p>\n")
    }

    @Test(
        "are not marked where they are few, or in the page's own script",
        arguments: ["Say “خوش آمدید” at the door", "Tŷ’r gŵyl – £2", "…", "20°"]
    )
    func unmarked(text: String) {
        #expect(html(text) == "<p>\(text)</p>\n")
        #expect(html("خوش آمدید", in: "ar") == "<p>خوش آمدید</p>\n")
    }
}
