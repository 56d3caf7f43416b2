import Guide
import Text

extension Words {
    /// A phrase as markup: its own text is escaped, its `{placeholders}` are filled. In one pass, so that a value that
    /// happens to hold a placeholder stays as it is.
    func markup(_ key: String, _ values: [String: Markup] = [:]) -> Markup {
        let html = parts(of: key).reduce(into: "") { html, part in
            switch part {
            case .text(let words): html.append(words, escaped: .anywhere)
            case .place(let name): html += values[name]?.html ?? Markup.escaped("{\(name)}")
            }
        }
        return Markup(safe: html)
    }

    /// A date to read, with the date that machines read: `<time datetime="2026-10-02">2 October 2026</time>`.
    func markup(_ date: CalendarDate) -> Markup {
        Markup(safe: "<time datetime=\"\(date.iso)\">\(markup("date", parts(of: date)).html)</time>")
    }

    private func parts(of date: CalendarDate) -> [String: Markup] {
        ["day": Markup("\(date.day)"), "month": Markup(self["month-\(date.month)"]), "year": Markup("\(date.year)")]
    }
}
