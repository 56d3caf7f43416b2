import Diagnostics
import Guide

/// What came of writing a plain text.
public enum WrittenOutcome: Sendable, Hashable {
    case written(WrittenPiece)
    /// It has `words` words at its shortest, and may have `most`. Slugs of the entries without which the rest fits.
    case tooLong(words: Int, most: Int, leaveOut: [String])
    /// No entry would stand in it.
    case empty
}

extension WrittenOutcome {
    /// Writes what a guide says in one piece of plain text.
    /// - Parameter readings: in one language, or in two that follow each other.
    public init(_ readings: [PieceReading]) {
        let languages = readings.map { $0.material() }
        let isMessages = readings.first?.order.format == .sms
        self = isMessages ? TextMessages.outcome(languages) : Listing.outcome(languages)
    }

    public var piece: WrittenPiece? { if case .written(let piece) = self { piece } else { nil } }

    /// What to tell the person who publishes, and how to put it right.
    public func diagnostics(for order: PrintOrder, of guide: Guide) -> [Diagnostic] {
        let faults = PieceFaults(order: order, guide: guide)
        return switch self {
        case .written(let piece): piece.omissions.map(faults.omitted)
        case .tooLong(let words, let most, let leaveOut): [faults.tooLong(words, most, leaveOut)]
        case .empty: [faults.empty]
        }
    }
}

extension PieceFaults {
    fileprivate func tooLong(_ words: Int, _ most: Int, _ slugs: [String]) -> Diagnostic {
        Diagnostic(
            PrintRules.words,
            at: guide.settings.source.whole,
            "The \(order.spokenName) is too long: with names, numbers and times alone it has \(words) words, and \(most) are "
                + "allowed. No text may be lost, so we did not make it.",
            help: leaveOut(slugs) + " Or allow more words (words: \(words)), or make one for one topic or one area."
        )
    }

    fileprivate func omitted(_ omission: WrittenPiece.Omission) -> Diagnostic {
        switch omission {
        case .times(let slug, let places):
            Diagnostic(
                PrintRules.textWithoutTimes,
                at: place(of: slug),
                "The text about \(title(of: slug)) does not say when it is open: \(characters(places)) too many.",
                help: "Make its name or its times shorter."
            )
        case .entry(let slug, let places):
            Diagnostic(
                PrintRules.textMissing,
                at: place(of: slug),
                "There is no text about \(title(of: slug)): its name, what must be known and its number have "
                    + "\(characters(places)) too many for one text (\(TextMessageAlphabet.room)).",
                help: "Make its name or its notice shorter."
            )
        case .letter(let slug, let letter):
            Diagnostic(
                PrintRules.textMissing,
                at: place(of: slug),
                "There is no text about \(title(of: slug)): a text cannot have the letter “\(letter)”.",
                help: "Send it by hand, or give the entry a name in letters that every telephone has."
            )
        }
    }

    private func characters(_ number: Int) -> String { number == 1 ? "1 character" : "\(number) characters" }

    private func entry(_ slug: String) -> Entry? { guide.entries.first { $0.slug == slug } }

    private func title(of slug: String) -> String { "“\(entry(slug)?.title ?? slug)”" }

    private func place(of slug: String) -> Place? { entry(slug)?.source.place(of: .title) }
}
