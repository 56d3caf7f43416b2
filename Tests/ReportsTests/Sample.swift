import Content
import Diagnostics
import Guide
import Testing

/// A guide of a few entries to list.
enum Sample {
    static let settings = """
        name: The <Hope> Guide
        place: Harbourne
        publisher: Harbourne CVS
        website: https://guide.harbourne.example/
        contact: {email: guide@harbourne.example}
        edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}
        topics: {money: Money, outdoors: Getting outdoors}
        areas: {millbrook: Millbrook, saltby: Saltby}
        audiences: {carers: Carers}
        access: {step-free: Step-free entrance}
        """

    static let allotment = """
        title: Allotment & shed
        provider: Green Shoots
        topics: [outdoors]
        areas: [millbrook, saltby]
        for: [carers]
        phone: {Office: 01632 960 101}
        email: hello@greenshoots.example
        times: Tuesday 10am to 5pm
        cost: Free
        joining: Just turn up.
        access: [step-free]
        reviewed: 2026-10-02
        reviewed-by: New Hope editors
        confirmed-with: The group's leader
        """

    static let walks = """
        title: Walks
        provider: Green Shoots
        topics: [outdoors]
        areas: [millbrook]
        phone: +44 1632 960 102
        times: Saturday 4pm to 6pm
        cost: £2
        joining: By referral from your GP.
        notice: {text: No walk on 24 December., until: 2026-12-24}
        funded-until: 2027-02-28
        reviewed: 2026-06-29
        """

    static let refuge = """
        title: Refuge
        topics: [money]
        areas: [saltby]
        email: help@refuge.example
        address: withheld
        review-every: 1 year
        reviewed: 2026-10-02
        """

    static func guide(_ entries: [String: String]) throws -> Guide {
        let files = entries.map { slug, facts in
            GuideFiles.File(
                path: "content/entries/\(slug).md",
                bytes: Array("---\n\(facts)\nsummary: A line.\n---\nBody.\n".utf8)
            )
        }
        let settings = GuideFiles.File(path: "content/guide.yml", bytes: Array(settings.utf8))
        let reading = GuideReader.read(GuideFiles(files: files + [settings]))
        #expect(TextReport(usesColour: false).text(reading.diagnostics) == "")
        return try #require(reading.guide)
    }

    static func all() throws -> Guide { try guide(["allotment": allotment, "walks": walks, "refuge": refuge]) }

    static func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
}
