import Diagnostics
import Guide

/// A withheld address must not be told in the entry's own text, in its notes, or by another entry.
///
/// The messages name a line and do not repeat it: reports travel further than files.
public enum WithheldPlaces: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        KeptPlace.all(in: guide).flatMap { kept in
            let byLine = Dictionary(grouping: kept.own, by: \.place).values.compactMap(\.first)
            return byLine.map { told($0, kept.entry) } + toldElsewhere(kept, guide)
        }
    }

    private static func told(_ finding: KeptPlace.Finding, _ entry: Entry) -> Diagnostic {
        let help =
            finding.isNote
            ? "Notes are not published, but whoever has the file can read them. Keep the address somewhere else."
            : "Take it out. If it is another place that people may know, it is safe to leave it."
        return Diagnostic(
            rule,
            at: finding.place,
            "The address of “\(entry.title)” is withheld, and this line names \(name(finding.form)).",
            help: help
        )
    }

    private static func name(_ form: KeptPlace.Form) -> String {
        switch form {
        case .street: "a street"
        case .postcode: "a postcode"
        }
    }

    /// Other entries that repeat what stands in the entry's file; and lines of the same provider that name the entry
    /// beside a street or postcode.
    private static func toldElsewhere(_ kept: KeptPlace, _ guide: Guide) -> [Diagnostic] {
        let secrets = Set(kept.own.filter { isPrecise($0.form) }.map(\.form))
        let title = kept.entry.title.lowercased()
        return guide.entries.filter { $0.slug != kept.entry.slug }.flatMap { other -> [Diagnostic] in
            let provider = kept.entry.prose[.provider]
            let isSameProvider = provider != nil && other.prose[.provider] == provider
            guard isSameProvider || !secrets.isEmpty else { return [] }
            return ([other.source.file] + guide.translationFiles(of: other)).compactMap { file in
                WrittenLine.all(in: file).first { line in
                    let isNamed = isSameProvider && line.part != .note && line.text.mentions(title)
                    guard isNamed || !secrets.isEmpty else { return false }
                    let forms = KeptPlace.forms(in: line.text)
                    return forms.contains { isNamed || secrets.contains($0) }
                }.map { toldBy(Place(file: file.name, line: $0.number), kept.entry) }
            }
        }
    }

    /// A street without its number is in many texts.
    private static func isPrecise(_ form: KeptPlace.Form) -> Bool {
        if case .street(let street) = form { street.number != nil } else { true }
    }

    private static func toldBy(_ place: Place, _ entry: Entry) -> Diagnostic {
        Diagnostic(
            rule,
            at: place,
            "This line could tell where “\(entry.title)” is, and its address is withheld.",
            help: "Take the street and the postcode out of it. If it is another place, it is safe to leave it."
        )
    }

    public static let rules = [rule] + WithheldGuard.rules

    private static let rule = Rule(
        "address-withheld-told",
        .warning,
        "An address is withheld, and a street or a postcode stands in the entry or in another one of its provider.",
        why: "Somebody may be in danger if they are found.",
        cure: "Take the street and the postcode out, from notes as well.",
        before: "address: withheld\n---\nRing the bell at 14 Rosemary Lane.",
        after: "address: withheld\n---\nWe tell you where we are when you ring."
    )
}
