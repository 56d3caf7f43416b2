/// Groups a number's digits the way people in the UK read them aloud.
///
/// Source: Ofcom, National Telephone Numbering Plan: area codes of three (02x), four (011x, 01x1) and five figures.
enum PhoneGrouping {
    /// Spaces that somebody typed stand (`0800 58 58 58` is easier to remember); a run of digits is grouped.
    static func grouped(typed: Substring, dialled: String) -> String {
        let words = (dialled.hasPrefix("+") ? typed.replacing("(0)", with: " ") : typed).split { " ().-/".contains($0) }
        if words.count > 1 { return words.joined(separator: " ") }
        let sizes = groupSizes(dialled)
        guard !sizes.isEmpty, sizes.reduce(0, +) == dialled.count else { return dialled }
        var rest = Substring(dialled)
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return String(rest.prefix(size))
        }.joined(separator: " ")
    }

    private static func groupSizes(_ number: String) -> [Int] {
        if number.hasPrefix("116"), number.count == 6 { return [3, 3] }
        if number == "08001111" { return [4, 4] }
        if number.hasPrefix("0800"), number.count == 10 { return [4, 3, 3] }
        if number.hasPrefix("+44"), number.count == 13 {
            return [3] + nationalSizes("0" + number.dropFirst(3), lead: 1)
        }
        return nationalSizes(number, lead: 0)
    }

    /// Sizes for a national number of 11 digits; `lead` digits of the first group are dropped (the nought after +44).
    private static func nationalSizes(_ number: some StringProtocol, lead: Int) -> [Int] {
        guard number.count == 11, number.hasPrefix("0") else { return [] }
        let isFourFigureArea = number.hasPrefix("011") || (number.hasPrefix("01") && number.dropFirst(3).hasPrefix("1"))
        if number.hasPrefix("02") { return [3 - lead, 4, 4] }
        if isFourFigureArea || number.hasPrefix("03") || number.hasPrefix("08") || number.hasPrefix("09") {
            return [4 - lead, 3, 4]
        }
        return [5 - lead, 3, 3]
    }
}
