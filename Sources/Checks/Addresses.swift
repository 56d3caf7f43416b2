import Diagnostics
import Guide

/// No two things may have the same address on the site, or one would overwrite the other.
public enum Addresses: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        var owners: [String: Place] = [:]
        var diagnostics: [Diagnostic] = []
        for claim in claims(guide) {
            if SiteAddresses.isReserved(claim.slug) {
                diagnostics.append(reserved(claim))
            } else if SiteAddresses.isReservedForPages(claim.slug), !claim.isPage {
                diagnostics.append(reservedForPages(claim))
            } else if let owner = owners[claim.slug] {
                diagnostics.append(taken(claim, by: owner))
            } else {
                owners[claim.slug] = claim.place
            }
        }
        return diagnostics
    }

    private struct Claim {
        let slug: String
        let place: Place
        var isFormer = false
        var isPage = false
    }

    /// The guide's own pages first, then today's files, so that a former address never counts as the owner.
    private static func claims(_ guide: Guide) -> [Claim] {
        let entries = guide.entries.sorted { $0.source.file.name < $1.source.file.name }
        let settings = guide.settings
        let terms =
            settings.topics.map { SiteAddresses.topic($0.id) } + settings.areas.map { SiteAddresses.area($0.id) }
            + settings.audiences.map { SiteAddresses.audience($0.id) }
        let own = terms.map { Claim(slug: String($0.dropLast(5)), place: settings.source.whole) }
        let today =
            guide.pages.map { Claim(slug: $0.slug, place: $0.source.whole, isPage: true) }
            + entries.map { Claim(slug: $0.slug, place: $0.source.file.whole) }
        let former = entries.flatMap { entry in
            entry.formerSlugs.map { slug in
                Claim(slug: slug, place: entry.source.place(of: .redirectFrom), isFormer: true)
            }
        }
        return own + today + former
    }

    private static func taken(_ claim: Claim, by owner: Place) -> Diagnostic {
        let what = claim.isFormer ? "The old address “\(claim.slug).html”" : "The address “\(claim.slug).html”"
        let help =
            claim.isFormer
            ? "Take “\(claim.slug)” out of “redirect-from” in one of them."
            : "Give one of the two files another name."
        return Diagnostic(
            addressTaken,
            at: claim.place,
            "\(what) is already that of \(owner.file).",
            help: help
        )
    }

    private static func reserved(_ claim: Claim) -> Diagnostic {
        Diagnostic(
            addressReserved,
            at: claim.place,
            "The site keeps the address “\(claim.slug).html” for itself.",
            help: "Give this file another name."
        )
    }

    private static func reservedForPages(_ claim: Claim) -> Diagnostic {
        Diagnostic(
            addressReserved,
            at: claim.place,
            "Only a page can have the address “\(claim.slug).html”.",
            help: claim.isFormer
                ? "Take “\(claim.slug)” out of “redirect-from”."
                : "Give this file another name. A file content/pages/\(claim.slug).md takes the place of the page that we write."
        )
    }

    public static let rules = [
        addressTaken,
        addressReserved,
    ]

    private static let addressTaken = Rule(
        "address-taken",
        .error,
        "Two files would have the same address on the site.",
        why: "One would overwrite the other, and a reader would find the wrong service.",
        cure: "Give one of the two files another name.",
        before: "content/entries/food-hub.md\ncontent/entries/vale/Food Hub.md",
        after: "content/entries/food-hub.md\ncontent/entries/vale/vale-food-hub.md",
        protects: true
    )

    private static let addressReserved = Rule(
        "address-reserved",
        .error,
        "A file would have an address that the site keeps for itself.",
        why: "Pages such as the A to Z would be lost.",
        cure: "Give the file another name.",
        before: "content/entries/index.md",
        after: "content/entries/food-hub.md",
        protects: true
    )
}
