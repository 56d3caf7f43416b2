import Guide
import Testing

@testable import Checks

@Suite("Abbreviations that nobody explains")
struct AbbreviationsTests {
    private static let editing = EditingWords(
        familiar: ["NHS", "GP"],
        meanings: [GlossaryTerm(short: "CPN", meaning: "Community psychiatric nurse")],
        stressed: ["FREE"]
    )

    static let texts: [(text: String, shorts: String?)] = [
        ("Ask your CPN.", "“CPN”"),
        ("Ask your CPN, or another CPN, or CAMHS.", "“CPN”, “CAMHS”"),
        ("The CPNs know.", "“CPN”"),
        ("Ask your GP or the NHS. GPs know.", nil),
        ("Your community psychiatric nurse (CPN) knows. The CPN rings you.", nil),
        ("The CPN (a nurse who comes to you) knows.", nil),
        ("It is FREE.", nil),
        ("Bring a coat. BRING A COAT. Do not forget your COAT.", nil),
        ("PLEASE RING FIRST", nil),
        ("We are at Elm Road, Harbourne, ZZ3 1AA.", nil),
        ("Elizabeth II opened it. See part IV.", nil),
        ("Go to A&E.", nil),
        ("Built in 1967, room B2, bus X39.", nil),
        ("Write to CPN@nhs.example or see www.CPN.example.", nil),
        ("“My CPN rang,” says Jo.", nil),
        ("I am here. A dog is here.", nil),
        ("`CPN`", nil),
        ("Ask at the HUB.", nil),
    ]

    @Test("capitals are an abbreviation only where they cannot be anything else", arguments: texts)
    func shorts(example: (text: String, shorts: String?)) throws {
        let messages = try WrittenGuide.messages(Abbreviations.self, of: example.text, editing: Self.editing)
        let said = example.shorts.map { shorts in
            shorts.contains(",")
                ? "Some readers will not know what these mean: \(shorts)."
                : "Some readers will not know what \(shorts) means."
        }
        #expect(messages == [said].compactMap(\.self), "\(example.text)")
    }

    @Test("the glossary explains them, and the message offers a line for it")
    func glossary() throws {
        let entry = try WrittenGuide.entry(body: "Ask your CPN or the PCN.")
        let expected = """
            notice: Some readers will not know what these mean: “CPN”, “PCN”. [abbreviation-unexplained]
              --> content/entries/hub.md, line 3
              3 | Ask your CPN or the PCN.
                |          ^^^
              help: Say it in full, or explain it once in content/glossary.yml, a line each: “CPN: Community psychiatric nurse”, “PCN: …”.


            """
        let without = try WrittenGuide.guide([entry])
        #expect(try WrittenGuide.report(Abbreviations.self, without, editing: Self.editing) == expected)
        let glossary = ["CPN", "PCN"].map { GlossaryTerm(short: $0, meaning: "x") }
        let with = try WrittenGuide.guide([entry], glossary: glossary)
        #expect(try WrittenGuide.report(Abbreviations.self, with, editing: Self.editing) == "")
    }
}
