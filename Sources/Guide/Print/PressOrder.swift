/// What a print shop is asked for, besides the piece itself.
public struct PressOrder: Sendable, Hashable {
    /// Whether a file for a print shop is made.
    public var isWanted: Bool
    /// How many copies.
    public var quantity: Int?
    /// The paper, in the words of whoever orders; `nil` where we suggest one.
    public var stock: String?
    public var condition: PrintingCondition
    /// The file of the printer's own ICC profile, relative to the guide's folder; it stands in for the condition.
    public var profile: String?

    public init(
        isWanted: Bool = false,
        quantity: Int? = nil,
        stock: String? = nil,
        condition: PrintingCondition = .fogra39,
        profile: String? = nil
    ) {
        self.isWanted = isWanted
        self.quantity = quantity
        self.stock = stock
        self.condition = condition
        self.profile = profile
    }
}

/// A way of printing with four inks on a kind of paper, by its name in the registry of the International Color Consortium
/// (registry.color.org/cmyk-registry): the press that the colours are meant for.
public enum PrintingCondition: String, Sendable, CaseIterable {
    case fogra39 = "fogra39"
    case fogra47 = "fogra47"
    case fogra51 = "fogra51"
    case fogra52 = "fogra52"

    /// Its name in the registry: `FOGRA39`.
    public var name: String { rawValue.uppercased() }

    /// As the registry describes it.
    public var description: String {
        switch self {
        case .fogra39: "Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2 (coated)"
        case .fogra47: "Offset printing, ISO 12647-2:2004/Amd 1, paper type 4 (uncoated white)"
        case .fogra51: "Offset printing, ISO 12647-2:2013, premium coated paper"
        case .fogra52: "Offset printing, ISO 12647-2:2013, wood-free uncoated white paper"
        }
    }
}
