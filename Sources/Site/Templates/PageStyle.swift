/// What a page looks like: it carries only those style sheets that it needs, since phones load them with every page.
enum PageStyle: CaseIterable {
    /// A service, or a page of text.
    case reading
    /// The same with a way out.
    case readingAtRisk
    /// Lists, the search, and what else people choose from.
    case choosing
    /// The page of everything, which people print as a booklet.
    case everything

    /// Their paths in `templates/`, in the order in which they stand in the page.
    var sheets: [String] {
        switch self {
        case .reading: ["site/style.css"]
        case .readingAtRisk: Self.reading.sheets + ["site/exit.css"]
        case .choosing: Self.readingAtRisk.sheets + ["site/lists.css"]
        case .everything: Self.choosing.sheets + ["site/booklet.css"]
        }
    }
}
