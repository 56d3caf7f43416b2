import Content
import Guide
import Testing

@Suite("What an entry's words tell")
struct FindingPhrasesTests {
    private static func entry(_ key: String, _ words: String) throws -> (Entry, QualityClassifier) {
        let guide = SmallGuide(entry: SmallGuide.facts("\(key): \"\(words)\""))
        let settings = try #require(guide.reading.guide?.settings)
        return (try #require(guide.entries.first), QualityClassifier(FindingWords.supplied.phrases, settings))
    }

    static let costs: [(words: String, answer: QualityAnswer)] = [
        ("Free", .yes), ("free.", .yes), ("Free of charge", .yes), ("It’s free.", .yes), ("No charge", .yes),
        ("Nothing to pay", .yes), ("Free, with tea, toast and soup", .yes), ("Free, and tea is 50p", .yes),
        ("Free, from mobiles too", .yes), ("Free. Goat food is 50p a bag.", .yes), ("Free. We ring you.", .yes),
        ("Free. Put a pound in the boat if you have one.", .yes), ("Free (donations welcome)", .yes),
        ("Free to all, always", .yes), ("Completely free!", .yes), ("Free, now and later", .yes),
        ("Not free", .unsaid), ("No longer free", .unsaid), ("Free for members only", .unsaid),
        ("Free for members", .unsaid), ("Free, for members", .unsaid), ("Free for carers", .unsaid),
        ("Free, or £5 a day", .unsaid), ("Free with free school meals, or £5", .unsaid), ("Free until March", .unsaid),
        ("Free, if you live in Saltby", .unsaid), ("Free, but you pay for lunch", .unsaid),
        ("Free, £3 for lunch", .unsaid),
        ("Free. £5 deposit", .unsaid), ("Free. Membership is £5 a year.", .unsaid), ("Free at first", .unsaid),
        ("Free, then £4 a week", .unsaid), ("Free. After that £4.", .unsaid), ("Your first visit is free", .unsaid),
        ("First session free", .unsaid), ("£2, or free if that is hard", .unsaid), ("Mostly free", .unsaid),
        ("Pay what you can", .unsaid), ("Ask us", .unsaid), ("£2 with dinner", .no), ("£1.50 a cup", .no),
        ("Free with a voucher", .unsaid), ("Free, with a voucher", .unsaid), ("Freephone", .unsaid),
    ]

    @Test("a cost is free only where nothing takes it back", arguments: costs)
    func cost(words: String, answer: QualityAnswer) throws {
        let (entry, reader) = try Self.entry("cost", words)
        #expect(reader.answer(.free, entry) == answer, "\(words)")
    }

    static let joining: [(words: String, answer: QualityAnswer)] = [
        ("Just turn up.", .yes), ("Walk in, or ring and we will look out for you.", .yes), ("Ring or just come.", .yes),
        ("Drop-in, any day", .yes), ("No referral.", .yes), ("You do not need a referral from your GP.", .yes),
        ("You don’t need a referral.", .yes), ("Ring. No one has to refer you.", .yes), ("Refer yourself.", .yes),
        ("Self-referral by phone", .yes), ("Put your head round the door. No need to ring.", .yes),
        ("Just turn up, or ring to check if the weather looks bad.", .yes), ("Ring us yourself.", .yes),
        ("By referral.", .no), ("Your GP must refer you.", .no), ("Ask your GP to send us the form.", .no),
        ("Ring.", .unsaid), ("Ring us.", .unsaid), ("You cannot just turn up.", .unsaid),
        ("You can no longer just turn up.", .unsaid), ("Please do not walk in.", .unsaid),
        ("Just turn up if you are a member.", .unsaid), ("Just turn up, once you have been referred.", .unsaid),
        ("Walk in only with a letter from your GP.", .unsaid), ("Just come after your first visit.", .unsaid),
        ("By referral from a GP, or refer yourself.", .unsaid),
        ("Anyone can ring, but places are by referral.", .unsaid),
        ("Sorry, no drop-in.", .unsaid), ("We have stopped our drop-in.", .unsaid), ("Members just turn up.", .yes),
        ("Not by referral.", .unsaid), ("Walking group", .unsaid),
    ]

    @Test("nobody has to be sent only where nothing speaks of a referral", arguments: joining)
    func referral(words: String, answer: QualityAnswer) throws {
        let (entry, reader) = try Self.entry("joining", words)
        #expect(reader.answer(.noReferral, entry) == answer, "\(words)")
    }

    static let bookings: [(words: String, answer: QualityAnswer)] = [
        ("Ring to book.", .yes), ("Book on our website.", .yes), ("Ring before you come the first time.", .yes),
        ("Sign up by phone or e-mail.", .yes), ("Ring us first, so that we can ask what you like.", .yes),
        ("By referral.", .yes), ("Just turn up.", .no), ("Walk in. No booking, no parents.", .no),
        ("There is no need to book.", .no), ("Just come, or ring first and we will meet you.", .unsaid),
        ("Ring or text.", .unsaid), ("You do not have to book.", .no), ("A booking is not needed", .yes),
    ]

    @Test("a place must be asked for where an entry says so", arguments: bookings)
    func booking(words: String, answer: QualityAnswer) throws {
        let (entry, reader) = try Self.entry("joining", words)
        #expect(reader.booking(entry.prose[.joining]) == answer, "\(words)")
    }

    @Test("what is for carers is told by the names of audiences and topics, whatever their ids")
    func carers() throws {
        let settings = SmallGuide.settings.replacing(
            "carers: Carers",
            with: "family: Carers and family\n  all: Everybody\n  carers: Staff"
        )
        func answer(_ audience: String) throws -> QualityAnswer {
            let file = "---\n\(SmallGuide.facts("phone: 01632 960 101\nfor: [\(audience)]"))\n---\nBody.\n"
            let guide = try #require(SmallGuide([("content/entries/a.md", file)], settings: settings).reading.guide)
            let reader = QualityClassifier(FindingWords.supplied.phrases, guide.settings)
            return reader.answer(.carers, try #require(guide.entries.first))
        }
        #expect(try answer("family") == .yes)
        #expect(try answer("all") == .no)
        #expect(try answer("carers") == .no)
    }

    @Test("help by phone or online is told by the name of an area, or by how people join")
    func phoneOrOnline() throws {
        let settings = SmallGuide.settings.replacing(
            "millbrook: Millbrook",
            with: "far: Phone or online\n  near: Millbrook"
        )
        func answer(_ facts: String) throws -> QualityAnswer {
            let file = "---\n\(SmallGuide.facts(facts))\n---\nBody.\n"
            let guide = SmallGuide([("content/entries/a.md", file)], settings: settings).reading.guide
            let reader = QualityClassifier(FindingWords.supplied.phrases, try #require(guide?.settings))
            return reader.answer(.phoneOrOnline, try #require(guide?.entries.first))
        }
        #expect(try answer("areas: [far]") == .yes)
        #expect(try answer("areas: [near]") == .unsaid)
        #expect(try answer("areas: [near]\njoining: Just come, or join by video.") == .yes)
        #expect(try answer("areas: [near]\njoining: You cannot join by video.") == .unsaid)
    }
}
