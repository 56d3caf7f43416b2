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

    public init(today: CalendarDate, words: Words, editing: EditingWords = EditingWords()) {
        self.today = today
        self.words = words
        self.editing = editing
    }
}

public enum Checks {
    /// Every check, in the order in which an editor would look.
    public static let all: [any Check.Type] = [
        Addresses.self,
        CrisisPlaces.self,
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
        OpeningTimesRead.self,
        OpeningTimesAgree.self,
        BankHolidays.self,
        Duplicates.self,
        InsideLinks.self,
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
        all.flatMap { $0.run(guide, context) }
    }
}
