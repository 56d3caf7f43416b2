import Diagnostics
import Guide

/// Finds two versions of one number: a slip of one digit between an entry's facts and its text, or between two entries
/// of one provider. Numbers that differ by more belong to different telephones, as far as we can know.
public enum PhoneAgreement: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let known = Set(ListedPhone.all(in: guide).map(\.national))
        return guide.entries.flatMap { inText(of: $0, known, guide, context) } + betweenEntries(guide)
    }

    private static func inText(of entry: Entry, _ known: Set<String>, _ guide: Guide, _ context: CheckContext)
        -> [Diagnostic]
    {
        let own = ListedPhone.all(in: entry)
        guard !own.isEmpty else { return [] }
        let files = [entry.source.file] + guide.translationFiles(of: entry)
        return files.flatMap { inText(of: $0, context.lines(of: $0), own, known) }
    }

    private static func inText(
        of file: SourceFile,
        _ lines: [WrittenLine],
        _ own: [ListedPhone],
        _ known: Set<String>
    ) -> [Diagnostic] {
        let prose = lines.filter { line in
            switch line.part {
            case .body: true
            case .fact(let key): proseKeys.contains(key)
            case .note: false
            }
        }
        return prose.flatMap { line in
            WrittenPhone.all(in: line.text).filter { !known.contains($0.national) }.compactMap { written in
                guard let other = own.first(where: { isSlip(written.national, $0.national) }) else { return nil }
                return differ(line.place(of: written.range, in: file), other, inFile: nil)
            }
        }
    }

    /// The keys of facts in which somebody writes sentences.
    private static let proseKeys = Set(
        EntryField.all.filter { field in
            switch field.kind {
            case .prose, .notice, .leafletChoice, .easyRead: true
            default: false
            }
        }.map(\.key.rawValue)
    )

    private static func betweenEntries(_ guide: Guide) -> [Diagnostic] {
        let byProvider = Dictionary(grouping: guide.entries.filter { $0.prose[.provider] != nil }) {
            $0.prose[.provider] ?? ""
        }
        return byProvider.values.flatMap { entries in
            var seen: [ListedPhone] = []
            var found: [Diagnostic] = []
            for phone in entries.flatMap({ ListedPhone.all(in: $0) }) {
                guard !seen.contains(where: { $0.national == phone.national }) else { continue }
                if let other = seen.first(where: { isSlipInFront(phone.national, $0.national) }) {
                    found.append(differ(phone.place, other, inFile: other.place.file))
                }
                if seen.count < limit { seen.append(phone) }
            }
            return found
        }
    }

    /// A provider with more numbers than this has a switchboard, and looking at every pair would take long.
    private static let limit = 200

    private static func differ(_ place: Place, _ other: ListedPhone, inFile file: String?) -> Diagnostic {
        let location = file.map { "in \($0)" } ?? "in “phone”"
        return Diagnostic(
            rule,
            at: place,
            "This number is nearly the same as \(PhoneVerdict.grouped(other.dialled)) \(location). Is one of them mistyped?",
            help: "Ring both. If both are right, leave them."
        )
    }

    /// One digit other, two neighbours swapped, or one digit too many.
    private static func isSlip(_ first: String, _ second: String) -> Bool {
        guard first != second, first.hasPrefix("0"), second.hasPrefix("0") else { return false }
        let (one, two) = (Array(first.utf8), Array(second.utf8))
        guard one.count == two.count else { return isOneMore(one, two) || isOneMore(two, one) }
        let places = one.indices.filter { one[$0] != two[$0] }
        return places.count == 1 || isSwap(one, two, places)
    }

    /// The same, but not in the last three digits: extensions of one house differ there.
    private static func isSlipInFront(_ first: String, _ second: String) -> Bool {
        isSlip(first, second) && first.dropLast(3) != second.dropLast(3)
    }

    private static func isSwap(_ one: [UInt8], _ two: [UInt8], _ places: [Int]) -> Bool {
        places.count == 2 && places[1] == places[0] + 1 && one[places[0]] == two[places[1]]
            && one[places[1]] == two[places[0]]
    }

    private static func isOneMore(_ longer: [UInt8], _ shorter: [UInt8]) -> Bool {
        guard longer.count == shorter.count + 1 else { return false }
        let start = zip(longer, shorter).prefix { $0 == $1 }.count
        return longer[(start + 1)...].elementsEqual(shorter[start...])
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "phone-differs",
        .warning,
        "Two numbers that should be one differ by a slip of the finger.",
        why: "One of them rings at a stranger's house.",
        cure: "Ring both, and mend the wrong one.",
        before: "phone: 01632 960 101\n---\nRing us on 01632 960 110.",
        after: "phone: 01632 960 101\n---\nRing us on 01632 960 101."
    )
}
