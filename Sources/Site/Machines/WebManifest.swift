import Guide

/// What a phone needs to put the guide among its programs (W3C, Web Application Manifest).
///
/// Only the page that holds everything names it: browsers load it with each page that does, also when nobody asks
/// (Chromium 156, an ordinary profile: one request more), and a first view is one request.
struct WebManifest {
    let material: SiteMaterial

    func file() -> SiteFile {
        let settings = material.settings
        let icon: [StructuredData.Fact?] = [
            .init("src", Self.icon), .init("sizes", "any"), .init("type", "image/svg+xml"),
        ]
        let facts: [StructuredData.Fact?] = [
            .init("name", "\(settings.name): \(settings.place)"),
            .init("short_name", settings.name),
            .init("description", settings.about),
            .init("lang", settings.language),
            .init("dir", material.words["direction"]),
            .init("start_url", material.languages.file(SiteAddresses.home)),
            .init("scope", "./"),
            // With the browser's own bar, so that nobody is left without a way back or out.
            .init("display", "minimal-ui"),
            .init("background_color", Self.paper),
            .init("theme_color", Self.paper),
            .init("icons", .list([.facts(icon.compactMap { $0 })])),
        ]
        return SiteFile(
            path: material.languages.file(SiteAddresses.manifest),
            text: StructuredData.facts(facts.compactMap { $0 }).json + "\n"
        )
    }

    /// The colour of the page, as in the style sheet.
    private static let paper = "#fdfaf4"

    /// The sun that comes up, as beside the guide's name.
    private static let icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'%3E%3Cpath fill='%23fdfaf4'"
        + " d='M0 0h48v48H0z'/%3E%3Cpath fill='%23e9a013' d='M8 32a16 16 0 0 1 32 0z'/%3E%3C/svg%3E"
}
