import Testing

@testable import Content

/// What volunteers type, and what we read. No message may come of any of these.
@Suite("Front matter is read as it was typed")
struct FrontMatterAsTypedTests {
    static let values: [(typed: String, read: String)] = [
        ("Debt: help when it piles up", "Debt: help when it piles up"),
        ("\"Hope\" is what we give", "\"Hope\" is what we give"),
        ("\"Hope\"", "Hope"),
        ("'Hope'", "Hope"),
        ("'Hope' is a word", "'Hope' is a word"),
        ("'Tis the season", "'Tis the season"),
        ("'90s night, with tea", "'90s night, with tea"),
        ("*Important* ring first", "*Important* ring first"),
        ("@home on Zoom", "@home on Zoom"),
        ("[Free] for members", "[Free] for members"),
        ("{Free} for members", "{Free} for members"),
        ("% of your income", "% of your income"),
        ("& Friends", "& Friends"),
        ("! Ring first", "! Ring first"),
        ("!Ring first", "!Ring first"),
        ("> 16s only", "> 16s only"),
        ("| or |", "| or |"),
        ("`quiet` room", "`quiet` room"),
        (", and tea", ", and tea"),
        ("Room #4", "Room #4"),
        ("Number #12, over the shop: ring twice", "Number #12, over the shop: ring twice"),
        ("It's free: that's all", "It's free: that's all"),
        ("0930", "0930"),
        ("true", "true"),
        ("~", "~"),
        ("null", "null"),
        ("1e3", "1e3"),
        ("2026-10-02", "2026-10-02"),
        ("Ends with a colon:", "Ends with a colon:"),
        ("“Hope” – a group", "“Hope” – a group"),
        ("Free  ", "Free"),
        ("Cafe\u{301} Ru\u{308}di", "Café Rüdi"),
        ("\u{200B}Free\u{FEFF}", "Free"),
        ("Bring\u{A0}a friend", "Bring a friend"),
        ("C:\\ is not a place", "C:\\ is not a place"),
        ("'It''s' free", "'It''s' free"),
        ("Two lines\n  of words: still one", "Two lines of words: still one"),
        ("|\n  One line\n  # not lost", "One line # not lost"),
        (">\n  One line\n  and another", "One line and another"),
    ]

    @Test("a value is read as typed", arguments: values)
    func valueIsReadAsTyped(value: (typed: String, read: String)) throws {
        let guide = SmallGuide(entry: SmallGuide.facts("cost: \(value.typed)"))
        #expect(guide.report == "")
        #expect(try #require(guide.entries.first).prose[.cost] == value.read)
    }

    static let lists: [(typed: String, read: [String])] = [
        ("Food bank", ["Food bank"]),
        ("[Food bank, Larder]", ["Food bank", "Larder"]),
        ("\n  - Food bank\n  - Larder", ["Food bank", "Larder"]),
        ("\n- Food bank\n- Larder", ["Food bank", "Larder"]),
        ("\n  - Larder: the old name\n  - Food: bank: x", ["Larder: the old name", "Food: bank: x"]),
        ("\n  - \"Hope\" club\n  - *Star* club", ["\"Hope\" club", "*Star* club"]),
        ("\n  -Food bank\n  -Larder", ["Food bank", "Larder"]),
        ("\n-Food bank\n-Larder", ["Food bank", "Larder"]),
        ("\n  • Food bank\n  • Larder", ["Food bank", "Larder"]),
        ("\n  * Food bank\n  * Larder: old", ["Food bank", "Larder: old"]),
        ("\n\t- Food bank\n\t- Larder", ["Food bank", "Larder"]),
        ("\n\n  - Food bank\n\n  - Larder", ["Food bank", "Larder"]),
        ("\n  - Food bank\n    on Mill Lane", ["Food bank on Mill Lane"]),
    ]

    @Test("a list is read as typed", arguments: lists)
    func listIsReadAsTyped(list: (typed: String, read: [String])) throws {
        let guide = SmallGuide(entry: SmallGuide.facts("also-known-as: \(list.typed)"))
        #expect(guide.report == "")
        #expect(try #require(guide.entries.first).alsoKnownAs == list.read)
    }

    @Test("a number hard against its key is read")
    func keyWithoutSpaceIsRead() throws {
        let guide = SmallGuide(entry: SmallGuide.facts("phone:01632960101"))
        #expect(guide.report == "")
        #expect(try #require(guide.entries.first).contacts.phones.map(\.grouped) == ["01632 960 101"])
    }

    @Test("topics may be typed with commas, by name, in capitals")
    func termsAreReadKindly() throws {
        let guide = SmallGuide(entry: SmallGuide.facts("topics: Money and debt, OUTDOORS"))
        #expect(guide.report == "")
        #expect(try #require(guide.entries.first).topics == ["money", "outdoors"])
    }

    @Test("labels are read in a list, on one line and in a block")
    func labelsAreRead() throws {
        let typed = """
            phone:
              - Office: 01632 960 101
              - Out of hours: 07700 900 123, after 5pm
            email: Bookings: book@hub.example
            address:
              - Main hall: |
                  Mill Lane
                  Millbrook ZZ3 1AA
              - 2 High Street, Saltby, ZZ4 1AA
            """
        let guide = SmallGuide(entry: SmallGuide.facts(typed))
        #expect(guide.report == "")
        let contacts = try #require(guide.entries.first).contacts
        #expect(contacts.phones.map(\.label) == ["Office", "Out of hours"])
        #expect(contacts.phones.map(\.dialled) == ["01632960101", "07700900123"])
        #expect(contacts.phones.map(\.note) == [nil, "after 5pm"])
        #expect(contacts.emails.map(\.label) == ["Bookings"])
        #expect(contacts.whereabouts.addresses.map(\.label) == ["Main hall", nil])
        #expect(
            contacts.whereabouts.addresses.map(\.lines) == [
                ["Mill Lane", "Millbrook ZZ3 1AA"], ["2 High Street", "Saltby", "ZZ4 1AA"],
            ]
        )
    }
}
