extension HTMLWriter {
    /// Writes words, and makes a link of each telephone number that stands in none yet.
    mutating func write(_ words: String) {
        let numbers = isInLink ? [] : WrittenNumber.all(in: words)
        var written = words.startIndex
        for number in numbers {
            writeExplained(String(words[written..<number.range.lowerBound]))
            html += "<a href=\"tel:\(number.dialled)\"><bdi dir=\"ltr\">"
            html.append(escaping: String(words[number.range]))
            html += "</bdi></a>"
            written = number.range.upperBound
        }
        writeExplained(numbers.isEmpty ? words : String(words[written...]))
    }
}
