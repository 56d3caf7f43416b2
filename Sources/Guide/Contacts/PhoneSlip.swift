/// Letters that stand where a number has digits, with the number that was probably meant.
public enum PhoneSlip: Sendable, Hashable {
    /// One that looks like a digit: `01632 960 2I5`.
    case lookalike(Character, meant: String)
    /// A word on the keys of a telephone: `0800 REVERSE`.
    case word(meant: String)

    /// - Parameter number: what can be read as a number at the beginning of the text.
    init?(_ typed: String, number: Substring) {
        guard let slip = Self.lookalike(typed) ?? Self.word(typed, behind: number) else { return nil }
        self = slip
    }

    /// What is wrong, as a sentence for whoever typed it.
    public var reason: String {
        switch self {
        case .lookalike("|", _): "There is a stroke among the digits."
        case .lookalike(let letter, _): "There is a letter \(letter) among the digits."
        case .word: "There are letters in the place of digits. Many phones show none on their keys."
        }
    }

    /// What they probably meant.
    public var cure: String {
        switch self {
        case .lookalike(_, let meant): "Did you mean \(meant)?"
        case .word(let meant): "Write the digits that are on the same keys: \(meant)"
        }
    }

    private static let lookalikes: [Character: Character] = [
        "O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "i": "1", "|": "1", "Z": "2", "S": "5", "B": "8",
    ]

    /// A run of digits and letters that look like some, which is a whole number of the UK once they are digits. Each such
    /// letter touches a digit, and no other letter: `01632 960 10 Ioan` is no slip.
    private static func lookalike(_ typed: String) -> PhoneSlip? {
        let run = typed.prefix { isOfNumber($0) || lookalikes[$0] != nil }
        guard let letter = run.first(where: { lookalikes[$0] != nil }) else { return nil }
        let isCut = run.last.map { $0.isNumber || lookalikes[$0] != nil } ?? false
        guard run.endIndex == typed.endIndex || !isCut || !typed[run.endIndex].isLetter else { return nil }
        let groups = run.split { !($0.isNumber || lookalikes[$0] != nil) }
        guard groups.allSatisfy({ $0.contains(where: \.isNumber) || $0.allSatisfy { lookalikes[$0] == nil } }) else {
            return nil
        }
        let meant = String(run.map { lookalikes[$0] ?? $0 }).trimmedSpaces
        let digits = PhoneScan.dialled(meant[...])
        let isWhole =
            digits.hasPrefix("0") && (10...11).contains(digits.count) || (digits.hasPrefix("+44") && digits.count == 13)
        return isWhole ? .lookalike(letter, meant: meant) : nil
    }

    private static let keys: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
    )

    private static func word(_ typed: String, behind number: Substring) -> PhoneSlip? {
        let digits = PhoneScan.dialled(number)
        let rest = typed[number.endIndex...].drop { " -".contains($0) }
        let word = rest.prefix { keys[$0] != nil }
        guard word.count >= 4, digits.hasPrefix("0") || (digits.hasPrefix("1") && digits.count == 4) else { return nil }
        guard (3...6).contains(digits.count), digits.count + word.count >= 10 else { return nil }
        let onKeys = word.compactMap { keys[$0] }.prefix(11 - digits.count)
        return .word(meant: "\(number) \(String(onKeys))".trimmedSpaces)
    }

    private static func isOfNumber(_ character: Character) -> Bool {
        character.isASCII && (character.isNumber || " +()-.".contains(character))
    }
}

extension String {
    fileprivate var trimmedSpaces: String {
        let start = drop { $0 == " " || $0 == "-" }
        return String(start.reversed().drop { " -(.".contains($0) }.reversed())
    }
}
