import Foundation
import Guide
import Testing

@testable import Site

@Suite("Templates that a guide has changed")
struct TemplateTests {
    private func fault(in texts: [String: String]) -> String? {
        do {
            _ = try SiteTemplates(Fixture.templateTexts.merging(texts) { $1 })
            return nil
        } catch {
            return "\(error.path):\(error.line ?? 0): \(error.summary) \(error.help)"
        }
    }

    @Test(
        "a slip is named with its file, its line and its cure",
        arguments: [
            (
                "<p>\n{{#body}}\n</p>",
                "site/page.mustache:2: The section {{#body}} never ends. Put {{/body}} where it should end."
            ),
            (
                "<p>\n\n{{/body}}",
                "site/page.mustache:3: {{/body}} ends a section that is not the one open here. "
                    + "Sections end in the reverse order of their beginnings, each with its own name."
            ),
            (
                "{{#a}}{{#b}}{{/a}}{{/b}}",
                "site/page.mustache:1: {{/a}} ends a section that is not the one open here. "
                    + "Sections end in the reverse order of their beginnings, each with its own name."
            ),
            (
                "x\n{{title",
                "site/page.mustache:2: A tag here cannot be read. A tag is {{name}}, {{{name}}}, "
                    + "{{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>name}} or {{! a remark }}."
            ),
            (
                "{{=<% %>=}}",
                "site/page.mustache:1: A tag here cannot be read. A tag is {{name}}, {{{name}}}, "
                    + "{{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>name}} or {{! a remark }}."
            ),
            (
                "x\n{{two words}}",
                "site/page.mustache:2: A tag here cannot be read. Names are letters, digits and hyphens, between {{ and }}."
            ),
            (
                "x\n{{>page}}",
                "site/page.mustache:2: “page” would be put inside itself, without end. Take out {{>page}} here."
            ),
        ]
    )
    func slips(template: String, expected: String) {
        #expect(fault(in: ["site/page.mustache": template]) == expected)
    }

    @Test("a template that is not there is named, with those that are")
    func unknownPartial() {
        let message = fault(in: ["site/page.mustache": "\n{{>fotter}}"])
        #expect(
            message?.hasPrefix("site/page.mustache:2: There is no template called “fotter”. These may be named: ")
                == true
        )
        #expect(message?.contains("footer") == true)
    }

    @Test("two templates that hold each other are found")
    func circle() {
        let message = fault(in: ["site/card.mustache": "{{>own}}", "site/own.mustache": "{{>card}}"])
        #expect(message?.contains("without end") == true)
    }

    @Test("sections may not stand inside each other without end")
    func depth() {
        let template = String(repeating: "{{#a}}", count: 5000) + String(repeating: "{{/a}}", count: 5000)
        #expect(
            fault(in: ["site/page.mustache": template])?.contains("Too many sections stand inside each other.") == true
        )
    }

    @Test("a file far too large is refused before it is read", arguments: ["site/page.mustache", "site/style.css"])
    func tooLarge(path: String) {
        let text = String(repeating: "{{#a}}", count: 50_000)
        #expect(
            fault(in: [path: text]) == "\(path):0: This file is too large for a template. "
                + "Keep it under 100 KB. Phones load it with every page."
        )
    }

    @Test("a style sheet cannot end itself in the middle of a page")
    func styleEnd() {
        #expect(
            fault(in: ["site/style.css": "a{} </STYLE><script>"])?.hasPrefix(
                "site/style.css:0: A style sheet cannot hold </style."
            ) == true
        )
    }

    @Test(
        "a template that is missing is named",
        arguments: ["site/entry.mustache", "site/style.css", "site/lists.css", "site/booklet.css"]
    )
    func missing(path: String) {
        var texts = Fixture.templateTexts
        texts[path] = nil
        #expect(throws: BrokenTemplate.self) { try SiteTemplates(texts) }
    }

    @Test("our own templates have no fault, and files of other folders are not read")
    func ownTemplates() {
        #expect(fault(in: ["print/leaflet.typ": "{{#", "words/en.yml": "{{#"]) == nil)
    }

    @Test("a guide's template takes the place of ours, and may use one of its own")
    func override() throws {
        let own = ["site/page.mustache": "<h1>{{title}}</h1>{{>motto}}", "site/motto.mustache": "<p>Hope & tea</p>"]
        let templates = try SiteTemplates(Fixture.templateTexts.merging(own) { $1 })
        let site = Fixture.site(of: Fixture.guide(pages: [Fixture.page(title: "A < B")]), templates: templates)
        #expect(site["about.html"]?.contains("<h1>A &lt; B</h1><p>Hope & tea</p>") == true)
    }

    @Test(
        "no phone loads the remarks and spaces of the style sheet",
        arguments: [
            ("/* look */\n:root {\n  /* one\n two */ color: red;\n}\n\na { b: c } /* open", ":root{color:red}a{b:c}"),
            ("nav :focus , main > ul\n{ margin: 0 1rem ; }", "nav :focus,main > ul{margin:0 1rem}"),
            ("@media (width < 30rem) and (color) { a { b: c; } }", "@media (width < 30rem) and (color){a{b:c}}"),
            (
                "dt::after { content: \": \" }  q { quotes: ' ; \\' ' \"; \" }",
                "dt::after{content:\": \"}q{quotes:' ; \\' ' \"; \"}"
            ),
        ]
    )
    func styleSheet(css: String, inPage: String) throws {
        #expect(try StyleSheet.inlined(css, path: "site/style.css") == inPage)
    }
}

@Suite("The interface's words")
struct WordsTests {
    /// Keys that are put together: one for each month, and one for each language that a guide may name.
    private static let families = ["month-", "language-", "weekday-", "times-", "find-", "ticket-"]

    private static let keysInTemplates = Set(
        Fixture.templateTexts.filter { $0.key.hasSuffix(".mustache") }.values
            .flatMap(TemplateTag.all(in:)).map(\.name).filter { $0.hasPrefix("words.") }.map { String($0.dropFirst(6)) }
    )

    private static let sourceTexts: [String] = {
        let folder = Fixture.repository.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!.compactMap {
            $0 as? URL
        }
        return files.filter { $0.pathExtension == "swift" }.map { try! String(contentsOf: $0, encoding: .utf8) }
    }()

    /// Every string in the sources that may be the name of a phrase.
    private static let stringsInSources = Set(sourceTexts.flatMap(strings(in:)))

    private static func strings(in text: String) -> [String] {
        text.matches(of: /"([a-z0-9-]+)"/).map { String($0.output.1) }
    }

    /// Keys that a file puts together, such as `"flag-\(name)"`: its beginning with each string, and each case by its
    /// name, of the same file.
    private static let keysPutTogether = Set(
        sourceTexts.flatMap { text -> [String] in
            let beginnings = text.matches(of: /"([a-z]+(?:-[a-z]+)*-)\\\([A-Za-z.]+\)"/).map { String($0.output.1) }
            if beginnings.isEmpty { return [] }
            let ends = strings(in: text) + text.matches(of: /(?:case |\.)([a-z]+)\b/).map { String($0.output.1) }
            return beginnings.flatMap { beginning in ends.map { beginning + $0 } }
        }
    )

    @Test("every word that a template uses is there")
    func templates() {
        #expect(Self.keysInTemplates.subtracting(Fixture.phrases.keys) == [])
        #expect(Self.keysInTemplates.count > 20)
    }

    @Test("every word that the program asks for is there")
    func sources() throws {
        let folder = Fixture.repository.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!.compactMap {
            $0 as? URL
        }
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /(?:words\[|markup\(|phrase\()"([a-z0-9-]+)"/) {
                #expect(
                    Fixture.phrases[String(match.output.1)] != nil,
                    "\(match.output.1) in \(file.lastPathComponent)"
                )
            }
        }
    }

    /// The key that the program asks for: a phrase about a number has a form for each kind of number.
    private static func base(_ key: String) -> String {
        let forms = PluralCategory.allCases.map { "-" + $0.rawValue }
        guard let form = forms.first(where: key.hasSuffix) else { return key }
        let base = String(key.dropLast(form.count))
        return stringsInSources.contains(base) ? base : key
    }

    @Test("no word is there that nobody uses")
    func unused() {
        let unused = Set(Fixture.phrases.keys.map(Self.base)).filter { key in
            !Self.keysInTemplates.contains(key) && !Self.stringsInSources.contains(key)
                && !Self.keysPutTogether.contains(key) && !Self.families.contains { key.hasPrefix($0) }
        }
        #expect(unused.sorted() == [])
    }

    @Test("Welsh has every word that English has and no other, with the same places to fill in")
    func welsh() {
        func placeholders(_ phrases: [String: String]) -> [String: Set<String>] {
            let named = phrases.map { key, text in
                (Self.base(key), Set(text.matches(of: /\{[a-z]+\}/).map { String($0.output) }))
            }
            // “1 dudalen” need not name the number.
            return Dictionary(named) { $0.union($1) }
        }
        #expect(placeholders(Fixture.phrases(in: "cy")) == placeholders(Fixture.phrases))
    }

    @Test("a place to fill in stays as it is, since the copy on a phone finds it in the text of the page")
    func placesForScripts() {
        let page = Fixture.site(of: Fixture.guide(Fixture.entry()))["offline.html"] ?? ""
        #expect(Fixture.phrases["offline-from-copy"]?.contains(" {date}") == true)
        #expect(page.contains("data-from-copy=\"\(Fixture.phrases["offline-from-copy"] ?? "")\""))
    }

    @Test("words may hold signs that mean something to HTML or to a template")
    func hostileWords() {
        var phrases = Fixture.phrases
        phrases["home"] = "<b>{{title}}</b> & {{{title}}}"
        phrases["made-by"] = "By <i>{publisher}</i> {<b>} {{name}}"
        let words = Words(language: "en", phrases: phrases)
        let files = SiteBuilder(
            guide: Fixture.guide(Fixture.entry()),
            today: Fixture.today,
            words: words,
            templates: Fixture.templates,
            paper: []
        ).files()
        let page = files.first { $0.path == "allotment.html" }?.text ?? ""
        let link = "&lt;b&gt;&#123;&#123;title}}&lt;/b&gt; &amp; &#123;&#123;&#123;title}}}"
        #expect(page.contains("<li><a href=\"index.html\">\(link)</a></li>"))
        #expect(page.contains("By &lt;i&gt;Harbourne CVS&lt;/i&gt; {&lt;b&gt;} {{name}}"))
    }
}
