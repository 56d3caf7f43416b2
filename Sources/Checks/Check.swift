import Diagnostics
import Guide

/// Something a careful editor would look at, run over a whole guide on a given day.
///
/// One check is one file, named for what it looks at; its rules and messages stand at the foot of that file.
public protocol Check: Sendable {
    /// Every rule whose breach this check can report.
    static var rules: [Rule] { get }

    static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic]
}

/// What a check may know besides the guide.
public struct CheckContext: Sendable {
    public let today: CalendarDate
    /// The interface's own words, for what a page would say.
    public let words: Words
    /// What an editor knows of the language's words.
    public let editing: EditingWords
    /// The guide's words, cut up once for all checks; without them, each check does it for itself.
    private var texts: PreparedTexts?

    public init(today: CalendarDate, words: Words, editing: EditingWords = EditingWords()) {
        self.today = today
        self.words = words
        self.editing = editing
    }

    /// The same with a guide's words in it.
    func reading(_ guide: Guide) -> CheckContext {
        var context = self
        context.texts = PreparedTexts(guide)
        return context
    }

    /// Every entry and every page of a guide, in the main language.
    func writings(of guide: Guide) -> [Writing] { texts?.writings ?? guide.writings }

    /// Every line of a file that is not empty.
    func lines(of file: SourceFile) -> [WrittenLine] { texts?.lines[file.name] ?? WrittenLine.all(in: file) }

    /// The lines of a file that readers see as running text.
    func prose(in file: SourceFile) -> [WrittenLine] { lines(of: file).filter(\.isProse) }
}

/// What checks of words look at.
private struct PreparedTexts: Sendable {
    let writings: [Writing]
    /// By the names of the files.
    let lines: [String: [WrittenLine]]

    init(_ guide: Guide) {
        writings = guide.entries.onAllProcessors(Writing.init) + guide.pages.map(Writing.init)
        let files = guide.entries.map(\.source.file) + guide.pages.map(\.source)
        let lines = files.onAllProcessors { ($0.name, WrittenLine.all(in: $0)) }
        self.lines = Dictionary(lines) { first, _ in first }
    }
}

public enum Checks {
    /// Every check, in the order in which an editor would look.
    public static let all: [any Check.Type] = [
        Addresses.self,
        CrisisPlaces.self,
        AtRiskTopics.self,
        PhoneNumbers.self,
        PhoneCosts.self,
        PhoneAgreement.self,
        PersonalContacts.self,
        EmailAddresses.self,
        WebAddresses.self,
        MadeUpContacts.self,
        CleanedValues.self,
        Postcodes.self,
        WithheldPlaces.self,
        ReviewDates.self,
        EditionDates.self,
        Endings.self,
        PassedDates.self,
        StaleWords.self,
        CheckedClaims.self,
        OpeningTimesRead.self,
        OpeningTimesAgree.self,
        BankHolidays.self,
        Duplicates.self,
        InsideLinks.self,
        InsteadEntries.self,
        Pictures.self,
        EasyRead.self,
        Translations.self,
        NotesToSelf.self,
        PastedWords.self,
        DiscouragedWords.self,
        Abbreviations.self,
        PlainEnglish.self,
        HelpfulFacts.self,
    ]

    /// What all checks say of a guide, unsorted.
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let context = context.reading(guide)
        return all.onAllProcessors { $0.run(guide, context) }.flatMap { $0 }
    }
}
