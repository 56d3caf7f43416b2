import Guide

/// What readers are told of an entry's last check. Every sentence carries its dates, so that it is true on whatever day it is
/// read.
public struct PresentedReview: Sendable, Hashable {
    /// "Last checked on 2 October 2026."
    public let checked: PresentedText
    /// All that stands at the foot of an entry: "Last checked on 2 October 2026. We check again by 2 January 2027."
    public let line: PresentedText

    /// What stands at the top of an entry whose next check has been missed.
    struct Missed: Sendable, Hashable {
        let isLapsed: Bool
        /// "Please ring before you go."
        let advice: PresentedText
        let text: PresentedText
        let shortText: PresentedText
    }
    let missed: Missed?

    init(_ entry: Entry, standing: EntryStanding, _ guide: PresentedGuide.Setting) {
        let (settings, words) = (guide.settings, guide.words)
        let advice = Advice(for: entry)
        let day = words.text(entry.review.date)
        let next = words.text(settings.review.nextReview(of: entry))
        checked = words.text("review-checked", ["date": day])
        let shortText = words.text("review-missed", ["date": next])
        var sentences = [checked]
        if settings.publishes.contains(.reviewedBy), let by = entry.review.by {
            sentences = [words.text("review-checked-by", ["date": day, "who": PresentedText(by)])]
        }
        if settings.publishes.contains(.confirmedWith), let who = entry.review.confirmedWith {
            sentences.append(words.text("review-confirmed-with", ["who": PresentedText(who)]))
        }
        let state = settings.review.state(of: entry, on: guide.today)
        switch state {
        case _ where standing.isOver: missed = nil
        case .fresh:
            missed = nil
            sentences.append(words.text("review-next", ["date": next]))
        case .due:
            missed = nil
            sentences += [words.text("review-next", ["date": next]), words.text(advice.afterNextCheck)]
        case .overdue, .lapsed:
            sentences.append(shortText)
            missed = Missed(
                isLapsed: state == .lapsed,
                advice: words.text(advice.now),
                text: words.text("review-\(state.rawValue)", ["checked": day, "next": next]),
                shortText: shortText
            )
        }
        line = sentences.joined(by: " ")
    }
}

/// What to do before trusting an entry that nobody has checked.
private enum Advice: String {
    case ring
    case getInTouch = "get-in-touch"
    case mayHaveChanged = "may-have-changed"

    /// Ringing helps where one can, and where there is somewhere to go in vain.
    init(for entry: Entry) {
        let contacts = entry.contacts
        if contacts.whereabouts.addresses.isEmpty {
            self = .mayHaveChanged
        } else if contacts.phones.contains(where: { $0.dialled != nil }) {
            self = .ring
        } else {
            self = contacts.texts.isEmpty && contacts.emails.isEmpty ? .mayHaveChanged : .getInTouch
        }
    }

    /// The phrase for an entry whose next check was missed.
    var now: String { "advice-\(rawValue)" }

    /// The phrase for an entry whose next check is near, so that its page may well be read after that day.
    var afterNextCheck: String { "advice-later-\(rawValue)" }
}
