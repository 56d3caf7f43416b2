import Guide

/// What the website knows about its readers, and what it cannot hide for them.
struct PrivacyStatement {
    static let exitID = "exit-this-page"

    let material: SiteMaterial
    private var words: Words { material.words }

    func sections() -> [StatementSection] {
        [nothing, others, exit, complaints].compactMap { $0 }
    }

    private var nothing: StatementSection {
        let copy = Markup(words["offline"]).linked(to: SiteAddresses.offline)
        return StatementSection(
            id: "nothing",
            heading: words["privacy-nothing"],
            paragraphs: [
                words.markup("privacy-no-cookies"), words.markup("privacy-no-storage", ["copy": copy]),
                words.markup("privacy-no-account"),
            ]
        )
    }

    private var others: StatementSection {
        let publisher = ["publisher": Markup(material.settings.publisher)]
        return StatementSection(
            id: "others",
            heading: words["privacy-others"],
            paragraphs: [
                words.markup("privacy-host"), words.markup("privacy-links"),
                words.markup("privacy-messages", publisher),
            ]
        )
    }

    /// Only where the guide has pages with “Exit this page”.
    private var exit: StatementSection? {
        guard material.settings.topics.contains(where: \.isAtRisk) else { return nil }
        return StatementSection(
            id: Self.exitID,
            heading: words["exit"],
            paragraphs: [words.markup("privacy-exit-does"), words.markup("privacy-exit-limits")],
            items: [
                words.markup("privacy-exit-back"), words.markup("privacy-exit-outside"),
                words.markup("privacy-exit-tabs"), words.markup("privacy-exit-search-engines"),
                words.markup("privacy-exit-history"), words.markup("privacy-exit-calls"),
                words.markup("privacy-exit-messages"), words.markup("privacy-exit-copy"),
                words.markup("privacy-exit-watched"),
            ]
        )
    }

    private var complaints: StatementSection {
        let contacts = PublisherContacts(material).links()
        let regulator = Markup(words["privacy-regulator"]).linked(
            to: LinkAddress.website(words["privacy-regulator-website"])
        )
        let ask = contacts.map { words.markup("privacy-ask", ["contacts": $0]) }
        return StatementSection(
            id: "complaints",
            heading: words["statement-complaints"],
            paragraphs: [ask, words.markup("privacy-complain", ["regulator": regulator])].compactMap { $0 }
        )
    }
}
