import Guide
import Presentation
import Synchronization

/// A guide in one language as paper tells it, for all pieces of a build: what an entry says there is written when a piece first
/// asks for it, and kept.
public final class PrintedGuide: Sendable {
    let presented: PresentedGuide
    /// The guide's main language, in which everything stays that nobody has translated.
    public let mainLanguage: String
    private let short = Mutex<[String: PrintedEntry]>([:])
    private let full = Mutex<[String: FullEntry]>([:])

    /// - Parameters:
    ///   - guide: in its main language.
    ///   - language: one of the guide's.
    ///   - words: the interface's words in it.
    ///   - today: the day of the build. Paper is read from then on, or from the edition's day if that is later.
    public init(_ guide: Guide, in language: String, words: Words, today: CalendarDate) {
        let firstDay = max(today, guide.settings.edition.date)
        presented = PresentedGuide(
            guide.inLanguage(language),
            words: words,
            today: today,
            readFrom: firstDay,
            termsIn: .asInGuide
        )
        mainLanguage = guide.settings.language
    }

    /// What a short piece may say of an entry.
    func entry(_ presented: PresentedEntry) -> PrintedEntry {
        short.kept(presented.entry.slug) { PrintedEntry(presented) }
    }

    /// The same for the crisis box, with every number to ring or to text.
    func crisisEntry(_ presented: PresentedEntry) -> PrintedEntry {
        var printed = entry(presented)
        printed.contacts = presented.crisisContacts.map { PrintedContact($0) }
        printed.isAlwaysOpen = presented.times.isAlwaysOpen
        return printed
    }

    /// All that there is to say of an entry.
    func fullEntry(_ presented: PresentedEntry) -> FullEntry {
        full.kept(presented.entry.slug) { FullEntry(presented) }
    }

    /// What an entry says in the guide's main language, in a piece in another one, because nobody has translated it: each of its
    /// sentences, so that a screen reader takes the right voice for it (PDF/UA-1, ISO 14289-1, 7.2).
    func untranslatedSentences(of presented: PresentedEntry) -> [String] {
        let (entry, untranslated) = (presented.entry, presented.entry.untranslated)
        guard untranslated != .nothing else { return [] }
        // Pages have no shorter lines and no easy read, so those are not among what stays there.
        let onPaper: Set<EntryKey> = untranslated.isEverything ? [.print, .easyRead] : []
        let stays = untranslated.facts.union(onPaper)
        let fields = EntryField.translated.filter {
            stays.contains($0.key) && ($0.kind.isProse || $0.kind == .leafletChoice || $0.kind == .easyRead)
        }
        let facts = fields.flatMap { entry.texts(of: $0.key) }.map(PrintedText.tidied)
        return facts + (untranslated.text ? fullEntry(presented).body.map { $0.spans.map(\.text).joined() } : [])
    }
}

extension Mutex {
    /// What stands under a name, made where it is not there yet.
    fileprivate borrowing func kept<Printed: Sendable>(_ name: String, _ make: () -> Printed) -> Printed
    where Value == [String: Printed] {
        if let kept = withLock({ $0[name] }) { return kept }
        let made = make()
        withLock { $0[name] = made }
        return made
    }
}
