import Guide

/// The top of every page. In a guide of one language it is the same on all, and made once.
struct Header: Sendable {
    private let material: SiteMaterial
    private let root: String
    private let isAtRisk: Bool
    private let shared: Markup?

    init(material: SiteMaterial, root: String, isAtRisk: Bool) {
        self.material = material
        self.root = root
        self.isAtRisk = isAtRisk
        shared = material.languages.others.isEmpty ? Self.markup(material, root, isAtRisk, languages: nil) : nil
    }

    func markup(for page: PageContent) -> Markup {
        if let shared { return shared }
        let languages = LanguageSwitch(languages: material.languages, root: root).values(for: page)
        return Self.markup(material, root, isAtRisk, languages: languages)
    }

    private static func markup(_ material: SiteMaterial, _ root: String, _ isAtRisk: Bool, languages: Values?) -> Markup
    {
        let menu = material.guide.pages.filter { $0.order != nil }.map { $0.linkValues(in: material) }
        return material.render(
            .header,
            [
                "name": material.marked(
                    material.settings.name,
                    whereUntranslated: material.isUntranslated(\.name)
                ).html,
                "place": material.settings.place,
                "place-language": material.attributes(whereUntranslated: material.isUntranslated(\.place)),
                "is-sample": material.settings.isSample,
                "languages": languages ?? false,
                "exit": isAtRisk ? ["address": material.exitAddress, "limits": material.exitLimits] as Values : false,
                "menu": menu.isEmpty ? false : ["pages": menu] as Values,
            ],
            root: root
        )
    }
}
