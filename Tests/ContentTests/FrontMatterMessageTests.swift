import Testing

@testable import Content

/// Every message about front matter, whole.
@Suite("What cannot be read with certainty is named, with the cure")
struct FrontMatterMessageTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let facts: String
        let report: String
        var testDescription: String { facts }
    }

    static let cases = [
        Case(
            facts: "cost: £2 #bring change",
            report: """
                error: The words from the # on would be lost: “#bring change”. [text-after-hash]
                  --> content/entries/a.md, line 8
                  8 | cost: £2 #bring change
                    |       ^^^^^^^^^^^^^^^^
                  help: If they are a note to yourself, take them out. If they belong to the value, put it in quotes: cost: "£2 #bring change"
                """
        ),
        Case(
            facts: "cost: #free",
            report: """
                error: The words from the # on would be lost: “#free”. [text-after-hash]
                  --> content/entries/a.md, line 8
                  8 | cost: #free
                    |       ^^^^^
                  help: If they are a note to yourself, take them out. If they belong to the value, put it in quotes: cost: "#free"
                """
        ),
        Case(
            facts: "cost: [free] # ask Jo",
            report: """
                error: The words from the # on would be lost: “# ask Jo”. [text-after-hash]
                  --> content/entries/a.md, line 8
                  8 | cost: [free] # ask Jo
                    |       ^^^^^^^^^^^^^^^
                  help: If they are a note to yourself, take them out. If they belong to the value, put it in quotes: cost: "[free] # ask Jo"
                """
        ),
        Case(
            facts: "also-known-as:\n  - Larder\n  # - Food bank",
            report: """
                error: The words from the # on would be lost: “# - Food bank”. [text-after-hash]
                  --> content/entries/a.md, line 10
                  10 |   # - Food bank
                     |   ^^^^^^^^^^^^^
                  help: If they are a note to yourself, take them out. If they belong to the value, put it in quotes: - "# - Food bank"
                """
        ),
        Case(
            facts: "#TimeToTalk",
            report: """
                error: The words from the # on would be lost: “#TimeToTalk”. [text-after-hash]
                  --> content/entries/a.md, line 8
                  8 | #TimeToTalk
                  help: If they are a note to yourself, put a space after the #. If they belong to the fact above, put two spaces before them.
                """
        ),
        Case(
            facts: "provider: *hall",
            report: """
                error: We cannot tell what “*hall” means here. [alias-refused]
                  --> content/entries/a.md, line 8
                  8 | provider: *hall
                    |           ^^^^^
                  help: If it is part of the words, put the value in quotes, like this: "*hall"
                """
        ),
        Case(
            facts: "provider: &hall Mill Lane",
            report: """
                error: We cannot tell what “&hall Mill Lane” means here. [alias-refused]
                  --> content/entries/a.md, line 8
                  8 | provider: &hall Mill Lane
                    |           ^^^^^^^^^^^^^^^
                  help: If it is part of the words, put the value in quotes, like this: "&hall Mill Lane"
                """
        ),
        Case(
            facts: "<<: *usual",
            report: """
                error: “<<” copies facts from somewhere else. We do not read such copies. [alias-refused]
                  --> content/entries/a.md, line 8
                  8 | <<: *usual
                    | ^^
                  help: Write the facts out in full.
                """
        ),
        Case(
            facts: "cost: \"Free",
            report: """
                error: This value begins with a quotation mark that is not closed. [quote-not-closed]
                  --> content/entries/a.md, line 8
                  8 | cost: "Free
                    |       ^^^^^
                  help: Close it, or put the whole value in quotes: cost: '"Free'
                """
        ),
        Case(
            facts: "cost: [Free",
            report: """
                error: This value begins with a bracket that is not closed. [bracket-not-closed]
                  --> content/entries/a.md, line 8
                  8 | cost: [Free
                    |       ^^^^^
                  help: Close it with ] at the end, or, if it is part of the words, put the value in quotes: cost: "[Free"
                """
        ),
        Case(
            facts: "also-known-as: Larder\n  - Food bank",
            report: """
                error: The list for “also-known-as” begins on the same line as its name. [list-misplaced]
                  --> content/entries/a.md, line 9
                  9 |   - Food bank
                    |     ^^^^^^^^^
                  help: Put each on a line of its own below “also-known-as:”, with two spaces, a hyphen and a space before it.
                """
        ),
        Case(
            facts: "also-known-as:\n  - Larder\n   - Food bank",
            report: """
                error: This line of the list does not begin where the one above it does. [list-misplaced]
                  --> content/entries/a.md, line 10
                  10 |    - Food bank
                     |      ^^^^^^^^^
                  help: Give all lines of a list the same number of spaces before the hyphen.
                """
        ),
        Case(
            facts: "cost: Free\nand for everybody",
            report: """
                error: We cannot tell which fact this line belongs to. [line-without-key]
                  --> content/entries/a.md, line 9
                  9 | and for everybody
                  help: A fact begins with its name and a colon, such as “cost: Free”. If this line goes on from the one above, put two spaces before it.
                """
        ),
        Case(
            facts: "cost: Free\ncost: £2",
            report: """
                error: “cost” is here twice; the first is on line 8. [key-twice]
                  --> content/entries/a.md, line 9
                  9 | cost: £2
                    | ^^^^
                  help: Keep the one that is right and take the other away. To give two values, write a list below one “cost:”.
                """
        ),
        Case(
            facts: "sumary: Free",
            report: """
                error: An entry has no fact called “sumary”. [key-unknown]
                  --> content/entries/a.md, line 8
                  8 | sumary: Free
                    | ^^^^^^
                  help: Did you mean “summary”?
                """
        ),
        Case(
            facts: "cost: [Free, £2]",
            report: """
                error: “cost” takes one line of text, and here is a list. [value-of-wrong-kind]
                  --> content/entries/a.md, line 8
                  8 | cost: [Free, £2]
                    | ^^^^
                  help: Write it like this: cost: Free, £2
                """
        ),
        Case(
            facts: "title:",
            report: """
                error: “title” has nothing after it. [value-empty]
                  --> content/entries/a.md, line 7
                  7 | title:
                    | ^^^^^
                  help: Write its value after the colon, or take the line away.
                """
        ),
        Case(
            facts: "topics: [mony]",
            report: """
                error: The guide has no topic called “mony”. [topic-unknown]
                  --> content/entries/a.md, line 7
                  7 | topics: [mony]
                    |          ^^^^
                  help: Did you mean “money”?
                """
        ),
        Case(
            facts: "areas: Atlantis",
            report: """
                error: The guide has no area called “Atlantis”. [area-unknown]
                  --> content/entries/a.md, line 7
                  7 | areas: Atlantis
                    |        ^^^^^^^^
                  help: Choose from: millbrook. New ones go into content/guide.yml.
                """
        ),
        Case(
            facts: "reviewed: 31 Feb 2026",
            report: """
                error: “reviewed” is not a real date. [date-invalid]
                  --> content/entries/a.md, line 7
                  7 | reviewed: 31 Feb 2026
                    |           ^^^^^^^^^^^
                  help: Write it as year-month-day, for example 2026-02-28.
                """
        ),
        Case(
            facts: "reviewed: 2nd October 26",
            report: """
                error: “reviewed” is not a real date. [date-invalid]
                  --> content/entries/a.md, line 7
                  7 | reviewed: 2nd October 26
                    |           ^^^^^^^^^^^^^^
                  help: Write it as year-month-day, for example 2026-10-02.
                """
        ),
        Case(
            facts: "reviewed: 12/01/2027",
            report: """
                error: This could be two days: 2027-01-12 or 2027-12-01. [date-invalid]
                  --> content/entries/a.md, line 7
                  7 | reviewed: 12/01/2027
                    |           ^^^^^^^^^^
                  help: Write the one that you mean as year-month-day: 2027-01-12 is day 12 of month 1.
                """
        ),
        Case(
            facts: "reviewed: 2026-06-19T23:00:00.000Z",
            report: """
                error: “reviewed” has a time as well: 23:00:00.000Z. [date-invalid]
                  --> content/entries/a.md, line 7
                  7 | reviewed: 2026-06-19T23:00:00.000Z
                    |           ^^^^^^^^^^^^^^^^^^^^^^^^
                  help: Write the day alone: reviewed: 2026-06-19
                """
        ),
        Case(
            facts: "reviewed: today",
            report: """
                error: “today” is another day each time that somebody reads it. [date-invalid]
                  --> content/entries/a.md, line 7
                  7 | reviewed: today
                    |           ^^^^^
                  help: Write the day itself as year-month-day, for example 2026-02-28.
                """
        ),
        Case(
            facts: "cost 50p",
            report: """
                error: Is a colon missing after “cost”? [line-without-key]
                  --> content/entries/a.md, line 8
                  8 | cost 50p
                  help: Write: cost: 50p
                """
        ),
        Case(
            facts: "Hello there. We are kind.\n\n---\n\nMore.",
            report: """
                error: The text seems to begin here, but the second line of three hyphens is missing above it. [facts-not-closed]
                  --> content/entries/a.md, line 8
                  8 | Hello there. We are kind.
                  help: Put a line --- above this one.
                """
        ),
        Case(
            facts: "--\nHello there. Please note: we are kind.",
            report: """
                error: This is not the line of three hyphens that ends the facts. [facts-not-closed]
                  --> content/entries/a.md, line 8
                  8 | --
                  help: Write --- in its place.
                """
        ),
        Case(
            facts: "opening times: Tuesday",
            report: """
                error: An entry has no fact called “opening times”. [key-unknown]
                  --> content/entries/a.md, line 8
                  8 | opening times: Tuesday
                    | ^^^^^^^^^^^^^
                  help: Did you mean “times”?
                """
        ),
        Case(
            facts: "shoe size: 9",
            report: """
                error: An entry has no fact called “shoe size”. [key-unknown]
                  --> content/entries/a.md, line 8
                  8 | shoe size: 9
                    | ^^^^^^^^^
                  help: Check its spelling. If it is part of the text, put it below the facts.
                """
        ),
        Case(
            facts: "<<<<<<< HEAD\ncost: Free\n=======\ncost: 50p\n>>>>>>> office",
            report: """
                error: Two people changed this at once. [changed-by-two]
                  --> content/entries/a.md, line 8
                  8 | <<<<<<< HEAD
                  help: Keep one of the two, and take the marks away: lines 8, 10 and 12.
                """
        ),
        Case(
            facts: "status: shut",
            report: """
                error: “shut” is not something “status” can be. [choice-unknown]
                  --> content/entries/a.md, line 8
                  8 | status: shut
                    |         ^^^^
                  help: It can be: open, waiting-list, paused, closed.
                """
        ),
        Case(
            facts: "crisis: first",
            report: """
                error: “crisis” is not a whole number from 1 to 999. [number-invalid]
                  --> content/entries/a.md, line 8
                  8 | crisis: first
                    |         ^^^^^
                  help: Write it in figures, for example: crisis: 1
                """
        ),
        Case(
            facts: "phone: ring the bell",
            report: """
                error: We find no number to ring here. [phone-without-number]
                  --> content/entries/a.md, line 7
                  7 | phone: ring the bell
                    |        ^^^^^^^^^^^^^
                  help: Begin with the number, and put any words after it: phone: 01632 960 101
                """
        ),
        Case(
            facts: "website: javascript:alert(1)",
            report: """
                error: This is not a web address that we can link to. [website-invalid]
                  --> content/entries/a.md, line 8
                  8 | website: javascript:alert(1)
                    |          ^^^^^^^^^^^^^^^^^^^
                  help: It begins with https:// or http:// and has no spaces: https://greenshoots.org.uk/
                """
        ),
        Case(
            facts: "website: www.hub.example",
            report: """
                error: This is not a web address that we can link to. [website-invalid]
                  --> content/entries/a.md, line 8
                  8 | website: www.hub.example
                    |          ^^^^^^^^^^^^^^^
                  help: It begins with https:// or http:// and has no spaces: https://www.hub.example
                """
        ),
        Case(
            facts: "email: hello at hub.example",
            report: """
                error: There is no @ in this e-mail address. [email-invalid]
                  --> content/entries/a.md, line 8
                  8 | email: hello at hub.example
                    |        ^^^^^^^^^^^^^^^^^^^^
                  help: Did you mean hello@hub.example?
                """
        ),
        Case(
            facts: "languages: Elvish, Welch",
            report: """
                error: We do not know a language “Elvish”. [language-unknown]
                  --> content/entries/a.md, line 8
                  8 | languages: Elvish, Welch
                    |            ^^^^^^
                  help: Write its English name, or its short code: cy for Welsh, ur for Urdu, pl for Polish.

                error: We do not know a language “Welch”. [language-unknown]
                  --> content/entries/a.md, line 8
                  8 | languages: Elvish, Welch
                    |                    ^^^^^
                  help: Did you mean “Welsh”?
                """
        ),
        Case(
            facts: "notice: {until: 2026-12-01}",
            report: """
                error: The notice has no words. [notice-without-text]
                  --> content/entries/a.md, line 8
                  8 | notice: {until: 2026-12-01}
                  help: Write them after “text:”.
                """
        ),
        Case(
            facts: "joining: Ring first\n status: closed",
            report: """
                error: This line begins with spaces, so it would become part of “joining”. [fact-indented]
                  --> content/entries/a.md, line 9
                  9 |  status: closed
                    |  ^^^^^^
                  help: If “status” is a fact of its own, take the spaces away. If it is part of the words, put the value of “joining” in quotes.
                """
        ),
        Case(
            facts: "address: |\n  1 Mill Lane\n  Millbrook ZZ3 1AA\n  cost: Free",
            report: """
                error: This line begins with spaces, so it would become part of “address”. [fact-indented]
                  --> content/entries/a.md, line 11
                  11 |   cost: Free
                     |   ^^^^
                  help: If “cost” is a fact of its own, take the spaces away. If it is part of the words, put the value of “address” in quotes.
                """
        ),
        Case(
            facts: "phone: 01632 960 102\n  07700 900 102",
            report: """
                error: There are two numbers here, and a reader can only tap the first. [phone-with-two-numbers]
                  --> content/entries/a.md, line 7
                  7 | phone: 01632 960 102
                    |        ^^^^^^^^^^^^^
                  help: Put each on a line of its own below “phone:”, with two spaces, a hyphen and a space before it.
                """
        ),
        Case(
            facts: "areas: []",
            report: """
                error: The list of “areas” is empty. [value-empty]
                  --> content/entries/a.md, line 7
                  7 | areas: []
                    | ^^^^^
                  help: Write something between the brackets, or take the line away.
                """
        ),
        Case(
            facts: "print: leave-out",
            report: """
                error: We cannot tell what “leave-out” means for the leaflet. [print-unclear]
                  --> content/entries/a.md, line 8
                  8 | print: leave-out
                    |        ^^^^^^^^^
                  help: To keep this entry off the leaflet, write: print: leave out. To give it a shorter line there, write the line.
                """
        ),
        Case(
            facts: "address: witheld",
            report: """
                error: We cannot tell whether this address is to be kept secret. [address-withheld-unclear]
                  --> content/entries/a.md, line 8
                  8 | address: witheld
                    |          ^^^^^^^
                  help: If it is, write only: address: withheld. If it is not, write its street and its postcode.
                """
        ),
        Case(
            facts: "notice: {text: No group, sorry., until: 2026-12-24}",
            report: """
                error: A notice has no fact called “sorry.”. [key-unknown]
                  --> content/entries/a.md, line 8
                  8 | notice: {text: No group, sorry., until: 2026-12-24}
                    |                          ^^^^^^
                  help: It has “text” and “until”. If this belongs to the words, write “notice:” alone on its line, and below it “  text: No group on 24 December.” and “  until: 2026-12-24”.
                """
        ),
        Case(
            facts: "notice: No group, until: 2026-12-24",
            report: """
                error: The words “until:” would be shown to readers. [notice-until-unclear]
                  --> content/entries/a.md, line 8
                  8 | notice: No group, until: 2026-12-24
                    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: Write “notice:” alone on its line, and below it “  text: No group on 24 December.” and “  until: 2026-12-24”.
                """
        ),
        Case(
            facts: "cost: [[[[[[Free]]]]]]",
            report: """
                error: There are too many lists inside each other here. [facts-too-deep]
                  --> content/entries/a.md, line 8
                  8 | cost: [[[[[[Free]]]]]]
                    |       ^^^^^^^^^^^^^^^^
                  help: Write one list, a line each.
                """
        ),
    ]

    @Test("the whole message", arguments: cases)
    func wholeMessage(example: Case) {
        #expect(SmallGuide(entry: SmallGuide.facts(example.facts)).report == example.report + "\n\n")
    }

    @Test("an entry with nothing in it is told of all that it lacks")
    func everythingMissing() {
        #expect(
            SmallGuide(entry: "provider: Green Shoots").report == """
                error: “areas” is missing. [areas-missing]
                  --> content/entries/a.md
                  help: Write where it is: “areas: [millbrook]”.

                error: There is no way to get in touch or to turn up. [contact-missing]
                  --> content/entries/a.md
                  help: Give one of these at least: phone, text, textphone, email, website, address.

                error: “reviewed” is missing. [reviewed-missing]
                  --> content/entries/a.md
                  help: Write the day on which somebody checked these facts: “reviewed: 2026-10-02”.

                error: “summary” is missing. [summary-missing]
                  --> content/entries/a.md
                  help: Write in one line what it is: “summary: Free food and recipe cards.”

                error: “title” is missing. [title-missing]
                  --> content/entries/a.md
                  help: Write the name that people know it by: “title: Food hub”.

                error: “topics” is missing. [topics-missing]
                  --> content/entries/a.md
                  help: Write what it helps with: “topics: [money]”.


                """
        )
    }
}
