import Guide

/// A page that every guide has and that we write from its settings, unless the guide has a page of its own in its place.
enum Statement: CaseIterable, Sendable {
    case accessibility, privacy

    var slug: String {
        switch self {
        case .accessibility: SiteAddresses.accessibilitySlug
        case .privacy: SiteAddresses.privacySlug
        }
    }

    func title(in words: Words) -> String {
        switch self {
        case .accessibility: words["accessibility"]
        case .privacy: words["privacy"]
        }
    }

    func about(in words: Words) -> String {
        switch self {
        case .accessibility: words["accessibility-about"]
        case .privacy: words["privacy-about"]
        }
    }

    func sections(_ material: SiteMaterial) -> [StatementSection] {
        switch self {
        case .accessibility: AccessibilityStatement(material: material).sections()
        case .privacy: PrivacyStatement(material: material).sections()
        }
    }

    /// What a menu needs of it.
    func linkValues(in words: Words) -> Values {
        ["file": SiteAddresses.page(slug: slug), "title": title(in: words), "title-language": ""]
    }
}

extension SiteMaterial {
    /// Those in whose place the guide has no page of its own.
    var statements: [Statement] {
        Statement.allCases.filter { statement in !guide.pages.contains { $0.slug == statement.slug } }
    }

    /// The part of the privacy page that says what “Exit this page” does not hide; the whole page where a guide's own has
    /// no such heading.
    var exitLimits: String {
        let page = SiteAddresses.page(slug: SiteAddresses.privacySlug)
        let own = guide.pages.first { $0.slug == SiteAddresses.privacySlug }
        let hasPart = own?.body.headings.contains { $0.identifier == PrivacyStatement.exitID } ?? true
        return hasPart ? "\(page)#\(PrivacyStatement.exitID)" : page
    }
}
