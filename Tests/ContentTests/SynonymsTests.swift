import Content
import Guide
import Testing

@Suite("Synonyms")
struct SynonymsTests {
    private static func guide(_ text: String) -> SmallGuide {
        SmallGuide([
            ("content/synonyms.yml", text),
            ("content/entries/a.md", "---\n\(SmallGuide.facts("phone: 01632 960 101"))\n---\nB.\n"),
        ])
    }

    @Test("a line holds what the guide calls it and what people type, several of each with commas")
    func lines() {
        let guide = Self.guide(
            "# Ours.\nmoney, debt: skint, broke\nhomeless: nowhere to live\nfriends, company: [mates]\n"
        )
        #expect(guide.report == "")
        #expect(
            guide.reading.guide?.synonyms == [
                Synonym(typed: "skint", meant: ["money", "debt"]), Synonym(typed: "broke", meant: ["money", "debt"]),
                Synonym(typed: "nowhere to live", meant: ["homeless"]),
                Synonym(typed: "mates", meant: ["friends", "company"]),
            ]
        )
    }

    @Test("what is wrong is named with its line")
    func faults() {
        let guide = Self.guide("money:\nhomeless: I have nowhere to live at the moment\n")
        #expect(
            guide.report == """
                error: “money” has nothing after it. [value-empty]
                  --> content/synonyms.yml, line 1
                  1 | money:
                    | ^^^^^
                  help: Write its value after the colon, or take the line away.

                warning: “I have nowhere to live at the moment” is too long for somebody to type in a search. [synonym-too-long]
                  --> content/synonyms.yml, line 2
                  2 | homeless: I have nowhere to live at the moment
                    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: Write a word or a short phrase, such as: homeless: nowhere to live


                """
        )
    }

    @Test("the supplied lists can be read")
    func supplied() {
        #expect(FindingWords.supplied.synonyms.count > 200)
        for (call, least) in [("crisis!", 60), ("danger!", 60)] {
            #expect(FindingWords.supplied.synonyms.count { $0.meant.contains(call) } >= least, "\(call)")
        }
        #expect(
            FindingWords.supplied.synonyms.contains(
                Synonym(typed: "suicide", meant: ["crisis!", "listen", "talk", "suicide"])
            )
        )
        #expect(FindingWords.supplied.ignored.contains("no"))
    }
}
