/// A UK postcode found in a line.
///
/// Source: Royal Mail, Programmers' Guide, UK postcode format: six outward forms, an inward part of a digit and two
/// letters without C, I, K, M, O and V, and few letters in the third or fourth place. What samples make up (ZZ) may have any letters.
struct Postcode: Hashable {
    /// `ZZ1`, in capitals.
    let outward: String
    /// `3CV`, in capitals.
    let inward: String

    var area: String { String(outward.prefix { $0.isLetter }) }
    var text: String { outward + " " + inward }

    /// Whether Royal Mail has such an area. ZZ is nobody's, and samples use it.
    var isAreaKnown: Bool { PostcodeAreas.all.contains(area) || area == "ZZ" }

    /// Whether Royal Mail uses such letters behind the first digit: `CF1O` is a slip for `CF10`. The search for places that
    /// are to stay secret takes slips too.
    var isFormUsed: Bool {
        guard area != "ZZ", let last = outward.last, last.isLetter else { return true }
        return area.count == 1 ? "ABCDEFGHJKPSTUW".contains(last) : "ABEHMNPRVWXY".contains(last)
    }

    init?(outward: some StringProtocol, inward: some StringProtocol) {
        let (first, second) = (outward.uppercased(), inward.uppercased())
        guard Self.outwardForms.contains(Self.form(first)), Self.form(second) == "9AA" else {
            return nil
        }
        let isMadeUp = first.hasPrefix("ZZ")
        guard isMadeUp || !second.contains(where: { "CIKMOV".contains($0) }) else { return nil }
        self.outward = first
        self.inward = second
    }

    /// With its space or without it.
    init?(_ text: some StringProtocol) {
        let letters = String(text.filter { $0 != " " })
        guard (5...7).contains(letters.count) else { return nil }
        self.init(outward: letters.dropLast(3), inward: letters.suffix(3))
    }

    private static let outwardForms: Set = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"]

    private static func form(_ text: String) -> String {
        String(text.map { $0.isASCII && $0.isLetter ? "A" : $0.isASCII && $0.isNumber ? "9" : "?" })
    }

    /// “M1 4th” is no postcode: whoever writes the first part in capitals does so with the second.
    private static func isOrdinal(_ inward: some StringProtocol, after outward: some StringProtocol) -> Bool {
        outward.contains(where: \.isUppercase) && inward.contains(where: \.isLowercase)
            && !outward.contains(where: \.isLowercase)
    }

    /// Every postcode in a line, in its order.
    static func all(in line: some StringProtocol) -> [Postcode] {
        guard line.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
        let words = line.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var found: [Postcode] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, !isOrdinal(words[index + 1], after: words[index]),
                let whole = Postcode(outward: words[index], inward: words[index + 1])
            {
                found.append(whole)
                index += 1
            } else if let joined = Postcode(words[index]) {
                found.append(joined)
            }
            index += 1
        }
        return found
    }
}
