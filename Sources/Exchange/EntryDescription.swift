import Guide
import Presentation
import Text

/// What a card or a calendar says of an entry in words, so that somebody who finds it a year later knows what it is, how old
/// it is, and where to look.
struct EntryDescription {
    let presented: PresentedEntry
    let setting: PresentedGuide.Setting
    /// The entry's, which stays the same from build to build, and when it is renamed.
    let id: LastingID
    /// When a fact of it last changed; `nil` where nobody has recorded that.
    let change: FactHistory.Change?

    var entry: Entry { presented.entry }
    var words: Words { setting.words }
    private var settings: GuideSettings { setting.settings }

    /// The entry's page on the site; `nil` where the guide's address is none of the web's.
    var page: String? {
        let isOnTheWeb = WebScheme.of(settings.website) != nil
        return isOnTheWeb ? settings.website + settings.file(SiteAddresses.page(slug: entry.slug)) : nil
    }

    /// The day on which what it says last changed, a check included, since it says when that was. Where nobody has recorded
    /// changes it is the day of the build, so that those who kept an earlier copy get them.
    var changed: CalendarDate { change.map { max($0.day, entry.review.date) } ?? setting.today }

    /// A line each, what qualifies its times and numbers before them.
    /// - Parameter withPhones: whether to give every number to ring, and not those alone that have words of their own.
    func lines(withPhones: Bool) -> [String] {
        let sample = settings.isSample ? [words["sample-notice"]] : []
        let provider = entry.prose[.provider].map { ["\(words["provider"]): \($0)"] } ?? []
        return sample + [entry.summary] + provider + warnings + phones(all: withPhones) + textsWithWords
            + presented.times.lines.map(\.plain) + lastLines
    }

    private var warnings: [String] {
        presented.warnings.map { warning in
            [warning.heading, warning.shortText].compactMap { $0?.plain }.joined(separator: " ")
        }
    }

    private func phones(all: Bool) -> [String] {
        presented.contacts.filter { $0.way == .phone && $0.link != nil && (all || $0.note != nil) }.map { phone in
            phone.label == nil ? "\(phone.wayName): \(phone.line.plain)" : phone.line.plain
        }
    }

    private var textsWithWords: [String] {
        presented.contacts.filter { $0.way == .text && $0.saysWay }.map(\.shown.plain)
    }

    private var lastLines: [String] {
        [presented.review.checked.plain] + (page.map { [words.phrase("saved-newest", ["address": $0])] } ?? [])
    }
}
