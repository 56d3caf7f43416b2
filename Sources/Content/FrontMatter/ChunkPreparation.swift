import Diagnostics

/// Goes through a chunk's lines and quotes for the YAML parser what was meant as words.
struct ChunkPreparation {
    private let file: SourceFile
    private let comments: CommentRule
    private let knownKeys: Set<String>
    private var chunk: FactChunk
    private var fault: Diagnostic?

    enum Outcome {
        case ready(FactChunk)
        case fault(Diagnostic)
    }

    /// - Parameter knownKeys: the facts that this kind of file may hold.
    static func prepare(
        _ chunk: FactChunk,
        file: SourceFile,
        comments: CommentRule,
        knownKeys: Set<String>
    ) -> Outcome {
        var preparation = ChunkPreparation(file: file, comments: comments, chunk: chunk, knownKeys: knownKeys)
        preparation.run()
        return preparation.fault.map { .fault($0) } ?? .ready(preparation.chunk)
    }

    private init(file: SourceFile, comments: CommentRule, chunk: FactChunk, knownKeys: Set<String>) {
        self.knownKeys = knownKeys
        self.file = file
        self.comments = comments
        self.chunk = chunk
    }

    private mutating func run() {
        if let index = indentedFact() { return refuseIndentedFact(index) }
        markListLines()
        var index = 0
        while index < chunk.lines.count, fault == nil {
            index = step(index)
        }
    }

    /// The first line that begins like a fact of its own and would be swallowed by the value or the list above it.
    private func indentedFact() -> Int? {
        let first = chunk.lines.first.map { FactLine($0, looseKeys: false) }
        var isInsideValue = first?.value.isEmpty == false
        for index in chunk.lines.indices.dropFirst() {
            let line = FactLine(chunk.lines[index], looseKeys: false)
            if line.listMarks > 0 { isInsideValue = true }
            if isInsideValue, line.listMarks == 0, let key = line.key, knownKeys.contains(key) { return index }
        }
        return nil
    }

    private mutating func refuseIndentedFact(_ index: Int) {
        let line = FactLine(chunk.lines[index], looseKeys: false)
        let start = line.keyOffset + 1
        let key = line.key ?? ""
        fault = ValueFault.indentedFact(key: key, owner: chunk.key)
            .diagnostic(at: file.place(line: chunk.start + index + 1, columns: start..<(start + key.count)))
    }

    /// List lines with another mark than a hyphen and a space (`-01632 960 102`, `• Tuesday`) get the proper one.
    private mutating func markListLines() {
        guard let first = chunk.lines.first, FactLine(first, looseKeys: false).value.isEmpty else { return }
        for index in chunk.lines.indices.dropFirst() {
            guard let item = ListMark.item(of: chunk.lines[index]) else { continue }
            chunk.lines[index] = item.line
            chunk.shifts[chunk.start + index + 1] = item.shift
        }
    }

    /// Deals with the value that begins on a line, and answers the line after it.
    private mutating func step(_ index: Int) -> Int {
        let line = chunk.lines[index]
        if line.isEmpty { return index + 1 }
        let fact = FactLine(line, looseKeys: false)
        if index > 0, fact.value.hasPrefix("#"), fact.key == nil, fact.listMarks == 0 {
            return dropComment(index, fact)
        }
        guard fact.listMarks < 3 else { return fail(.tooDeep, index, fact) }
        if let key = fact.key, index > 0, key == "<<" { return fail(.merge, index, fact) }
        guard !fact.value.isEmpty else { return index + 1 }
        var end = continuationEnd(after: index, indentation: index == 0 ? 0 : fact.ownIndentation)
        let isAddressBelow = chunk.key == Self.keptInLines && index > 0 && fact.key == nil && fact.listMarks == 0
        if isAddressBelow { end = addressEnd(from: index) }
        let whole = joined(index, end, fact)
        let key = fact.key ?? ""
        let reading = ValueReading.of(whole, key: key, comments: comments)
        switch reading {
        case .plain, .words:
            if chunk.key == Self.keptInLines, keepLines(index, end, fact) { return end }
            if reading == .words { quote(index, end, fact) }
        case .block: break
        case .fault(let valueFault): return fail(valueFault, index, fact)
        }
        if end > index + 1, !ValueReading.isBlockMark(whole),
            let list = (index + 1..<end).first(where: { FactLine(chunk.lines[$0], looseKeys: false).listMarks > 0 })
        {
            let line = FactLine(chunk.lines[list], looseKeys: false)
            return fail(key.isEmpty ? .unevenList : .listOnKeyLine(key: key), list, line)
        }
        return end
    }

    /// The first line after `index` that does not continue its value: one that is not indented further.
    private func continuationEnd(after index: Int, indentation: Int) -> Int {
        var end = index + 1
        var next = end
        while next < chunk.lines.count {
            let line = chunk.lines[next]
            if !line.isEmpty {
                guard line.utf8.prefix(while: { $0 == 32 }).count > indentation else { break }
                end = next + 1
            }
            next += 1
        }
        return end
    }

    /// The value with the lines that continue it; a block's lines are left to YAML.
    private func joined(_ index: Int, _ end: Int, _ fact: FactLine) -> String {
        guard end > index + 1, !ValueReading.isBlockMark(fact.value) else { return fact.value }
        return ([fact.value] + chunk.lines[(index + 1)..<end].filter { !$0.isEmpty }.map(\.trimmed)).joined(
            separator: " "
        )
    }

    /// Puts single quotes around a value; on its first line all columns up to the value stay as they were.
    private mutating func quote(_ index: Int, _ end: Int, _ fact: FactLine) {
        let first = chunk.lines[index].utf8
        let start = String(decoding: first.prefix(fact.valueOffset), as: UTF8.self)
        chunk.lines[index] = start + "'" + fact.value.replacing("'", with: "''")
        for line in (index + 1)..<max(index + 1, end) {
            chunk.lines[line] = chunk.lines[line].replacing("'", with: "''")
        }
        chunk.lines[end - 1] += "'"
    }

    /// The fact whose lines mean something: each of an address is one of its own, with `|` before them or without.
    private static let keptInLines = "address"

    /// The first line after `index` that is no further line of the address that begins there.
    private func addressEnd(from index: Int) -> Int {
        var end = index + 1
        while end < chunk.lines.count {
            let line = FactLine(chunk.lines[end], looseKeys: false)
            if line.value.isEmpty || line.key != nil || line.listMarks > 0 || line.value.hasPrefix("#") { break }
            end += 1
        }
        return end
    }

    /// Hands lines of words to YAML so that each stays a line: in double quotes, where `\n` ends a line and a backslash
    /// at the end of one joins the next. False where there is one line, or a list.
    private mutating func keepLines(_ index: Int, _ end: Int, _ fact: FactLine) -> Bool {
        let last = (index..<end).last { !chunk.lines[$0].isEmpty } ?? index
        let below = (index + 1)..<max(index + 1, last + 1)
        guard !below.isEmpty, !"\"'[{".contains(fact.value.first ?? " "),
            below.allSatisfy({ FactLine(chunk.lines[$0], looseKeys: false).listMarks == 0 })
        else { return false }
        let start = String(decoding: chunk.lines[index].utf8.prefix(fact.valueOffset), as: UTF8.self)
        chunk.lines[index] = start + "\"" + escaped(fact.value)
        let margin = String(repeating: " ", count: fact.indentation + 2)
        for line in below {
            chunk.lines[line - 1] += "\\n\\"
            chunk.lines[line] = margin + escaped(chunk.lines[line].trimmed)
        }
        chunk.lines[last] += "\""
        return true
    }

    private func escaped(_ words: String) -> String {
        words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private mutating func dropComment(_ index: Int, _ fact: FactLine) -> Int {
        let isNote = comments == .allowed && (fact.value == "#" || fact.value.hasPrefix("# "))
        guard isNote else {
            return fail(.comment(text: fact.value, key: "", value: fact.value), index, fact)
        }
        chunk.lines[index] = ""
        return index + 1
    }

    private mutating func fail(_ valueFault: ValueFault, _ index: Int, _ fact: FactLine) -> Int {
        let line = chunk.start + index
        let shift = chunk.shifts[line + 1] ?? 0
        let text = file.lines.indices.contains(line) ? file.lines[line] : ""
        let start = max(1, String(decoding: text.utf8.prefix(fact.valueOffset - shift), as: UTF8.self).count + 1)
        let length = max(1, TidyLine.tidied(text).trimmedEnd.count - start + 1)
        fault = valueFault.diagnostic(at: file.place(line: line + 1, columns: start..<(start + length)))
        return index + 1
    }
}

extension String {
    fileprivate var trimmedEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespaceOrInvisible }) else { return "" }
        return self[...last]
    }
}
