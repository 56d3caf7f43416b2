import Guide

/// The first page: what the guide is, and the ways into it.
struct HomePage {
    let material: SiteMaterial
    let lists: TermLists
    let ways: WaysToFind
    /// Whether there is a page of what is open now.
    let hasNow: Bool

    /// - Parameter copyBytes: how large a copy of the guide on a phone is
    func content(copyBytes: Int) -> PageContent {
        let settings = material.settings
        let main = material.render(
            .home,
            [
                "heading": material.words.phrase("home-heading", ["place": settings.place]),
                "strapline": settings.about ?? false,
                "strapline-language": material.attributes(whereUntranslated: material.isUntranslated(\.about)),
                "search": SearchPage.form(material).html,
                "topics": terms(.topic),
                "areas": section(.area) ?? false,
                "days": days ?? false,
                "ways": suiting ?? false,
                "audiences": section(.audience) ?? false,
                "offline-size": material.copySize(copyBytes).html,
                "offline-unable": material.offlineUnable.html,
                "is-printed": !material.papers.isEmpty,
            ]
        )
        return PageContent(
            file: SiteAddresses.home,
            title: "\(settings.name): \(settings.place)",
            description: settings.about,
            breadcrumb: nil,
            main: main,
            data: GuideData(settings: settings, address: material.canonicalAddress(of: SiteAddresses.home)).data
        )
    }

    /// What is open now, then all seven days, so that a week has no holes; none where nothing has a time.
    private var days: Values? {
        guard ways.days.contains(where: { !$0.isEmpty }) else { return nil }
        let days = Weekday.allCases.map {
            ["file": SiteAddresses.day($0), "name": $0.name(in: material.words)] as Values
        }
        let now = ["file": SiteAddresses.now, "name": material.words["now"]] as Values
        return ["terms": (hasNow ? [now] : []) + days]
    }

    private var suiting: Values? {
        let lists = FindingList.allCases.filter { !ways.entries(of: $0).isEmpty }
        guard !lists.isEmpty else { return nil }
        let links = lists.map {
            ["file": SiteAddresses.finding($0), "name": material.words["find-\($0.rawValue)"]] as Values
        }
        return ["terms": links]
    }

    private func section(_ kind: TermKind) -> Values? {
        let terms = terms(kind)
        return terms.isEmpty ? nil : ["terms": terms]
    }

    /// A term that no entry names yet has its page, but nobody is sent there.
    private func terms(_ kind: TermKind) -> [Values] {
        kind.terms(in: material.settings).filter { !lists.entries(of: $0, kind).isEmpty }
            .map { term in
                [
                    "file": kind.file(term), "name": term.name, "about": term.about ?? false,
                    "language": material.attributes(whereUntranslated: term.isUntranslated),
                ]
            }
    }
}
