import Guide

extension Words {
    /// A phrase as markup: its own text is escaped, its `{placeholders}` are filled. In one pass, so that a value that
    /// happens to hold a placeholder stays as it is.
    func markup(_ key: String, _ values: [String: Markup] = [:]) -> Markup {
        var html = ""
        var rest = Substring(self[key])
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(rest[rest.utf8.index(after: open)..<close])
            html += Markup.escaped(String(rest[..<open]))
            html += values[name]?.html ?? Markup.escaped(String(rest[open...close]))
            rest = rest[rest.utf8.index(after: close)...]
        }
        return Markup(safe: html + Markup.escaped(String(rest)))
    }

    /// A date to read, with the date that machines read: `<time datetime="2026-10-02">2 October 2026</time>`.
    func markup(_ date: CalendarDate) -> Markup {
        Markup(safe: "<time datetime=\"\(date.iso)\">\(markup("date", parts(of: date)).html)</time>")
    }

    private func parts(of date: CalendarDate) -> [String: Markup] {
        ["day": Markup("\(date.day)"), "month": Markup(self["month-\(date.month)"]), "year": Markup("\(date.year)")]
    }
}
