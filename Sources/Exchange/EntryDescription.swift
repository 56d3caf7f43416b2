import Guide
import Text

/// What a card or a calendar says of an entry in words, so that somebody who finds it a year later knows what it is, how old
/// it is, and where to look.
struct EntryDescription {
    let entry: Entry
    let settings: GuideSettings
    let today: CalendarDate
    let words: Words

    init(_ entry: Entry, _ settings: GuideSettings, today: CalendarDate, words: Words) {
        self.entry = entry
        self.settings = settings
        self.today = today
        self.words = words
    }

    /// The entry's page on the site; `nil` where the guide's address is none of the web's.
    var page: String? {
        let isOnTheWeb = WebScheme.of(settings.website) != nil
        return isOnTheWeb ? settings.website + settings.file(SiteAddresses.page(slug: entry.slug)) : nil
    }

    /// An identity that stays the same from build to build and differs from guide to guide.
    var identity: String { "\(entry.slug)@\(settings.host)" }

    /// A line each.
    func lines(withPhones: Bool) -> [String] {
        let sample = settings.isSample ? [words["sample-notice"]] : []
        let provider = entry.prose[.provider].map { ["\(words["provider"]): \($0)"] } ?? []
        return sample + [entry.summary] + provider + (withPhones ? phones : []) + textsWithWords
            + OpeningTimesWriter(words: words).lines(for: entry.times) + notice + lastLines
    }

    private var phones: [String] {
        entry.contacts.phones.filter { $0.dialled != nil }.map { phone in
            "\(phone.label ?? words["phone"]): \(phone.grouped)" + (phone.note.map { ", \($0)" } ?? "")
        }
    }

    private var textsWithWords: [String] {
        entry.contacts.texts.compactMap { text in
            guard let number = text.number, let word = text.word else { return nil }
            return words.phrase("text-word-to", ["word": word, "number": number])
        }
    }

    private var notice: [String] {
        guard let notice = entry.notice, notice.isShown(on: today) else { return [] }
        let until = notice.until.map { [words.phrase("notice-until", ["date": words.date($0)])] } ?? []
        return [(["\(words["notice"]) \(notice.text)"] + until).joined(separator: " ")]
    }

    private var lastLines: [String] {
        let checked = words.phrase("review-checked", ["date": words.date(entry.review.date)])
        return [checked] + (page.map { [words.phrase("saved-newest", ["address": $0])] } ?? [])
    }
}
