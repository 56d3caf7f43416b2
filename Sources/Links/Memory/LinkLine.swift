import FoundationEssentials
import Guide

/// A record as a line of the memory: JSON, its keys in the order of the alphabet.
struct LinkLine: Codable {
    var address: String
    var verdict: String
    /// What belongs to the verdict: the new address, the server's number, the page's words.
    var detail: String?
    var visited: String
    var since: String
    var days: Int
    var worked: String?
    var etag: String?
    var modified: String?
    var certificate: String?
    var seen: [String: String]?
    var lost: [String: String]?
    var unseen: [String]?
    var others: [String: Other]?

    struct Other: Codable {
        var number: String
        var since: String
    }

    init(_ record: LinkRecord) {
        address = record.address
        (verdict, detail) = record.verdict.written
        visited = record.visited.iso
        since = record.since.iso
        days = record.days
        worked = record.worked?.iso
        etag = record.entityTag
        modified = record.modified
        certificate = record.certificateEnds?.iso
        seen = Self.dates(record.seen)
        lost = Self.dates(record.lost)
        unseen = record.unseen.isEmpty ? nil : record.unseen.map(\.key).sorted()
        let all = record.others.mapValues { Other(number: $0.number, since: $0.since.iso) }
        others = all.isEmpty ? nil : all
    }

    private static func dates(_ facts: [PageFact: CalendarDate]) -> [String: String]? {
        facts.isEmpty ? nil : Dictionary(facts.map { ($0.key.key, $0.value.iso) }) { first, _ in first }
    }

    /// `nil` where a value is not one that we write.
    var record: LinkRecord? {
        guard let verdict = Verdict(written: verdict, detail), let visited = CalendarDate(iso: visited),
            let since = CalendarDate(iso: since), days >= 1, since <= visited
        else { return nil }
        var record = LinkRecord(address: address, verdict: verdict, on: visited)
        record.since = since
        record.days = days
        record.worked = worked.flatMap(CalendarDate.init(iso:))
        record.entityTag = etag.flatMap(Self.headerValue)
        record.modified = modified.flatMap(Self.headerValue)
        record.certificateEnds = certificate.flatMap(CalendarDate.init(iso:))
        record.seen = Self.facts(seen)
        record.lost = Self.facts(lost)
        record.unseen = Set((unseen ?? []).compactMap(PageFact.init(key:)))
        record.others = (others ?? [:]).compactMapValues { other in
            CalendarDate(iso: other.since).map { LinkRecord.OtherNumber(number: other.number, since: $0) }
        }
        return record
    }

    private static func facts(_ dates: [String: String]?) -> [PageFact: CalendarDate] {
        var facts: [PageFact: CalendarDate] = [:]
        for (key, date) in dates ?? [:] {
            if let fact = PageFact(key: key) { facts[fact] = CalendarDate(iso: date) }
        }
        return facts
    }

    /// It is sent to servers, so a line break that somebody put into it must not become a header of its own.
    private static func headerValue(_ text: String) -> String? {
        text.utf8.allSatisfy { (32..<127).contains($0) } && text.utf8.count <= 200 ? text : nil
    }
}
