/// A telephone number in running text.
struct WrittenPhone {
    /// As dialled within the UK.
    let national: String
    let range: Range<Substring.Index>

    /// Every UK number with ten digits or more in a line: it begins with 0 or +44, and has single spaces, hyphens or
    /// brackets between its groups.
    static func all(in line: Substring) -> [WrittenPhone] {
        guard line.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
        var found: [WrittenPhone] = []
        var rest = line
        while let start = rest.firstIndex(where: { $0 == "0" || $0 == "+" }) {
            let run = rest[start...].prefix { ($0.isASCII && $0.isNumber) || " +()-".contains($0) }
            let isWordStart = start == line.startIndex || !isPartOfWord(line[line.index(before: start)])
            let digits = run.filter { $0 == "+" || ($0.isASCII && $0.isNumber) }
            let national = PhoneVerdict.nationalForm(digits)
            if isWordStart, (10...12).contains(national.count), national.hasPrefix("0"), !national.contains("+") {
                let end = run.lastIndex { $0.isNumber }.map { line.index(after: $0) } ?? run.endIndex
                found.append(WrittenPhone(national: national, range: start..<end))
            }
            rest = rest[(run.isEmpty ? rest.index(after: start) : run.endIndex)...]
        }
        return found
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "/" || character == "="
    }
}
