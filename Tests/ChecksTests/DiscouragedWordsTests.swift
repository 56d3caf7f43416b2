import Guide
import Testing

@testable import Checks

@Suite("Words that a group would rather not use")
struct DiscouragedWordsTests {
    private static let terms = [
        "suffer from", "commit suicide", "the blind", "alcoholic", "wheelchair-bound", "utilise", "e.g.",
    ]
    private static let wording = terms.map { DiscouragedTerm(term: $0, preferred: "other words") }
    private static let editing = EditingWords(joining: ["and", "who", "is"])

    private func found(in text: String) throws -> [String] {
        let messages = try WrittenGuide.messages(
            DiscouragedWords.self,
            of: text,
            wording: Self.wording,
            editing: Self.editing
        )
        return messages.compactMap { $0.split(separator: "”").first.map { String($0.dropFirst()) } }
    }

    static let texts: [(text: String, found: [String])] = [
        ("She suffers from worry.", ["suffers from"]),
        ("Suffering\nfrom worry?", ["Suffering from"]),
        ("He suffered **from** it.", ["suffered from"]),
        ("They suffer. From Monday we help.", []),
        ("He committed suicide.", ["committed suicide"]),
        ("Committing suicide", ["Committing suicide"]),
        ("Help for the blind.", ["the blind"]),
        ("Help for the blind and their friends", ["the blind"]),
        ("Mind the blind corner.", []),
        ("Pull down the blinds.", []),
        ("A wheelchair-bound man", ["wheelchair-bound"]),
        ("A wheelchair bound man", ["wheelchair bound"]),
        ("Utilising our hall", ["Utilising"]),
        ("Bring food, e.g. cake.", ["e.g"]),
        ("Alcoholics Anonymous meets here.", []),
        ("We work with Alcoholics Anonymous.", []),
        ("Alcoholics are welcome.", ["Alcoholics"]),
        ("An alcoholic is welcome, and another alcoholic.", ["alcoholic"]),
        ("“I suffer from worry,” says Jo.", []),
        ("\"I suffer from worry,\" says Jo. She suffers from it.", ["suffers from"]),
        ("‘I don’t suffer from worry’, she says.", []),
        ("> I suffer from worry.", []),
        ("`suffer from`", []),
        ("- suffering from worry", ["suffering from"]),
        ("# Suffering from worry", ["Suffering from"]),
    ]

    @Test("whole words, all their forms, and never names or quotations", arguments: texts)
    func terms(example: (text: String, found: [String])) throws {
        #expect(try found(in: example.text) == example.found, "\(example.text)")
    }

    @Test("a term is named once in a file, with who says so and what to write")
    func message() throws {
        let term = DiscouragedTerm(term: "suffer from", preferred: "has", reason: "It presumes.", source: "NHS")
        let entry = try WrittenGuide.entry(body: "We suffer from damp.\n\nHe suffers from it too.")
        let expected = """
            warning: “suffer from” may hurt or shut somebody out. It presumes. (NHS) [wording-discouraged]
              --> content/entries/hub.md, line 3
              3 | We suffer from damp.
                |    ^^^^^^^^^^^
              help: Perhaps: has. The list is the guide's own: content/wording.yml.


            """
        #expect(
            try WrittenGuide.report(DiscouragedWords.self, try WrittenGuide.guide([entry], wording: [term])) == expected
        )
    }

    @Test("words are found where a line ends between them")
    func acrossLines() throws {
        let term = DiscouragedTerm(term: "suffer from", preferred: "has")
        let entry = try WrittenGuide.entry(body: "One line. Some suffer\nfrom damp.")
        let report = try WrittenGuide.report(DiscouragedWords.self, try WrittenGuide.guide([entry], wording: [term]))
        #expect(report.contains("  3 | One line. Some suffer\n    |                ^^^^^^\n"))
    }

    @Test("names of services are left alone, and facts are read as well")
    func names() throws {
        let wording = [DiscouragedTerm(term: "alcoholic", preferred: "person with an alcohol problem")]
        let named = try WrittenGuide.entry(title: "alcoholics together", provider: "alcoholics trust")
        #expect(try WrittenGuide.report(DiscouragedWords.self, try WrittenGuide.guide([named], wording: wording)) == "")
        let told = try WrittenGuide.entry(summary: "For alcoholics.")
        let report = try WrittenGuide.report(DiscouragedWords.self, try WrittenGuide.guide([told], wording: wording))
        #expect(report.contains("content/entries/hub.md, line 1"))
    }
}
