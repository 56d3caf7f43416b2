import Diagnostics

/// A telephone number as somebody typed it, with what a phone dials and what an eye reads.
public struct PhoneNumber: Sendable, Hashable, LabelledContact {
    public internal(set) var label: String?
    /// As typed, tidied of white space at its ends.
    public let typed: String
    public let position: Position
    /// What a phone dials, for a `tel:` link: digits, with `+` first where typed so. `nil` where no number was found.
    public let dialled: String?
    /// The number in groups for reading: `01632 960 101`. The same as typed where no number was found.
    public let grouped: String
    /// Words that follow the number, such as "choose option 2".
    public let note: String?
    /// Letters in the place of digits, where somebody typed such.
    public let slip: PhoneSlip?

    public init(label: String?, typed: String, position: Position) {
        self.label = label
        self.typed = typed
        self.position = position
        let number = PhoneScan.number(in: typed)
        let dialled = PhoneScan.dialled(number)
        slip = PhoneSlip(typed, number: number)
        guard dialled.count >= 3 else {
            self.dialled = nil
            self.grouped = typed
            self.note = nil
            return
        }
        self.dialled = dialled
        self.grouped = PhoneGrouping.grouped(typed: number, dialled: dialled)
        self.note = PhoneScan.note(typed[number.endIndex...])
    }

    /// Whether the words that follow hold a number of their own, which nobody could tap.
    public var holdsSecondNumber: Bool { note.map(PhoneScan.holdsNumber) ?? false }
}
