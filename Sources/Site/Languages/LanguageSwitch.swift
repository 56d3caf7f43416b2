import Guide

/// Links from a page to itself in the guide's other languages.
struct LanguageSwitch {
    let languages: PageLanguages
    let root: String

    /// `nil` where there is no other, and for pages that stand at an address for a moment only.
    func values(for page: PageContent) -> Values? {
        guard !languages.others.isEmpty, page.hasOtherLanguages else { return nil }
        return [
            "links": languages.others.map { language in
                let mark = LanguageMark(language, on: languages.current, languages)
                return [
                    "file": root + languages.file(page.file, in: language),
                    "language": language,
                    "attributes": mark.attributes,
                    "name": languages.ownName(of: language),
                ] as Values
            }
        ]
    }
}
