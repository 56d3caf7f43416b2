/// Goes through the facts of a file and puts right what is certain in each line.
enum FactFix {
    static func apply(_ file: inout RawLines, in lines: Range<Int>) {
        var key = ""
        var isBlock = false
        for index in lines where file.lines.indices.contains(index) {
            let line = InvisibleCharacterFix.fixed(file.lines[index].text)
            file.lines[index].text = line
            // What tabs and odd spaces are meant to be is not for us to decide.
            guard TidyLine.tidied(line[...]) == line, !line.hasPrefix("#") else { continue }
            let fact = FactLine(line, looseKeys: true)
            if fact.indentation == 0, fact.listMarks == 0, let own = fact.key {
                key = own
                isBlock = ValueReading.isBlockMark(fact.value)
            }
            // Lines of a block are somebody's words, even where they look like facts.
            if isBlock { continue }
            let value = DateFix.fixed(fact) ?? PhoneFix.fixed(fact, below: key)
            if let value { file.lines[index].text = replacing(fact, in: line, with: value) }
        }
    }

    /// The line with another value; what stands before and behind it stays.
    private static func replacing(_ fact: FactLine, in line: String, with value: String) -> String {
        let bytes = Array(line.utf8)
        let end = fact.valueOffset + fact.value.utf8.count
        return String(decoding: bytes[..<fact.valueOffset] + Array(value.utf8) + bytes[end...], as: UTF8.self)
    }
}
