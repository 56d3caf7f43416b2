/// What the inks of a press file come to.
struct PressColours {
    private let colours: [(page: Int, colour: PressFacts.Colour)]
    private let pictures: [(page: Int, picture: PressFacts.Picture)]

    init(_ facts: PressFacts) {
        colours = facts.pages.flatMap { page in page.colours.map { (page.number, $0) } }
        pictures = facts.pages.flatMap { page in page.pictures.map { (page.number, $0) } }
    }

    /// Paper takes no more: above 300 %, ink does not dry and rubs off on the next sheet (ISO 12647-2 leaves 330 % on coated
    /// paper, printers ask for 280 to 320).
    static let mostInk = 3.0
    /// From here on a colour reads as black.
    private static let black = 0.8

    var spaces: Preflight.Check {
        let strange =
            colours.filter { $0.colour.space != "DeviceCMYK" }.map {
                ($0.page, "\($0.colour.kind.words) in \($0.colour.space)")
            }
            + pictures.filter { !["DeviceCMYK", "DeviceGray"].contains($0.picture.space) }
            .map { ($0.page, "a picture in \($0.picture.space)") }
        let found = Set(colours.map(\.colour.space) + pictures.map(\.picture.space)).sorted()
        return Preflight.Check(
            name: "Colours",
            found: found.joined(separator: ", "),
            faults: strange.map { "Page \($0.0) has \($0.1), which is not made of the four inks." }
        )
    }

    /// Black letters of several inks have coloured rims as soon as one plate slips by a hair.
    var black: Preflight.Check {
        let texts = colours.filter { $0.colour.kind == .text && $0.colour.parts.count == 4 }
        let mixed = texts.filter { text in
            let coloured = text.colour.parts.dropLast()
            let isBlack = text.colour.parts[3] >= Self.black || coloured.allSatisfy { $0 >= Self.black }
            return isBlack && coloured.contains { $0 > 0 }
        }
        return Preflight.Check(
            name: "Black text",
            found: mixed.isEmpty ? "on the black plate alone" : "on several plates",
            faults: mixed.map { "Page \($0.page) has black text of \(Self.percentages($0.colour.parts))." }
        )
    }

    var ink: Preflight.Check {
        let inks =
            colours.filter { $0.colour.space == "DeviceCMYK" }.map { ($0.page, $0.colour.parts.reduce(0, +)) }
            + pictures.map { ($0.page, $0.picture.ink) }
        let most = inks.map(\.1).max() ?? 0
        let over = inks.filter { $0.1 > Self.mostInk + 0.001 }
        return Preflight.Check(
            name: "Total ink",
            found: "\(Self.percent(most)) at most",
            faults: over.map {
                "Page \($0.0) has \(Self.percent($0.1)) of ink in one place; \(Self.percent(Self.mostInk)) is the most."
            }
        )
    }

    /// The inks that are used at all, in their order.
    var inks: [Ink] {
        Ink.allCases.filter { ink in
            colours.contains { $0.colour.parts.count == 4 && $0.colour.parts[ink.rawValue] > 0 }
                || pictures.contains { $0.picture.space == "DeviceCMYK" || ink == .black }
        }
    }

    private static func percentages(_ parts: [Double]) -> String {
        zip(Ink.allCases, parts).map { "\($0.letter) \(percent($1))" }.joined(separator: ", ")
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// The four inks, in the order in which a PDF names them.
enum Ink: Int, CaseIterable, Sendable {
    case cyan, magenta, yellow, black

    var letter: String {
        switch self {
        case .cyan: "C"
        case .magenta: "M"
        case .yellow: "Y"
        case .black: "K"
        }
    }
}

extension PressFacts.Colour.Kind {
    var words: String {
        switch self {
        case .text: "text"
        case .area: "an area"
        case .line: "a line"
        case .picture: "a picture"
        }
    }
}
