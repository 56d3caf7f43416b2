import Testing

@testable import Print

@Suite("A leaflet that is too full")
struct OverfullLeafletTests {
    @Test("is not made, and says by how much it is over and which entries to leave out")
    func namesEntries() throws {
        let outcome = try Workshop.typeset(.holding((1...60).map(PrintedEntry.long)))
        guard case .overfull(let report) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(report.overfull.map(\.panel) == [.inside])
        let overfill = try #require(report.overfull.first)
        #expect((300...1500).contains(overfill.millimetres))
        #expect(Set(overfill.leaveOut).count == overfill.leaveOut.count)
    }

    @Test("fits once those entries are left out, and not with one fewer")
    func suggestsEnough() throws {
        let entries = (1...40).map(PrintedEntry.long)
        guard case .overfull(let report) = try Workshop.typeset(.holding(entries)), let panel = report.overfull.first
        else {
            Issue.record("40 long entries fitted")
            return
        }
        func outcome(without slugs: some Sequence<String>) throws -> PieceOutcome {
            var leaflet = Leaflet.holding(entries)
            let slugs = Set(slugs)
            for index in leaflet.topics.indices { leaflet.topics[index].entries.removeAll { slugs.contains($0.id) } }
            leaflet.topics.removeAll(where: \.entries.isEmpty)
            return try Workshop.typeset(leaflet)
        }
        #expect(try outcome(without: panel.leaveOut).isMade)
        #expect(try outcome(without: panel.leaveOut.dropLast()).isMade == false)
    }

    @Test("leaves every topic an entry for as long as it can")
    func sparesSmallTopics() throws {
        var leaflet = Leaflet.holding((1...40).map(PrintedEntry.long))
        leaflet.topics.insert(PrintedTopic(name: "Carers", entries: [.talking]), at: 2)
        guard case .overfull(let report) = try Workshop.typeset(leaflet), let panel = report.overfull.first else {
            Issue.record("40 long entries fitted")
            return
        }
        #expect(!panel.leaveOut.contains("talking"))
    }

    @Test(
        "names the panel whose text is too long",
        arguments: [
            (Overfill.Panel.cover, \Imprint.place), (.back, \Imprint.changed),
        ]
    )
    func namesPanel(panel: Overfill.Panel, text: WritableKeyPath<Imprint, String> & Sendable) throws {
        var leaflet = Leaflet.small
        leaflet.imprint[keyPath: text] = String(repeating: "Many words say little. ", count: 80)
        guard case .overfull(let report) = try Workshop.typeset(leaflet) else {
            Issue.record("80 sentences fitted")
            return
        }
        #expect(report.overfull.map(\.panel) == [panel])
        #expect(report.overfull.allSatisfy { $0.millimetres > 10 && $0.leaveOut.isEmpty })
    }

    @Test("names the last crisis lines where there are too many")
    func namesCrisisLines() throws {
        var leaflet = Leaflet.small
        leaflet.imprint.crisis = (1...14).map { number in
            PrintedEntry(
                id: "line-\(number)",
                name: "Crisis line \(number)",
                contacts: [.phone("0808 157 01\(10 + number)")],
                when: ["Every day, \(number)pm to midnight"]
            )
        }
        guard case .overfull(let report) = try Workshop.typeset(leaflet), let panel = report.overfull.first else {
            Issue.record("14 crisis lines fitted")
            return
        }
        #expect(report.overfull.map(\.panel) == [.crisis])
        leaflet.imprint.crisis.removeAll { panel.leaveOut.contains($0.id) }
        #expect(try Workshop.typeset(leaflet).isMade)
        #expect(panel.leaveOut.first == "line-14")
    }

    @Test("is told to leave out an entry that is taller than a panel")
    func namesTallEntry() throws {
        var leaflet = Leaflet.small
        leaflet.topics[0].entries[0].name = String(repeating: "A long name indeed ", count: 200)
        guard case .overfull(let report) = try Workshop.typeset(leaflet) else {
            Issue.record("A name of 3800 letters fitted")
            return
        }
        #expect(report.overfull.map(\.leaveOut) == [["talking"]])
    }

    @Test("is told so in good time, however many entries there are")
    func staysQuick() throws {
        guard case .overfull(let report) = try Workshop.typeset(.holding((1...1000).map(PrintedEntry.long))) else {
            Issue.record("1000 entries fitted")
            return
        }
        #expect(report.overfull.first.map { $0.leaveOut.count > 900 } == true)
    }
}

extension PieceOutcome {
    var isMade: Bool { if case .made = self { true } else { false } }
}
