import Diagnostics
import Guide

/// What the files tell of a place that must not be published: street and postcode forms, each with where it was found.
struct KeptPlace {
    enum Form: Hashable {
        case street(StreetAddress)
        case postcode(Postcode)

        /// Its words in lower case, in every way that they are written.
        var spellings: [[String]] {
            switch self {
            case .street(let street): street.forms
            case .postcode(let postcode): [[postcode.outward.lowercased(), postcode.inward.lowercased()]]
            }
        }
    }

    struct Finding {
        let form: Form
        let place: Place
        let isNote: Bool
    }

    let entry: Entry
    /// What stands in the entry's own file, or in one of its translations, and is nobody's published address.
    let own: [Finding]
    /// What its provider publishes of other entries, and the entry itself does not tell.
    let ofProvider: Set<Form>

    /// One for each entry whose address is withheld.
    static func all(in guide: Guide) -> [KeptPlace] {
        let kept = guide.entries.filter { $0.contacts.whereabouts == .withheld }
        guard !kept.isEmpty else { return [] }
        lazy var everybody = forms(ofAddressesIn: guide.entries)
        return kept.map { entry in
            let told = ([entry.source.file] + guide.translationFiles(of: entry)).flatMap(findings)
            let toldForms = Set(told.map(\.form))
            let own = entry.prose[.provider]
            let provider = guide.entries.filter { own != nil && $0.prose[.provider] == own }
            return KeptPlace(
                entry: entry,
                own: told.isEmpty ? [] : told.filter { !isPublished($0.form, everybody) },
                ofProvider: forms(ofAddressesIn: provider).subtracting(toldForms)
            )
        }
    }

    /// A street without a number is published where it stands with a number in somebody's address.
    private static func isPublished(_ form: Form, _ everybody: Set<Form>) -> Bool {
        if everybody.contains(form) { return true }
        guard case .street(let street) = form, street.number == nil else { return false }
        return everybody.contains { other in
            if case .street(let known) = other { known.name == street.name } else { false }
        }
    }

    private static func forms(ofAddressesIn entries: [Entry]) -> Set<Form> {
        Set(entries.flatMap(\.contacts.whereabouts.addresses).flatMap { $0.lines.flatMap { forms(in: $0[...]) } })
    }

    /// Every street and postcode in a line.
    static func forms(in line: Substring) -> [Form] {
        StreetAddress.all(in: line).map(Form.street) + Postcode.all(in: line).filter(\.isAreaKnown).map(Form.postcode)
    }

    private static func findings(in file: SourceFile) -> [Finding] {
        WrittenLine.all(in: file).flatMap { line in
            forms(in: line.text).map {
                Finding(form: $0, place: Place(file: file.name, line: line.number), isNote: line.part == .note)
            }
        }
    }
}
