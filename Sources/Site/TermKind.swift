import Guide

/// The ways in which a guide sorts its entries, each with a page for every term.
enum TermKind: CaseIterable, Sendable {
    case topic, area, audience

    var taxonomy: Taxonomy {
        switch self {
        case .topic: .topics
        case .area: .areas
        case .audience: .audiences
        }
    }

    func terms(in settings: GuideSettings) -> [Term] { settings.terms(taxonomy) }

    /// The ids that an entry names.
    func ids(of entry: Entry) -> [String] { entry.terms(of: taxonomy) }

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
