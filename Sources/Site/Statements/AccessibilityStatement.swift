import Guide

/// What is done so that everybody can use the website, what may not work, and whom to tell.
struct AccessibilityStatement {
    let material: SiteMaterial
    private var words: Words { material.words }

    func sections() -> [StatementSection] { [uses, standard, limits, otherForms, complaints] }

    private var uses: StatementSection {
        StatementSection(
            id: "uses",
            heading: words["accessibility-uses"],
            paragraphs: [words.markup("accessibility-run-by", ["publisher": Markup(material.settings.publisher)])],
            items: [
                words.markup("accessibility-zoom"), words.markup("accessibility-keyboard"),
                words.markup("accessibility-speech"), words.markup("accessibility-colours"),
                words.markup("accessibility-data"), words.markup("accessibility-print"),
            ]
        )
    }

    private var standard: StatementSection {
        StatementSection(
            id: "standard",
            heading: words["accessibility-standard"],
            paragraphs: [words.markup("accessibility-aim"), words.markup("accessibility-tests")]
        )
    }

    private var limits: StatementSection {
        StatementSection(
            id: "limits",
            heading: words["accessibility-limits"],
            paragraphs: [words.markup("accessibility-programs")],
            items: [words.markup("accessibility-other-websites")]
                + (material.papers.isEmpty ? [] : [words.markup("accessibility-pdf")])
        )
    }

    private var otherForms: StatementSection {
        let everything = Markup(words["everything"]).linked(to: SiteAddresses.everything)
        return StatementSection(
            id: "other-forms",
            heading: words["accessibility-other-forms"],
            paragraphs: [words.markup("accessibility-ask", ["everything": everything])]
                + contacts("accessibility-reach")
        )
    }

    private var complaints: StatementSection {
        let service = Markup(words["accessibility-adviser"])
            .linked(to: LinkAddress.website(words["accessibility-adviser-website"]))
        let edition = material.settings.edition
        return StatementSection(
            id: "complaints",
            heading: words["statement-complaints"],
            paragraphs: contacts("accessibility-tell") + [
                words.markup("accessibility-complain", ["adviser": service]),
                words.markup(
                    "accessibility-of-edition",
                    ["edition": Markup(edition.name), "date": words.markup(edition.date)]
                ),
            ]
        )
    }

    private func contacts(_ key: String) -> [Markup] {
        PublisherContacts(material).links().map { [words.markup(key, ["contacts": $0])] } ?? []
    }
}
