import Guide

/// What tells a reader's browser which entries are open now: their times, with the days for which they are certain.
struct OpenTimes {
    let material: SiteMaterial

    /// `nil` where no entry's times are certain, or the guide does not say until when its edition holds.
    func script(_ entries: [PreparedEntry]) -> String? {
        let codes = entries.compactMap { prepared in code(of: prepared).map { (prepared.entry.slug, $0) } }
        guard !codes.isEmpty else { return nil }
        return "const openTimes = \(ScriptText.object(Dictionary(codes) { first, _ in first }));\n"
    }

    /// Whether it can be told that an entry is open now.
    func areCertain(_ prepared: PreparedEntry) -> Bool { code(of: prepared) != nil }

    /// Nothing that qualifies its times stands on its page: it is open to all, has no notice, and its check is not missed.
    private func code(of prepared: PreparedEntry) -> String? {
        let entry = prepared.entry
        let edition = material.settings.edition
        guard case .open = prepared.standing, entry.notice == nil, let next = edition.next,
            let hours = CertainHours(entry.times)
        else { return nil }
        let last = [
            next.subtracting(TimeSpan(1, .days)), material.settings.review.nextReview(of: entry), entry.dates.ends,
        ]
        .compactMap { $0 }.min()
        let first = [edition.date, entry.dates.starts].compactMap { $0 }.max()
        guard let first, let last, first <= last else { return nil }
        return "\(first.iso) \(last.iso)|\(hours.code)"
    }

    /// What the script says, and the bank holidays of the time for which the guide holds.
    var words: [String: String] {
        let said = [
            "open-now", "open-until", "open-closes", "open-later", "open-clock", "times-am", "times-am-with-minutes",
            "times-pm", "times-pm-with-minutes", "times-noon", "times-midnight",
        ]
        var values = Dictionary(uniqueKeysWithValues: said.map { ($0, material.words[$0]) })
        let edition = material.settings.edition
        let years = edition.date.year...max(edition.date.year, edition.next?.year ?? 0) + 1
        values["holidays"] = years.flatMap(BankHolidayDates.inAnyNation).map(\.iso).joined(separator: " ")
        values["zone"] = "Europe/London"
        return values
    }
}
