/// Recognises the marks that people and word processors put before the lines of a list.
enum ListMark {
    /// A list line with a hyphen and a space for its mark, and how far its text moved to the right; `nil` where the line
    /// has that mark already or is none of a list.
    static func item(of line: String) -> (line: String, shift: Int)? {
        guard let first = line.utf8.first(where: { $0 != 32 }), first >= 0x80 || first == 0x2D || first == 0x2A else {
            return nil
        }
        let spaces = line.prefix { $0 == " " }
        let text = line[spaces.endIndex...]
        guard let mark = text.first, "-•–*·".contains(mark) else { return nil }
        let rest = text.dropFirst()
        let words = rest.drop { $0 == " " }
        guard let first = words.first, first != mark else { return nil }
        if mark == "-", rest.first == " " { return nil }
        if mark == "*", rest.first != " " { return nil }
        let spacesBefore = rest.count - words.count
        return ("\(spaces)- \(words)", 1 - spacesBefore)
    }
}
