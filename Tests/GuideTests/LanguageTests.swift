import Testing

@testable import Guide

@Suite("What differs from language to language")
struct LanguageTests {
    @Test("numbers ask for the forms of their language")
    func plurals() {
        func categories(_ language: String, _ counts: [Int]) -> [String] {
            counts.map { PluralCategory($0, in: language).rawValue }
        }
        let counts = [0, 1, 2, 3, 6, 11, 100, 103]
        #expect(categories("en", counts) == ["other", "one", "other", "other", "other", "other", "other", "other"])
        #expect(categories("cy", counts) == ["zero", "one", "two", "few", "many", "other", "other", "other"])
        #expect(categories("ar", counts) == ["zero", "one", "two", "few", "few", "many", "other", "few"])
        #expect(categories("ga", counts) == ["other", "one", "two", "few", "few", "other", "other", "other"])
        #expect(categories("gd", counts) == ["other", "one", "two", "few", "few", "one", "other", "other"])
        #expect(categories("pl", [1, 2, 5, 12, 21, 22]) == ["one", "few", "many", "many", "many", "few"])
        #expect(categories("uk", [1, 2, 5, 12, 21, 22]) == ["one", "few", "many", "many", "one", "few"])
        #expect(categories("cs", [1, 4, 5]) == ["one", "few", "other"])
        #expect(categories("hi", [0, 1, 2]) == ["one", "one", "other"])
        #expect(categories("zh", [1, 2]) == ["other", "other"])
        #expect(categories("ur-PK", counts) == categories("en", counts))
    }

    @Test("a phrase about a number falls back to the form that every language has")
    func pluralKeys() {
        let words = Words(language: "cy", phrases: ["pages-one": "1 dudalen", "pages-other": "{count} tudalen"])
        #expect(words.key("pages", for: 1) == "pages-one")
        #expect(words.key("pages", for: 2) == "pages-other")
    }

    @Test("Welsh names stand in the order of the Welsh alphabet")
    func welshOrder() {
        let names = [
            "Ar y cyd", "Caffi", "Cwm", "Chwarae", "Dysgu", "Ddoe", "Fframwaith", "Gwener", "Nga", "Heol", "Lwc",
            "Llyfr",
            "Pwll", "Phil", "Rwsia", "Rhosyn", "Tywyn", "Theatr", "Ysgol",
        ]
        func sorted(_ language: String) -> [String] {
            names.map { AlphabeticalKey($0, language: language) }.enumerated()
                .sorted { $0.element < $1.element }.map { names[$0.offset] }
        }
        #expect(sorted("cy") == names)
        #expect(sorted("en").prefix(3) == ["Ar y cyd", "Caffi", "Chwarae"])
    }

    @Test("a letter of two signs is one heading")
    func welshHeadings() {
        func heading(_ name: String, _ language: String) -> String {
            AlphabeticalKey(name, language: language).heading.text
        }
        #expect(heading("“Llyfr”", "cy") == "Ll")
        #expect(heading("“Llyfr”", "en") == "L")
        #expect(heading("Ŷd", "cy") == "Y")
        #expect(heading("999", "cy") == "0–9")
        #expect(AlphabeticalKey("Llyfr", language: "cy").heading.id == "letter-ll")
    }
}
