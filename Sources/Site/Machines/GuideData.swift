import Guide

/// The guide as a `WebSite` of schema.org's, with who publishes it: on the first page.
struct GuideData {
    let settings: GuideSettings
    /// Where the site stands, if it is safe to reach.
    let address: String?

    var data: StructuredData {
        let publisher = StructuredData.thing(
            "Organization",
            [
                .init("name", settings.publisher),
                .init("email", settings.contact.email?.address),
                .init("telephone", settings.contact.phone?.dialled.map(StructuredData.international)),
            ]
        )
        return .thing(
            "WebSite",
            [
                .init("name", settings.name),
                .init("description", settings.about),
                .init("url", address),
                .init("inLanguage", settings.language),
                .init("publisher", publisher),
            ]
        )
    }
}
