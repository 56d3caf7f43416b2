import Diagnostics
import Guide

/// Reads what a correction slip says: a list below `corrections`, each with `entry`, `says` and `should-say`.
enum CorrectionReader {
    private static let keys = ["entry", "says", "should-say"]
    private static let example =
        "corrections: [{entry: food-hub, says: Ring 01632 960 104, should-say: Ring 01632 960 105}]"

    static func read(_ facts: inout FactReader) -> [Correction] {
        guard let value = facts.value("corrections") else { return [] }
        guard case .list(let items, _) = value else {
            facts.noteWrongKind("corrections", value, wanted: "a list", example: example)
            return []
        }
        return items.compactMap { item in
            guard case .named(let named, _) = item else {
                facts.noteWrongKind(
                    "corrections",
                    item,
                    wanted: "entry, says and should-say for each",
                    example: example
                )
                return nil
            }
            var inner = facts.inside("corrections", named)
            let correction = correction(&inner)
            for diagnostic in inner.diagnostics { facts.note(diagnostic) }
            return correction
        }
    }

    private static func correction(_ facts: inout FactReader) -> Correction? {
        facts.refuseKeys(except: keys, of: "A correction")
        let texts = keys.map { key in (key: key, text: facts.text(key)) }
        let missing = texts.filter { $0.text == nil && !facts.has($0.key) }.map { "“\($0.key)”" }
        if !missing.isEmpty {
            facts.note(
                ContentRules.correctionIncomplete,
                at: facts.frontMatter.keys.first?.position,
                "This correction does not have \(missing.joined(separator: " and ")).",
                help: "Write it like this: \(example)"
            )
        }
        guard let entry = texts[0].text, let says = texts[1].text, let shouldSay = texts[2].text else { return nil }
        return Correction(entry: entry, says: says, shouldSay: shouldSay)
    }
}
