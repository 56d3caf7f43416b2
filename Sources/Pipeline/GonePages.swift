import Diagnostics
import Guide
import Publish
import Site

/// Pages of the site that stands which the new one no longer has. People keep their addresses in print, as codes, and in
/// bookmarks, so each of them goes on saying something.
struct GonePages {
    /// Their names.
    let files: [String]
    /// Those of them that the site that stands still has, in the guide's main language.
    private let fresh: [String]

    /// - Parameters:
    ///   - standing: the site before
    ///   - pages: the names of all files of the new one
    init(_ standing: StandingSite, besides pages: Set<String>, languages: [String]) {
        var (files, fresh): ([String], Set<String>) = ([], [])
        let taken = Set(pages.map { $0.lowercased() })
        for path in standing.paths.sorted() where path.hasSuffix(".html") && !taken.contains(path.lowercased()) {
            let name = SiteAddresses.original(of: path, languages: languages)
            guard !Self.comeAndGo.contains(name), let bytes = standing.bytes(of: path),
                let isGone = SiteBuilder.isInPlaceOfAnother(bytes)
            else { continue }
            files.append(path)
            if !isGone, !pages.contains(name) { fresh.insert(name) }
        }
        (self.files, self.fresh) = (files, fresh.sorted())
    }

    /// Named once: the next build finds the page that says so.
    var diagnostics: [Diagnostic] {
        guard let first = fresh.first else { return [] }
        let more = fresh.count - 1
        let others = more == 0 ? "" : more == 1 ? " and 1 more page" : " and \(more) more pages"
        let named =
            fresh.count < 2
            ? ""
            : " They are: \(fresh.prefix(Self.mostNamed).joined(separator: ", "))\(more >= Self.mostNamed ? "…" : "")"
        let slug = first.dropLast(".html".count)
        return [
            Diagnostic(
                Self.gone,
                at: nil,
                "“\(first)”\(others) \(more == 0 ? "was published and is" : "were published and are") no longer in the guide. "
                    + "Links and printed codes will find a page that says so.",
                help:
                    "If a service has closed, put its file back, with: status: closed. If it has another name now, write into its "
                    + "file: redirect-from: \(slug)\(named)"
            )
        ]
    }

    private static let mostNamed = 10
    /// Pages of ours that are there while they have something to say. No code leads to them, and nobody can put them back.
    private static let comeAndGo = Set(SiteAddresses.findingPages + [SiteAddresses.print])

    static let rules = [gone]

    private static let gone = Rule(
        "address-gone",
        .warning,
        "A page that was published is no longer in the guide.",
        why:
            "Its address stands in print, as a code on a poster, and in bookmarks. Whoever follows it should learn what became of it.",
        cure:
            "Say that a service has closed (status: closed) in place of deleting its file, or write its old name under "
            + "redirect-from. Otherwise a page stays there that says it is gone.",
        before: "rm content/entries/job-club.md",
        after: "status: closed\ninstead: work-well"
    )
}
