extension OpeningTimesWriter {
    /// "10am to 12.30pm", "from 7pm", "until 8pm".
    func text(_ period: OpeningPeriod) -> String {
        switch period {
        case .between(let start, let end):
            let key = period.isSurprisinglyLong ? "times-from-to-next-day" : "times-from-to"
            return words.phrase(key, ["from": text(start), "to": text(end)])
        case .from(let start): return words.phrase("times-from", ["from": text(start)])
        case .until(let end): return words.phrase("times-until", ["to": text(end)])
        }
    }

    /// "10am", "12.30pm", "noon". Never "12am", which half of all readers take for noon.
    public func text(_ time: ClockTime) -> String {
        if time == .noon { return words["times-noon"] }
        if time == .midnight { return words["times-midnight"] }
        let half = time < .noon ? "am" : "pm"
        let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
        guard time.minute > 0 else { return words.phrase("times-\(half)", ["hour": "\(hour)"]) }
        let minutes = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
        return words.phrase("times-\(half)-with-minutes", ["hour": "\(hour)", "minutes": minutes])
    }

    /// "in term time", "in August", "from April to September"; `nil` for all year.
    public func text(_ season: Season) -> String? {
        switch season {
        case .allYear: nil
        case .termTime: words["times-in-term-time"]
        case .schoolHolidays: words["times-in-school-holidays"]
        case .months(let first, let last) where first == last: words.phrase("times-in-month", ["month": name(first)])
        case .months(let first, let last):
            words.phrase("times-in-months", ["first": name(first), "last": name(last)])
        }
    }

    private func name(_ month: Month) -> String { words["month-\(month.rawValue)"] }
}
