import Guide
import Mustache
import Testing

@testable import Site

@Suite("Templates taken apart, beside swift-mustache")
struct CompiledTemplateTests {
    /// The same numbers each time, so that a failure comes back (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    private static let words = ["", "Hope & tea", "<b>\"it's\"</b>", "Ŵyneb 你好\n", "{{a}}", "x"]

    /// Values under the names, of every kind that pages have, some missing.
    /// - Parameter shown: the names of sections that show what they are about with `{{.}}`, which a flag is not.
    private static func values(
        _ names: [String],
        shown: Set<String> = [],
        depth: Int,
        _ numbers: inout Numbers
    ) -> Values {
        var values: Values = [:]
        for name in names {
            switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &numbers) {
            case 0: continue
            case 1, 2: values[name] = words.randomElement(using: &numbers)
            case 3: values[name] = Bool.random(using: &numbers) && !shown.contains(name)
            case 4: values[name] = Self.values(names, shown: shown, depth: depth - 1, &numbers)
            case 5: values[name] = Array(words.prefix(Int.random(in: 0...2, using: &numbers)))
            default:
                values[name] = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
                    Self.values(names, shown: shown, depth: depth - 1, &numbers)
                }
            }
        }
        return values
    }

    private static func sectionsShown(_ tags: [TemplateTag]) -> Set<String> {
        var open: [TemplateTag] = []
        var shown: Set<String> = []
        for tag in tags {
            switch tag.kind {
            case .section, .invertedSection: open.append(tag)
            case .end: _ = open.popLast()
            case .value, .unescapedValue:
                guard tag.name == ".", let section = open.last(where: { $0.kind == .section }) else { continue }
                shown.insert(section.name)
            case .partial, .comment, .other: continue
            }
        }
        return shown
    }

    private static func scope(_ values: Values) -> TemplateScope {
        TemplateScope(values: values, words: ["phone": "Phone & text", "a": "A"], root: "../")
    }

    @Test("our own templates come out the same, whatever they are filled with", arguments: SiteTemplates.Name.allCases)
    func ownTemplates(name: SiteTemplates.Name) throws {
        let text = try #require(Fixture.templateTexts["site/\(name.rawValue).mustache"])
        let tags = TemplateTag.all(in: text)
        let names = Set(tags.map(\.name)).filter { $0 != "." && !$0.contains("words.") }.sorted()
        let shown = Self.sectionsShown(tags)
        let templates = Fixture.templates
        var numbers = Numbers(state: 12)
        var filled = 0
        for round in 0..<90 {
            // Without lists and the like, no tag asks for what only the library can show.
            let scope = Self.scope(Self.values(names, shown: shown, depth: round % 3, &numbers))
            guard let own = templates.filledByItself(name, scope) else { continue }
            filled += 1
            #expect(own == templates.filledByMustache(name, scope))
        }
        #expect(filled >= 30)
    }

    /// Pieces of which a template may be made, with every way in which tags can stand in lines.
    private static func template(depth: Int, _ numbers: inout Numbers) -> String {
        let plain = [
            "text", " ", "  ", "\t", "\n", "\r\n", "\n  ", "{", "}", "é\n", "{{a}}", "{{{a}}}", "{{& b }}", "{{ b }}",
            "{{words.phone}}", "{{root}}", "{{!no}}", "{{! two\nlines }}\n", "{{>own}}", "{{>own}}\n", "{{c.a}}",
            "{{words.none}}", "  {{>own}}\n", "{{.}}", "{{a}} \n",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            if depth > 0, Int.random(in: 0..<3, using: &numbers) == 0 {
                let name = ["a", "b", "c", "c.a"].randomElement(using: &numbers) ?? "a"
                let sign = ["#", "^"].randomElement(using: &numbers) ?? "#"
                let ends = ["", "\n", " \n", "\r\n"]
                text += "{{\(sign)\(name)}}" + (ends.randomElement(using: &numbers) ?? "")
                text += template(depth: depth - 1, &numbers)
                text += "{{/\(name)}}" + (ends.randomElement(using: &numbers) ?? "")
            } else {
                text += plain.randomElement(using: &numbers) ?? ""
            }
        }
        return text
    }

    private static func library(_ texts: [String: String]) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, text) in texts {
            library.register(try MustacheTemplate(string: TemplateText.firstLine + text), named: name)
        }
        return library
    }

    @Test("made-up templates come out the same, or are left to the library", arguments: 0..<8)
    func madeUpTemplates(seed: Int) throws {
        MustacheContentTypes.register(TemplateText(), named: TemplateText.name)
        var numbers = Numbers(state: UInt64(seed))
        var compared = 0
        for _ in 0..<250 {
            let texts = ["page": Self.template(depth: 3, &numbers), "own": "<i>\n{{#b}}\n  {{a}}\n{{/b}}\n</i>\n"]
            guard let compiled = CompiledTemplate.all(texts)["page"] else { continue }
            // What the library refuses, such as a brace at the very end, is a fault of the template before it is filled.
            guard let library = try? Self.library(texts) else { continue }
            for _ in 0..<4 {
                let scope = Self.scope(Self.values(["a", "b", "c"], depth: 2, &numbers))
                guard let own = compiled.filled(scope) else { continue }
                compared += 1
                let byMustache = library.render(scope, withTemplate: "page")
                #expect(own == byMustache, "\(texts["page"]?.debugDescription ?? "")")
            }
        }
        #expect(compared > 100)
    }

    @Test(
        "what only the library knows is left to it",
        arguments: [
            "{{a()}}", "{{#first(a)}}{{/first(a)}}", "{{.a}}", "  {{>own}}\n", "{{\na}}", "{{<own}}{{/own}}",
            "{{=| |=}}",
        ]
    )
    func leftToLibrary(template: String) {
        #expect(CompiledTemplate.all(["page": template, "own": "x"])["page"] == nil)
    }
}
