import Guide

/// The ways in which a guide sorts its entries, each with a page for every term.
enum TermKind: CaseIterable, Sendable {
    case topic, area, audience

    func terms(in settings: GuideSettings) -> [Term] {
        switch self {
        case .topic: settings.topics
        case .area: settings.areas
        case .audience: settings.audiences
        }
    }

    /// The ids that an entry names.
    func ids(of entry: Entry) -> [String] {
        switch self {
        case .topic: entry.topics
        case .area: entry.areas
        case .audience: entry.audiences
        }
    }

    func file(_ term: Term) -> String {
        switch self {
        case .topic: SiteAddresses.topic(term.id)
        case .area: SiteAddresses.area(term.id)
        case .audience: SiteAddresses.audience(term.id)
        }
    }

    /// Its list on the home page.
    var listOnHomePage: String {
        switch self {
        case .topic: SiteAddresses.home + "#topics"
        case .area: SiteAddresses.home + "#areas"
        case .audience: SiteAddresses.home + "#audiences"
        }
    }

    func name(in words: Words) -> String {
        switch self {
        case .topic: words["topics"]
        case .area: words["areas"]
        case .audience: words["audiences"]
        }
    }
}
