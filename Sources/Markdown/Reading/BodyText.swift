import Diagnostics

/// The lines of one text as Markdown, cleaned of characters that nobody can see, and where they stand in their file.
struct BodyText {
    /// The text as UTF-8, each line ended by a line feed.
    private(set) var bytes: [UInt8] = []
    /// Where the lines are in `bytes`, without their line ends.
    private(set) var lines: [Range<Int>] = []
    private(set) var hidden = HiddenCharacters()
    /// Whether a character may be written as an entity, such as `&amp;`.
    private(set) var hasEntities = false
    /// Whether there may be HTML.
    private(set) var hasAngleBrackets = false
    let file: SourceFile
    /// The line of the file on which the text starts.
    let firstLine: Int

    init(_ body: some Sequence<Substring>, in file: SourceFile, startingAtLine firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
        let typed = Array(body)
        var pasted = PastedLines()
        for (index, line) in typed.enumerated() {
            append(pasted.read(line, next: index + 1 < typed.count ? typed[index + 1] : nil))
        }
        hasEntities = bytes.contains(UInt8(ascii: "&"))
        hasAngleBrackets = bytes.contains(UInt8(ascii: "<"))
    }

    private mutating func append(_ line: Substring) {
        let start = bytes.count
        var visible = hidden.removed(from: line, number: firstLine + lines.count)
        visible.withUTF8 { bytes.append(contentsOf: $0) }
        lines.append(start..<bytes.count)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The file's number of the line at an index of `lines`.
    func number(ofLineAt index: Int) -> Int { firstLine + index }

    /// A line, by its number in the file.
    func line(_ number: Int) -> ArraySlice<UInt8>? {
        let index = number - firstLine
        return lines.indices.contains(index) ? bytes[lines[index]] : nil
    }
}
