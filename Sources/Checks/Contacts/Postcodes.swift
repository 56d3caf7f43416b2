import Diagnostics
import Guide

/// A postcode is what people type into a map.
public enum Postcodes: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.flatMap { entry in
            entry.contacts.whereabouts.addresses.compactMap { address in
                diagnostic(address, at: entry.source.file.place(address.position))
            }
        }
    }

    private static func diagnostic(_ address: PostalAddress, at place: Place) -> Diagnostic? {
        let postcodes = address.lines.flatMap { Postcode.all(in: $0) }
        if let stranger = postcodes.first(where: { !$0.isAreaKnown }) {
            return Diagnostic(
                invalid,
                at: place,
                "There is no postcode that begins with \(stranger.area).",
                help: "Look it up again: “\(stranger.text)”."
            )
        }
        guard postcodes.allSatisfy({ !$0.isFormUsed }) else { return nil }
        if let typed = address.lines.last.flatMap(damaged) {
            return Diagnostic(
                invalid,
                at: place,
                "“\(typed.text)” is not a postcode.",
                help: typed.meant.map { "Did you mean “\($0.text)”?" } ?? "Look it up again. One looks like LS1 4AP."
            )
        }
        return Diagnostic(missing, at: place, "This address has no postcode.", help: "Put it in the last line.")
    }

    /// The end of a line that was meant as a postcode: two short groups with a digit in each, or one letter O for a
    /// nought.
    private static func damaged(_ line: String) -> (text: String, meant: Postcode?)? {
        let words = line.split { $0 == " " || $0 == "," }.suffix(2)
        guard words.count == 2, let outward = words.first, let inward = words.last else { return nil }
        let isShort = (2...4).contains(outward.count) && (2...4).contains(inward.count)
        let isCode = outward.first?.isLetter == true && outward.contains(where: \.isNumber) && isCapital(outward)
        let beginsWithDigit = inward.first.map { $0.isNumber || "OIol".contains($0) } ?? false
        guard isShort, isCode, beginsWithDigit, isCapital(inward) else { return nil }
        return ("\(outward) \(inward)", meant(outward, inward))
    }

    /// With the letters O and I read as a nought and a one, where only figures can stand.
    private static func meant(_ outward: Substring, _ inward: Substring) -> Postcode? {
        let area = outward.prefix { $0.isLetter && !"OI".contains($0) }
        let figures = area + outward.dropFirst(area.count).map { ["O": "0", "I": "1"][$0] ?? $0 }
        return [String(outward), String(figures)]
            .compactMap { Postcode(outward: $0, inward: digitFirst(inward)) }
            .first { $0.isFormUsed && $0.isAreaKnown }
    }

    private static func isCapital(_ word: Substring) -> Bool { word.allSatisfy { $0.isUppercase || $0.isNumber } }

    /// The letters O and I at the beginning are a nought and a one.
    private static func digitFirst(_ inward: Substring) -> String {
        let digits: [Character: Character] = ["O": "0", "I": "1"]
        guard let first = inward.first, let digit = digits[first] else { return String(inward) }
        return String(digit) + inward.dropFirst()
    }

    public static let rules = [missing, invalid]

    private static let missing = Rule(
        "postcode-missing",
        .warning,
        "An address has no postcode.",
        why: "People type the postcode into a map or a taxi firm's app; a street name can be in three towns.",
        cure: "Put the postcode in the last line of the address.",
        before: "address: |\n  The Hub\n  5 Cattle Market\n  Harbourne",
        after: "address: |\n  The Hub\n  5 Cattle Market\n  Harbourne\n  ZZ1 3CV"
    )

    private static let invalid = Rule(
        "postcode-invalid",
        .warning,
        "A postcode cannot be right: it has the wrong form, or begins with letters that no area has.",
        why: "A map would send somebody to another town, or nowhere.",
        cure: "Look the postcode up again.",
        before: "address: 5 Cattle Market, Leeds, LS1 4A",
        after: "address: 5 Cattle Market, Leeds, LS1 4AP"
    )
}
