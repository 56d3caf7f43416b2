import Guide

/// Something that qualifies an entry's times and contacts: nobody should be told those without it.
public struct EntryWarning: Sendable, Hashable {
    /// In the order of their weight.
    public enum Kind: Int, Sendable, CaseIterable {
        case closed, ended, paused, starting, waitingList, endsSoon, notice, lapsed, overdue
    }

    public let kind: Kind
    /// A word or two beside the name: "Closed". `nil` for what needs a sentence.
    public let flag: PresentedText?
    /// What must be read first: "This has closed.", "Please note:", "Please ring before you go."
    public let heading: PresentedText
    /// All that is to be said of it; `nil` where the heading says all.
    public let text: PresentedText?
    /// The same where there is less room, as in a list.
    public let shortText: PresentedText?

    /// The whole in a sentence or two, where there is hardly any room, as on paper.
    public var brief: PresentedText {
        switch kind {
        case .closed, .ended, .paused, .starting, .waitingList, .endsSoon: heading
        case .notice: shortText ?? heading
        case .lapsed, .overdue: [heading, shortText].compactMap { $0 }.joined(by: " ")
        }
    }

    init(
        _ kind: Kind,
        flag: PresentedText? = nil,
        heading: PresentedText,
        text: PresentedText? = nil,
        shortText: PresentedText? = nil
    ) {
        self.kind = kind
        self.flag = flag
        self.heading = heading
        self.text = text
        self.shortText = shortText
    }
}

/// Finds what qualifies an entry.
struct EntryWarnings {
    let guide: PresentedGuide.Setting
    let entry: Entry
    let standing: EntryStanding
    let review: PresentedReview
    /// Where else to go, where one cannot go there.
    let elsewhere: () -> PresentedText?

    private var words: Words { guide.words }

    /// The weightiest first.
    var all: [EntryWarning] { [ofStanding, endsSoon, notice, missedReview].compactMap { $0 } }

    private var ofStanding: EntryWarning? {
        func warning(_ kind: EntryWarning.Kind, _ name: String, on date: CalendarDate? = nil, advice: PresentedText?)
            -> EntryWarning
        {
            let day = date.map(words.text) ?? PresentedText()
            return EntryWarning(
                kind,
                flag: words.text("flag-\(name)", ["date": day]),
                heading: words.text("status-\(name)", ["date": day]),
                text: advice
            )
        }
        switch standing {
        case .open: return nil
        case .closed: return warning(.closed, "closed", advice: elsewhere())
        case .ended(let date): return warning(.ended, "ended", on: date, advice: elsewhere())
        case .paused:
            let advice = [words.text("status-paused-advice"), elsewhere()].compactMap { $0 }.joined(by: " ")
            return warning(.paused, "paused", advice: advice)
        case .starting(let date): return warning(.starting, "starting", on: date, advice: nil)
        case .waitingList:
            return warning(.waitingList, "waiting-list", advice: words.text("status-waiting-list-advice"))
        }
    }

    private var endsSoon: EntryWarning? {
        guard !standing.isOver, let ends = entry.dates.ends, ends <= guide.horizon else { return nil }
        let until = words.text("dates-to", ["ends": words.text(ends)])
        return EntryWarning(.endsSoon, flag: until, heading: until)
    }

    private var notice: EntryWarning? {
        guard let notice = entry.notice, notice.isShown(on: guide.day) else { return nil }
        let isUntranslated = entry.untranslated.facts.contains(.notice)
        var text = PresentedText([.writing(notice.text)]).untranslated(isUntranslated)
        if let until = notice.until {
            text = text + PresentedText(" ") + words.text("notice-until", ["date": words.text(until)])
        }
        return EntryWarning(.notice, heading: words.text("notice"), text: text, shortText: text)
    }

    /// Nobody needs it of one that is over.
    private var missedReview: EntryWarning? {
        guard !standing.isOver, let missed = review.missed else { return nil }
        return EntryWarning(
            missed.isLapsed ? .lapsed : .overdue,
            heading: missed.advice,
            text: missed.text,
            shortText: missed.shortText
        )
    }
}
