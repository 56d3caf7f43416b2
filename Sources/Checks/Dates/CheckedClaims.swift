import Diagnostics
import Guide

/// Says when the guide tells its readers that every entry was checked, while some checks were missed.
public enum CheckedClaims: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let missed = guide.entries.filter { entry in
            entry.status != .closed && guide.settings.review.state(of: entry, on: context.today).isMissed
        }
        guard !missed.isEmpty else { return [] }
        let settings = context.lines(of: guide.settings.source).filter { $0.text.first { $0 != " " } != "#" }
        let told =
            settings.map { ($0, guide.settings.source) }
            + guide.pages.flatMap { page in context.prose(in: page.source).map { ($0, page.source) } }
        let claim = Self.claim
        return told.compactMap { line, file in
            line.text.firstMatch(of: claim).map { found in
                report(line.place(of: found.range, in: file), String(found.0), missed.count)
            }
        }
    }

    /// “We checked every entry”, “All numbers were checked”.
    private static var claim: Regex<Substring> {
        /(?:checked (?:every|each|all)\b(?: of| the| our| these)*(?: \w+)?)|(?:\b(?:every|each|all) (?:(?:of|the|our|these) )*\w+(?: here)? (?:was|were|is|are|has been|have been) checked\b)|(?:\beverything (?:here |in (?:this|the) guide )?(?:was|is|has been) checked\b)/
            .ignoresCase()
    }

    private static func report(_ place: Place, _ words: String, _ missed: Int) -> Diagnostic {
        Diagnostic(
            rule,
            at: place,
            "This says “\(words)”, and \(missed == 1 ? "the check of 1 entry was" : "the checks of \(missed) entries were") missed.",
            help:
                "Check them before the guide goes out, or say what is true: “We check every entry, and say where a check was missed.”"
        )
    }

    private static let rule = Rule(
        "checked-claim",
        .warning,
        "The guide says that every entry was checked, while the checks of some were missed.",
        why: "Readers believe a promise in print, and go without ringing first.",
        cure: "Check the entries, or say what is true.",
        before: "welcome: We checked every entry by asking.",
        after: "welcome: We check every entry by asking, and say where a check was missed."
    )

    public static let rules = [rule]
}

extension ReviewState {
    /// Whether the day of the next check has passed.
    fileprivate var isMissed: Bool { self == .overdue || self == .lapsed }
}
