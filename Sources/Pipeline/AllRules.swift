import Checks
import Content
import Diagnostics
import Editing
import Links
import Markdown
import Print
import Weight

/// Every rule that the program knows: one for each id that a message can carry.
public enum AllRules {
    public static let all: [Rule] =
        Checks.all.flatMap { $0.rules } + LinkRules.all + form + PrintRules.all + PictureRules.all + PageWeight.rules
        + Judgement.rules + OwnTemplates.rules + FinishedPages.rules + GonePages.rules + EditingRules.all

    /// A rule by its id.
    public static func named(_ id: String) -> Rule? { byID[id] }

    /// The id that somebody most likely meant.
    public static func closest(to id: String) -> String? { Spelling.closest(to: id, among: all.map(\.id)) }

    /// Whether a guide may neither make light of a rule nor allow an exception to it: its breach would put a person
    /// in danger, lose a page, or leave us with a file that we cannot read.
    public static func isKept(_ rule: Rule) -> Bool { keptIDs.contains(rule.id) }

    /// Whether exceptions to a rule hold for the words that they quote, and for no others. The check itself looks at them; a
    /// guide may not make light of such a rule.
    static func isAnsweredByWords(_ rule: Rule) -> Bool { rule.id == "address-withheld-told" }

    /// Rules about how a file is written.
    private static let form: [Rule] = ContentRules.all + MarkdownRules.all

    private static let keptIDs = Set(
        (all.filter(\.protects)
            + (form + PrintRules.all + PictureRules.all + Judgement.rules + OwnTemplates.rules + FinishedPages.rules)
            .filter { $0.severity == .error }).map(\.id)
    )

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
