import Diagnostics
import Guide

/// Names words that the group would rather not use, each once in a file. Names and quotations are left alone.
public enum DiscouragedWords: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guard !guide.wording.isEmpty else { return [] }
        let finder = PhraseFinder(guide.wording.map(\.term), joining: context.editing.joining)
        return context.writings(of: guide).flatMap { writing in
            findings(in: writing, finder).map { message(about: guide.wording[$0.term], typed: $0.typed, in: writing) }
        }
    }

    /// A term as it is typed in a text.
    struct Finding: Equatable {
        /// Its place in the guide's list.
        let term: Int
        let typed: String
    }

    static func findings(in writing: Writing, _ finder: PhraseFinder) -> [Finding] {
        var findings: [Finding] = []
        for passage in writing.passages where passage.role.isOwnWords {
            let scan = passage.scan
            for match in finder.ownMatches(in: scan) {
                guard !findings.contains(where: { $0.term == match.phrase }) else { continue }
                findings.append(Finding(term: match.phrase, typed: scan.text(ofWords: match.words)))
            }
        }
        return findings
    }

    private static func message(about term: DiscouragedTerm, typed: String, in writing: Writing) -> Diagnostic {
        let reason = [term.reason, term.source.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
        return Diagnostic(
            rule,
            at: writing.place(of: typed),
            "“\(typed)” may hurt or shut somebody out." + (reason.isEmpty ? "" : " \(reason)"),
            help: "Perhaps: \(term.preferred). The list is the guide's own: content/wording.yml."
        )
    }

    private static let rule = Rule(
        "wording-discouraged",
        .warning,
        "A word that the group would rather not use.",
        why: "Words can make somebody feel judged, and then they do not come. Names and quotations are left alone.",
        cure: "Use the words that the list offers, or change the list in content/wording.yml.",
        before: "A group for people suffering from anxiety.",
        after: "A group for people who live with anxiety."
    )

    public static let rules = [rule]
}
