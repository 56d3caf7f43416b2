import Diagnostics
import Guide

/// Reads which languages a printed piece is in: `language: cy`, or two with equal room: `languages: [en, cy]`.
enum PieceLanguagesReader {
    static func read(_ facts: inout FactReader) -> (first: String?, second: String?) {
        guard facts.has("languages") else { return (facts.text("language"), nil) }
        let codes = facts.languages("languages")
        guard !facts.has("language") else {
            refuse(&facts, "A piece has either “language” or “languages”, not both.", help: "Take one of them out.")
            return (nil, nil)
        }
        switch codes.count {
        case 2 where codes[0] != codes[1]: return (codes[0], codes[1])
        case 2: refuse(&facts, "A piece cannot have “\(codes[0])” twice.")
        case 0: break
        case 1:
            refuse(&facts, "Only one language stands in “languages”.", help: "For one, write: language: \(codes[0])")
        default: refuse(&facts, "A printed piece has room for two languages, and here are \(codes.count).")
        }
        return (nil, nil)
    }

    private static func refuse(_ facts: inout FactReader, _ message: String, help: String? = nil) {
        facts.note(
            ContentRules.printLanguages,
            at: facts.keyPosition("languages"),
            message,
            help: help ?? "Write two of the guide's languages, the one in front first: languages: [en, cy]"
        )
    }
}
