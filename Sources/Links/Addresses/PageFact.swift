import Guide

/// A fact of an entry that its website should give too.
public struct PageFact: Sendable, Hashable, Comparable {
    public enum Kind: String, Sendable, CaseIterable {
        case email, phone, postcode
    }

    public let kind: Kind
    /// In one spelling: digits as dialled within the UK, an e-mail address in lower case, a postcode without its space.
    public let value: String

    public init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// As the memory writes it: `phone 01632960101`.
    public var key: String { "\(kind.rawValue) \(value)" }

    public init?(key: String) {
        let parts = key.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.init(kind, String(parts[1]))
    }

    public static func < (first: PageFact, second: PageFact) -> Bool { first.key < second.key }

    /// What to look for on an entry's website. Of an entry whose address is withheld, no place is looked for.
    public static func all(of entry: Entry) -> Set<PageFact> {
        let contacts = entry.contacts
        let phones = (contacts.phones + contacts.textphones).compactMap { number(of: $0) }
        let emails = contacts.emails.map { PageFact(.email, $0.address.lowercased()) }
        let postcodes = contacts.whereabouts.addresses.compactMap { address in
            address.lines.last.flatMap(postcode).map { PageFact(.postcode, $0) }
        }
        return Set(phones.map { PageFact(.phone, $0) } + emails + postcodes)
    }

    /// A number as it is dialled within the UK; `nil` for those that everybody knows and every page may give, like 999.
    static func number(of phone: PhoneNumber) -> String? {
        guard let dialled = phone.dialled else { return nil }
        let digits = dialled.filter { $0 != "+" }
        let national = dialled.hasPrefix("+44") ? "0" + digits.dropFirst(2) : digits
        return national.count >= 6 ? national : nil
    }

    /// Every number of an entry, those for texts too.
    static func numbers(of entry: Entry) -> Set<String> {
        let phones = (entry.contacts.phones + entry.contacts.textphones).compactMap { number(of: $0) }
        return phones.isEmpty ? [] : Set(phones + entry.contacts.texts.compactMap(\.number))
    }

    /// The postcode at the end of an address: five to seven letters and figures, the last three a figure and two letters.
    private static func postcode(_ line: String) -> String? {
        let words = line.uppercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        for candidate in [words.suffix(2).joined(), words.suffix(1).joined()] {
            let (outward, inward) = (candidate.dropLast(3), candidate.suffix(3))
            let isPostcode =
                (2...4).contains(outward.count) && outward.first?.isLetter == true
                && outward.contains(where: \.isNumber)
                && inward.first?.isNumber == true && inward.dropFirst().allSatisfy(\.isLetter)
            if isPostcode { return candidate }
        }
        return nil
    }
}
