import Guide

/// What readers are told of an entry, in one language and on one day. Its times and contacts come with the warnings that
/// qualify them.
///
/// A reference, since it stands in many lists, and has so many parts that copying it costs more than writing its page.
public final class PresentedEntry: Sendable {
    public let entry: Entry
    public let standing: EntryStanding
    /// What must be read before its times and contacts, the weightiest first.
    public let warnings: [EntryWarning]
    public let title: PresentedText
    /// Every way to get in touch; none of an entry that is over.
    public let contacts: [PresentedContact]
    /// None of an entry that is over.
    public let times: PresentedTimes
    /// Its facts, contacts and times among them, in the order in which they are needed.
    public let facts: [PresentedFact]
    /// Where it is; empty where nobody says, or where that is kept private.
    public let addresses: [PresentedText]
    public let areas: [PresentedText]
    public let review: PresentedReview
    /// Whether being seen with it could put its reader in danger.
    public let isAtRisk: Bool
    private let timesWriter: TimesWriter

    init(_ entry: Entry, _ guide: PresentedGuide.Setting, _ elsewhere: @escaping (Entry) -> PresentedText?) {
        let standing = EntryStanding(entry, on: guide.day)
        let review = PresentedReview(entry, standing: standing, guide)
        self.entry = entry
        self.standing = standing
        self.review = review
        warnings =
            EntryWarnings(guide: guide, entry: entry, standing: standing, review: review) { elsewhere(entry) }.all
        title = guide.title(of: entry)
        timesWriter = TimesWriter(guide.words)
        let all = Self.contacts(of: entry, guide)
        let times = standing.isOver ? .none : timesWriter.times(of: entry)
        contacts = standing.isOver ? [] : all
        self.times = times
        let writer = FactWriter(guide: guide, entry: entry, standing: standing, contacts: all, times: times)
        facts = writer.all
        addresses = writer.addresses
        areas = guide.terms(of: entry, .areas).map(guide.name)
        isAtRisk = guide.terms(of: entry, .topics).contains(where: \.isAtRisk)
    }

    private static func contacts(of entry: Entry, _ guide: PresentedGuide.Setting) -> [PresentedContact] {
        let writer = ContactWriter(guide: guide, untranslated: entry.untranslated)
        let contacts = entry.contacts
        return contacts.phones.map { writer.contact($0, .phone) } + contacts.texts.map(writer.contact)
            + contacts.textphones.map { writer.contact($0, .textphone) } + contacts.emails.map(writer.contact)
            + contacts.websites.map(writer.contact)
    }
}

extension PresentedEntry {
    /// Every number to ring; for want of one, the best other way to get in touch.
    public var bestContacts: [PresentedContact] {
        let ways: [(way: PresentedContact.Way, isOneEnough: Bool)] = [
            (.phone, false), (.text, false), (.email, true), (.website, true), (.textphone, false),
        ]
        for (way, isOneEnough) in ways {
            let found = contacts.filter { $0.way == way }
            if !found.isEmpty { return isOneEnough ? Array(found.prefix(1)) : found }
        }
        return []
    }

    /// In a crisis: numbers to ring and numbers to text, since not everybody can speak.
    public var crisisContacts: [PresentedContact] {
        let numbers = contacts.filter { $0.way == .phone || $0.way == .text }
        return numbers.isEmpty ? bestContacts : numbers
    }

    /// When it is open in few words, as on paper: all in one where every phrase could be read for certain, else a phrase at a
    /// time.
    public var timesInBrief: [String] { standing.isOver ? [] : timesWriter.phrases(of: entry.times) }

    /// One of its sessions, to stand among those of other entries.
    public func session(_ session: OpeningSession) -> PresentedSession { timesWriter.session(session) }
}
