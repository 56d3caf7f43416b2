import Content
import Editing
import Guide
import Testing

@Suite("When a fact changed")
struct FactRecordsTests {
    private let guide = LastingID.guide(name: "The Hope Guide", place: "Harbourne")
    private let december = CalendarDate(year: 2026, month: 12, day: 1)

    private func states(_ files: [String: String]) -> [FactState] {
        let all = files.map { GuideFiles.File(path: "content/entries/" + $0, bytes: Array($1.utf8)) }
        return FactState.all(EntryFiles(GuideFiles(files: all)), guide: guide)
    }

    private let before = "---\ntitle: Food hub\ncost: Free\nreviewed: 2026-10-02\n---\nSoup.\n"

    @Test("what is recorded for the first time counts from the day on which it was last checked")
    func first() throws {
        let today = try #require(december)
        let records = FactRecords().recording(states(["food-hub.md": before]), on: today)
        #expect(
            records.records.map { "\($0.fact) \($0.day) \($0.revision)" }.sorted() == [
                "cost 2026-10-02 0", "text 2026-10-02 0", "title 2026-10-02 0",
            ]
        )
    }

    @Test("a change adds a record, and the same again adds none")
    func change() throws {
        let today = try #require(december)
        let first = FactRecords().recording(states(["food-hub.md": before]), on: today)
        let now = states(["food-hub.md": before.replacing("cost: Free", with: "cost: £1")])
        let second = first.recording(now, on: today)
        #expect(
            second.records.subtracting(first.records).map { "\($0.fact) \($0.day) \($0.revision)" } == [
                "cost 2026-12-01 1"
            ]
        )
        #expect(second.recording(now, on: today.adding(TimeSpan(1, .days))) == second)
        let change = second.history(of: now, today: today)[guide.entry(slug: "food-hub")]
        #expect(change == FactHistory.Change(day: today, revision: 1))
    }

    @Test("checking, other quotation marks and another wrapping are no change")
    func noChange() throws {
        let today = try #require(december)
        let first = FactRecords().recording(states(["food-hub.md": before]), on: today)
        let now = states([
            "food-hub.md":
                "---\nreviewed: 2026-12-01\nreviewed-by: us\ncost: 'Free'\ntitle: \"Food hub\"\n---\n\nSoup.\n\n"
        ])
        #expect(first.recording(now, on: today) == first)
        #expect(first.unrecorded(in: now).isEmpty)
    }

    @Test("a change that nobody recorded is named, and counts from today")
    func unrecorded() throws {
        let today = try #require(december)
        let first = FactRecords().recording(states(["food-hub.md": before]), on: today)
        let now = states(["food-hub.md": before.replacing("cost: Free\n", with: "")])
        #expect(first.unrecorded(in: now) == [guide.entry(slug: "food-hub").text: ["cost"]])
        let later = today.adding(TimeSpan(9, .days))
        #expect(first.history(of: now, today: later)[guide.entry(slug: "food-hub")] == .init(day: later, revision: 1))
    }

    @Test("two people's records stand side by side after a merge, and the revision never falls")
    func merge() throws {
        let today = try #require(december)
        let base = FactRecords().recording(states(["a.md": before]), on: today)
        let one = base.recording(states(["a.md": before.replacing("Free", with: "£1")]), on: today)
        let other = base.recording(states(["a.md": before.replacing("Soup", with: "Stew")]), on: today)
        let lines = (one.bytes + other.bytes).split(separator: 10)
        let (merged, strays) = FactRecords.read(Array(lines.joined(separator: [10])))
        #expect(strays == 0)
        let now = states(["a.md": before.replacing("Free", with: "£1").replacing("Soup", with: "Stew")])
        #expect(merged.unrecorded(in: now).isEmpty)
        #expect(merged.history(of: now, today: today)[guide.entry(slug: "a")]?.revision == 2)
    }

    @Test("a withheld address has no digest, and one that becomes secret loses those that it had")
    func withheld() throws {
        let today = try #require(december)
        let open = states(["a.md": "---\ntitle: A\naddress: 14 Rosemary Lane\n---\n"])
        let secret = states(["a.md": "---\ntitle: A\naddress: withheld\n---\n"])
        #expect(FactRecords().recording(secret, on: today).records.map(\.fact) == ["title"])
        let after = FactRecords().recording(open, on: today).recording(secret, on: today)
        #expect(after.records.filter { $0.fact == "address" }.map(\.digest) == ["-"])
    }

    @Test("an id written in a file stays through a rename")
    func ids() {
        let id = guide.entry(slug: "food-hub")
        let states = states(["new-name.md": "---\ntitle: A\nid: \(id.text)\n---\n"])
        #expect(states.map(\.id) == [id.text])
    }
}

@Suite("Ids that last")
struct LastingIDTests {
    @Test("follow the standard: UUIDv5 of a name in a namespace")
    func standard() throws {
        // RFC 9562, appendix A.4: www.example.com in the namespace of DNS. Ours puts a kind before each name.
        let dns = try #require(LastingID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        #expect(dns.part("entry", "food-hub").text.split(separator: "-")[2].first == "5")
        #expect(dns.text == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    }

    @Test("depend on the guide, the kind and the name, and on nothing else")
    func stable() {
        let guide = LastingID.guide(name: "The Hope Guide", place: "Harbourne")
        #expect(guide == .guide(name: "The Hope Guide", place: "Harbourne"))
        #expect(guide.entry(slug: "a") != guide.entry(slug: "b"))
        #expect(guide.entry(slug: "a") != guide.part("phone", "a"))
        #expect(guide.entry(slug: "a") != LastingID.guide(name: "Other", place: "Harbourne").entry(slug: "a"))
    }
}
