import Diagnostics
import Guide

/// A withheld address must not be told: in the entry's own text, in its notes, in the names of its files, or by anybody else
/// who names it.
///
/// What leads to one door is an error that nothing answers. What may lead there is an error that one `allow` with a reason
/// answers, for the words that it quotes. The messages name a line and do not repeat it: reports travel further than files.
public enum WithheldPlaces: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let kept = KeptPlace.all(in: guide)
        guard !kept.isEmpty else { return [] }
        return kept.flatMap(ownFiles) + WithheldMentions(kept, guide).diagnostics
    }

    private static func ownFiles(_ kept: KeptPlace) -> [Diagnostic] {
        var seen: Set<Place> = []
        let certain = kept.shown.filter { $0.isCertain && seen.insert($0.place).inserted }
        let doubtful = kept.shown.filter { !$0.isCertain }
        var notedLines: Set<Place> = []
        let notes = kept.noted.filter { notedLines.insert($0.place).inserted }
        return certain.map { leak($0, kept.entry) } + doubtful.map { doubt($0, kept.entry) }
            + notes.map { note($0, kept.entry) } + kept.vainAnswers.map { vain($0, kept.entry) }
    }

    // MARK: Messages

    private static func leak(_ finding: KeptPlace.Finding, _ entry: Entry) -> Diagnostic {
        let here = finding.place.line == nil ? "this file or its name" : "this line"
        return Diagnostic(
            WithheldGuard.leaked,
            at: finding.place,
            "The address of “\(entry.title)” is withheld, and \(here) tells \(finding.kind.words).",
            help: "Take it out. Say instead how people get in touch, and that you tell them where to come."
        )
    }

    private static func doubt(_ finding: KeptPlace.Finding, _ entry: Entry) -> Diagnostic {
        Diagnostic(
            told,
            at: finding.place,
            "The address of “\(entry.title)” is withheld, and this line names \(finding.kind.words).",
            help: answer(finding)
        )
    }

    static func answer(_ finding: KeptPlace.Finding) -> String {
        let quote = finding.typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return """
            Take it out. If it does not show the way there, add two lines to the facts: “allow:”, and below it \
            “  - address-withheld-told: “\(quote)” …” with the reason in place of the dots.
            """
    }

    private static func note(_ finding: KeptPlace.Finding, _ entry: Entry) -> Diagnostic {
        Diagnostic(
            noted,
            at: finding.place,
            "The address of “\(entry.title)” is withheld, and this line, which is not published, names \(finding.kind.words).",
            help: "Whoever has the file can read it. Keep the address somewhere else."
        )
    }

    private static func vain(_ exception: RuleException, _ entry: Entry) -> Diagnostic {
        Diagnostic(
            answerVain,
            at: entry.source.file.place(exception.position),
            "This exception answers for no words that stand in “\(entry.title)”.",
            help: "Quote them in quotation marks, as they stand now; or take the exception away."
        )
    }

    public static let rules = [told, noted, answerVain] + WithheldGuard.rules

    static let told = Rule(
        "address-withheld-told",
        .error,
        "An address is withheld, and words near it could show the way: a street, the name of a building, a landmark.",
        why: "Somebody may be in danger if they are found.",
        cure:
            "Take the words out. If they do not show the way, quote them in an exception with the reason; it holds for these words alone.",
        before: "address: withheld\n---\nWe are opposite St Mary's church.",
        after: "address: withheld\n---\nWe tell you where we are when you ring."
    )

    private static let noted = Rule(
        "address-withheld-noted",
        .warning,
        "An address is withheld, and it stands in a note of the file.",
        why: "Notes are not published, but whoever has the file can read them.",
        cure: "Take the street and the postcode out, and keep them somewhere else.",
        before: "address: withheld # 14 Rosemary Lane",
        after: "address: withheld"
    )

    private static let answerVain = Rule(
        "address-withheld-answer-vain",
        .warning,
        "An exception is made for words near a withheld address, and it quotes none that stand there.",
        why: "An exception holds for the words that it quotes. When they change, somebody must look again.",
        cure: "Quote the words in quotation marks as they stand now, or take the exception away.",
        before: "allow:\n  - address-withheld-told: the church is not ours",
        after: "allow:\n  - address-withheld-told: “opposite the church” is the day centre's, not ours"
    )
}

extension Telling.Kind {
    /// For a message: “this line tells …”.
    var words: String {
        switch self {
        case .street: "a street"
        case .numberedStreet: "a street with a house number"
        case .number: "a house number"
        case .postcode: "a postcode"
        case .coordinates: "coordinates or a code that lead to a place"
        case .mapLink: "a link to a map"
        case .landmark: "a landmark"
        case .building: "a building"
        case .directions: "how to find the door"
        }
    }
}
