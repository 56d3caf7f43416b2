import Guide

/// What an entry says of its last check. Every sentence carries its dates, so that it is true on whatever day it is read.
struct ReviewWords {
    let entry: Entry
    let settings: GuideSettings
    let words: Words
    private let state: ReviewState
    private let checked: Markup
    private let next: Markup

    init(_ entry: Entry, _ material: SiteMaterial) {
        self.entry = entry
        settings = material.settings
        words = material.words
        state = settings.review.state(of: entry, on: material.today)
        checked = words.markup(entry.review.date)
        next = words.markup(settings.review.nextReview(of: entry))
    }

    /// The line at the foot of every entry: "Last checked on 2 October 2026. We check again by 2 January 2027."
    func line(for standing: EntryStanding) -> Markup {
        var sentences = [words.markup("review-checked", ["date": checked])]
        if settings.publishes.contains(.reviewedBy), let by = entry.review.by {
            sentences = [words.markup("review-checked-by", ["date": checked, "who": Markup(by)])]
        }
        if settings.publishes.contains(.confirmedWith), let who = entry.review.confirmedWith {
            sentences.append(words.markup("review-confirmed-with", ["who": Markup(who)]))
        }
        if standing.isOver { return sentences.joined(separator: " ") }
        switch state {
        case .fresh:
            sentences.append(words.markup("review-next", ["date": next]))
        case .due:
            sentences.append(words.markup("review-next", ["date": next]))
            sentences.append(words.markup(advice.afterNextCheck))
        case .overdue, .lapsed:
            sentences.append(words.markup("review-missed", ["date": next]))
        }
        return sentences.joined(separator: " ")
    }

    /// The sentences at the top of an entry whose next check has been missed. Nobody needs them of one that is over.
    func warning(for standing: EntryStanding) -> (heading: Markup, text: Markup)? {
        if standing.isOver { return nil }
        return switch state {
        case .fresh, .due: nil
        case .overdue:
            (words.markup(advice.now), words.markup("review-overdue", ["checked": checked, "next": next]))
        case .lapsed:
            (words.markup(advice.now), words.markup("review-lapsed", ["checked": checked, "next": next]))
        }
    }

    /// Ringing helps where one can, and where there is somewhere to go in vain.
    private var advice: Advice {
        let contacts = entry.contacts
        guard !contacts.whereabouts.addresses.isEmpty else { return .mayHaveChanged }
        if contacts.phones.contains(where: { $0.dialled != nil }) { return .ring }
        return contacts.texts.isEmpty && contacts.emails.isEmpty ? .mayHaveChanged : .getInTouch
    }
}

/// What to do before trusting an entry that nobody has checked.
private enum Advice {
    case ring, getInTouch, mayHaveChanged

    /// The phrase for an entry whose next check was missed.
    var now: String {
        switch self {
        case .ring: "advice-ring"
        case .getInTouch: "advice-get-in-touch"
        case .mayHaveChanged: "advice-may-have-changed"
        }
    }

    /// The phrase for an entry whose next check is near, so that its page may well be read after that day.
    var afterNextCheck: String {
        switch self {
        case .ring: "advice-later-ring"
        case .getInTouch: "advice-later-get-in-touch"
        case .mayHaveChanged: "advice-later-may-have-changed"
        }
    }
}
