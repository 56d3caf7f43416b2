import Diagnostics

/// One phrase about opening times as somebody typed it, with what it means.
public struct OpeningPhrase: Sendable, Hashable {
    public private(set) var typed: String
    public let position: Position
    /// One for each clause. Empty where there is a doubt, since a wrong time does harm: such a phrase is published as
    /// typed.
    public let readings: [OpeningReading]
    /// Why the phrase could not be read with certainty.
    public let doubt: OpeningDoubt?

    init(typed: String, position: Position, readings: [OpeningReading], doubt: OpeningDoubt?) {
        self.typed = typed
        self.position = position
        self.readings = readings
        self.doubt = doubt
    }

    /// A phrase that could not be read, as somebody has translated it: what is not certain in one language is not in another.
    func inOtherWords(_ words: String) -> OpeningPhrase {
        var phrase = self
        phrase.typed = words
        return phrase
    }

    /// What the readings say, without how sure we are. Empty where there is a doubt.
    public var rules: [OpeningRule] { readings.map(\.rule) }

    /// Whether any of it was taken as a person would take it, so that its writer should be told how we read it.
    public var isAssumed: Bool { readings.contains(where: \.isAssumed) }
}
