import Diagnostics
import Guide
import Markdown

/// Follows every link and every picture inside the guide.
public enum InsideLinks: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let languages = guide.settings.languages.dropFirst()
        return faults(in: guide.bodies, SiteMap(guide))
            + languages.flatMap { language -> [Diagnostic] in
                guard let translation = guide.translations.first(where: { $0.language == language }) else { return [] }
                return faults(in: translation.bodies, SiteMap(guide.inLanguage(language)))
            }
    }

    private static func faults(in bodies: [(MarkdownDocument, SourceFile)], _ map: SiteMap) -> [Diagnostic] {
        bodies.flatMap { body, file in
            let links = body.links.compactMap { link in
                message(link.destination, body, map).map {
                    Diagnostic($0.rule, at: file.place(link.position), $0.message, help: $0.help)
                }
            }
            let images = body.images.compactMap { image in
                picture(image.source, map).map {
                    Diagnostic($0.rule, at: file.place(image.position), $0.message, help: $0.help)
                }
            }
            return links + images
        }
    }

    private struct Fault {
        let rule: Rule
        let message: String
        let help: String
    }

    private static func message(_ destination: String, _ body: MarkdownDocument, _ map: SiteMap) -> Fault? {
        guard let link = InsideLink(destination) else { return nil }
        if FileAddress.names(in: destination).contains(where: map.pictureNames.contains) { return nil }
        guard !link.path.isEmpty else { return missingHeading(link, in: body.headings.map(\.identifier)) }
        if let new = map.moved[link.path] { return moved(link, to: new) }
        guard map.addresses.contains(link.path) else { return broken(link, map) }
        if link.isFromTop { return fromTop(link) }
        return map.headings[link.path].flatMap { missingHeading(link, in: $0) }
    }

    private static func picture(_ source: String, _ map: SiteMap) -> Fault? {
        guard let link = InsideLink(source) else { return nil }
        if FileAddress.names(in: source).contains(where: map.pictureNames.contains) { return nil }
        guard map.addresses.contains(link.path) else {
            let closest =
                Spelling.closest(to: link.path, among: map.pictures)
                ?? map.pictures.first { $0.hasSuffix("/" + link.name) }
            return Fault(
                rule: pictureRule,
                message: "There is no picture “\(link.path)” in the guide.",
                help: closest.map { "Did you mean “\($0)”?" }
                    ?? "Put the file into content/images, and write its name as it is, capitals and all: “images/garden.jpg”."
            )
        }
        return link.isFromTop ? fromTop(link) : nil
    }

    private static func broken(_ link: InsideLink, _ map: SiteMap) -> Fault {
        Fault(
            rule: brokenRule,
            message: "There is no page “\(link.path)” in the guide.",
            help: map.meant(by: link).map { "Did you mean “\($0)”?" }
                ?? "A link to an entry is its file's name with .html in place of .md: “food-hub.html”."
        )
    }

    private static func moved(_ link: InsideLink, to new: String) -> Fault {
        Fault(
            rule: movedRule,
            message: "“\(link.path)” has moved.",
            help: "Its address is now “\(new)”."
        )
    }

    private static func fromTop(_ link: InsideLink) -> Fault {
        Fault(
            rule: slashRule,
            message:
                "This link begins with a slash, so it is lost where the site stands in a folder, or on a USB stick.",
            help: "Take the slash away: “\(link.path)”."
        )
    }

    private static func missingHeading(_ link: InsideLink, in headings: [String]) -> Fault? {
        guard let fragment = link.fragment, !fragment.isEmpty, fragment != "top" else { return nil }
        guard !headings.contains(fragment), !fragment.hasPrefix("site_") else { return nil }
        let closest = Spelling.closest(to: fragment, among: headings)
        let known =
            headings.isEmpty ? "It has no headings." : "It has: \(headings.map { "#" + $0 }.joined(separator: ", "))."
        return Fault(
            rule: headingRule,
            message: "That page has no heading “#\(fragment)”.",
            help: closest.map { "Did you mean “#\($0)”?" } ?? known
        )
    }

    private static let brokenRule = Rule(
        "link-broken",
        .error,
        "A link leads to a page that the guide does not have.",
        why: "Somebody who follows it finds nothing.",
        cure: "Write the file's name with .html in place of .md.",
        before: "See the [food hub](food-hup.html).",
        after: "See the [food hub](food-hub.html)."
    )

    private static let headingRule = Rule(
        "link-heading-missing",
        .error,
        "A link leads to a heading that the page does not have.",
        why: "The reader lands at the top of the page and has to search.",
        cure: "Write the heading in small letters, with hyphens between the words.",
        before: "See [who can come](food-hub.html#who-comes).",
        after: "See [who can come](food-hub.html#who-can-come)."
    )

    private static let movedRule = Rule(
        "link-moved",
        .warning,
        "A link leads to an address that an entry had before.",
        why: "It still works, with a detour.",
        cure: "Write the new address.",
        before: "See [counselling](counselling.html).",
        after: "See [counselling](talking-therapies.html)."
    )

    private static let slashRule = Rule(
        "link-from-top",
        .warning,
        "A link begins with a slash.",
        why: "It works only where the site stands at the top of its address, and never from a USB stick.",
        cure: "Take the slash away.",
        before: "See the [food hub](/food-hub.html).",
        after: "See the [food hub](food-hub.html)."
    )

    private static let pictureRule = Rule(
        "picture-missing",
        .error,
        "A text shows a picture that the guide does not have.",
        why: "Readers see an empty frame.",
        cure: "Put the file into content/images, and write its name as it is.",
        before: "![The gate](images/gaet.jpg)",
        after: "![The gate](images/gate.jpg)"
    )

    public static let rules = [brokenRule, headingRule, movedRule, slashRule, pictureRule]
}
