import Diagnostics

/// A telephone number as somebody typed it, with what a phone dials and what an eye reads.
public struct PhoneNumber: Sendable, Hashable {
    public let label: String?
    /// As typed, tidied of white space at its ends.
    public let typed: String
    public let position: Position
    /// What a phone dials, for a `tel:` link: digits, with `+` first where typed so. `nil` where no number was found.
    public let dialled: String?
    /// The number in groups for reading: `01632 960 101`. The same as typed where no number was found.
    public let grouped: String
    /// Words that follow the number, such as "choose option 2".
    public let note: String?

    public init(label: String?, typed: String, position: Position) {
        self.label = label
        self.typed = typed
        self.position = position
        let number = typed.prefix(while: Self.belongsToNumber)
        let dialled = Self.dialled(number)
        guard dialled.count >= 3 else {
            self.dialled = nil
            self.grouped = typed
            self.note = nil
            return
        }
        self.dialled = dialled
        self.grouped = PhoneGrouping.grouped(typed: number, dialled: dialled)
        self.note = Self.note(typed[number.endIndex...])
    }

    private static func belongsToNumber(_ character: Character) -> Bool {
        character.isASCII && (character.isNumber || " +()-.".contains(character))
    }

    /// The digits alone; `+44 (0)1632` loses the nought that nobody dials from abroad.
    private static func dialled(_ number: Substring) -> String {
        let digits = number.filter { $0.isNumber || $0 == "+" }
        guard digits.hasPrefix("+") else { return digits.filter { $0 != "+" } }
        let afterPlus = digits.dropFirst().filter { $0 != "+" }
        return "+" + (afterPlus.hasPrefix("440") ? "44" + afterPlus.dropFirst(3) : afterPlus)
    }

    private static func note(_ rest: Substring) -> String? {
        let words = rest.drop { " ,;:".contains($0) }
        return words.isEmpty ? nil : String(words)
    }
}
