import Content
import Diagnostics
import Guide

/// Changes single facts of one Markdown file and keeps every other byte: comments, order, quotes, line ends, unknown keys.
///
/// What is written is read back before anybody gets it: the fact that was meant must have exactly the value that was
/// meant, every other fact and the text below must be as they were. Where that is not certain, nothing is changed.
public struct FactEditor {
    public enum Outcome: Sendable {
        case changed(FileChange)
        case refused(EditRefusal)
    }

    /// The keys of an entry in the order in which people write them: what it is, for whom and where come first.
    public static let orderInEntries: [String] = {
        let first: [EntryKey] = [.title, .provider, .summary, .topics, .areas, .audiences, .ages]
        return (first + EntryKey.allCases.filter { !first.contains($0) }).map(\.rawValue)
    }()

    private let path: String
    /// The keys that this kind of file may hold, in the order in which people write them.
    private let order: [String]

    public init(path: String, order: [String]) {
        self.path = path
        self.order = order
    }

    /// The file with all edits made, or the first reason why not.
    public func apply(_ edits: [FactEdit], to bytes: [UInt8]) -> Outcome {
        var after = bytes
        for edit in edits {
            switch apply(edit, to: after) {
            case .success(let bytes): after = bytes
            case .failure(let refusal): return .refused(refusal)
            }
        }
        return .changed(FileChange(path: path, before: bytes, after: after))
    }

    private func apply(_ edit: FactEdit, to bytes: [UInt8]) -> Result<[UInt8], EditRefusal> {
        let written: WrittenFacts
        switch read(bytes) {
        case .unreadable(let faults): return .failure(EditRefusal(faults, in: path))
        case .read(let facts): written = facts
        }
        let file = FileLines(bytes)
        if case .text(let text) = edit { return setText(text, file, written) }
        guard let key = edit.key, isKey(key) else {
            return refuse("“\(edit.key ?? "")” cannot be the name of a fact.", "Use a name such as “cost”.")
        }
        let fact = written[key]
        if let fact, fact.value == nil, edit.needsValue {
            return refuse(
                "We cannot read what “\(key)” says now, so we left it as it is.",
                "Put it right first; “hopeguide check” says how.",
                line: fact.lines.lowerBound + 1
            )
        }
        let meant = edit.value(after: fact?.value)
        if let fact, fact.value == meant { return .success(bytes) }
        if fact == nil, meant == nil { return .success(bytes) }
        let candidates = meant.map { ways(to: $0, key: key, fact: fact, in: file) } ?? [[]]
        for lines in candidates {
            let candidate = file.replacing(fact, of: written, with: lines, key: key, order: order)
            if isWhatWasMeant(candidate, key: key, value: meant, before: written, bytes: bytes) {
                return .success(candidate)
            }
        }
        return refuse(
            "We found no way to write “\(key)” so that it is certain to be read as you mean it.",
            "Write it with an editor, and run “hopeguide check”.",
            line: fact.map { $0.lines.lowerBound + 1 }
        )
    }

    private func read(_ bytes: [UInt8]) -> WrittenFacts.Outcome {
        WrittenFacts.read(path: path, bytes: bytes, knownKeys: Set(order))
    }

    private func isKey(_ key: String) -> Bool {
        let isPlain = key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        return isPlain && key.utf8.first.map { (97...122).contains($0) } == true && key.utf8.count <= 60
    }

    private func refuse(_ message: String, _ help: String, line: Int? = nil) -> Result<[UInt8], EditRefusal> {
        .failure(EditRefusal(message, help: help, at: Place(file: path, line: line)))
    }

    // MARK: Writing

    private func ways(to write: FactEdit.Value, key: String, fact: WrittenFacts.Fact?, in file: FileLines) -> [[String]]
    {
        let writing = FactWriting(head: head(key, fact, in: file), habit: habit(fact, in: file))
        var ways = writing.ways(to: write)
        // Lines of values that stay are kept as they were typed.
        if let fact, case .list(let old)? = fact.value, case .list(let new) = write,
            let kept = ListLines(fact, items: old.count, in: file)
        {
            ways = FactWriting.Quoting.allCases.compactMap { kept.lines(for: new, instead: old, $0) } + ways
        }
        return ways
    }

    /// The key with its colon as it stands there.
    private func head(_ key: String, _ fact: WrittenFacts.Fact?, in file: FileLines) -> String {
        guard let fact else { return key + ": " }
        let line = file.text(fact.lines.lowerBound)
        guard let colon = line.firstIndex(of: ":") else { return key + ": " }
        let spaces = line[line.index(after: colon)...].prefix { $0 == " " }
        return String(line[...colon]) + (spaces.isEmpty ? " " : String(spaces))
    }

    private func habit(_ fact: WrittenFacts.Fact?, in file: FileLines) -> FactWriting.Habit {
        var habit = FactWriting.Habit.plain
        guard let fact else { return habit }
        let line = file.text(fact.lines.lowerBound)
        let typed = line.firstIndex(of: ":").map { line[line.index(after: $0)...].drop { $0 == " " } } ?? ""
        habit.isBracketed = typed.hasPrefix("[") || typed.hasPrefix("{")
        habit.quote = typed.first.flatMap { "\"'".contains($0) ? $0 : nil }
        let below = fact.lines.dropFirst().first { !fact.notes.contains($0) }
        if let below {
            let spaces = file.text(below).prefix { $0 == " " }
            habit.indentation = String(spaces)
        }
        return habit
    }

    private func setText(_ text: String, _ file: FileLines, _ written: WrittenFacts) -> Result<[UInt8], EditRefusal> {
        let fence = written.body.lowerBound - 1
        let end = String(decoding: file.lineEnd(near: fence), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var head = FileLines(file.bytes)
        head.lines = Array(file.lines[...fence])
        if head.lines[fence].end.isEmpty { head.lines[fence].end = Array(end.utf8)[...] }
        let after = head.bytes + Array(lines.joined(separator: end).utf8)
        guard case .read(let facts) = read(after), facts.facts.map(\.value) == written.facts.map(\.value) else {
            return refuse("This text cannot stand below the facts.", "It must be plain text in UTF-8.")
        }
        return .success(after)
    }

    // MARK: Reading back

    private func isWhatWasMeant(
        _ candidate: [UInt8],
        key: String,
        value: FactEdit.Value?,
        before: WrittenFacts,
        bytes: [UInt8]
    ) -> Bool {
        guard case .read(let after) = read(candidate), after.strayLines == before.strayLines else { return false }
        guard after[key]?.value == value, (after[key] == nil) == (value == nil) else { return false }
        let others = { (facts: WrittenFacts) in facts.facts.filter { $0.key != key } }
        guard others(after).map(\.key) == others(before).map(\.key),
            others(after).map(\.value) == others(before).map(\.value)
        else { return false }
        let (oldLines, newLines) = (FileLines(bytes).lines, FileLines(candidate).lines)
        return oldLines[before.body].elementsEqual(newLines[after.body])
    }
}

extension FileLines {
    /// The file's bytes with other lines in the place of a fact's, or where a fact that is new belongs. Notes to oneself
    /// that stood among the lines stay, behind them.
    fileprivate func replacing(
        _ fact: WrittenFacts.Fact?,
        of written: WrittenFacts,
        with lines: [String],
        key: String,
        order: [String]
    ) -> [UInt8] {
        let range = fact?.lines ?? Self.place(for: key, in: written, order: order)
        let end = lineEnd(near: range.isEmpty ? range.lowerBound - 1 : range.lowerBound)
        var new = lines.map { Line(text: Array($0.utf8)[...], end: end) }
        let hasNotes = fact.map { $0.notes.contains { !text($0).allSatisfy(\.isWhitespace) } } ?? false
        if let fact, hasNotes { new += fact.notes.sorted().map { self.lines[$0] } }
        var after = self
        after.lines.replaceSubrange(range, with: new)
        return after.bytes
    }

    /// Behind the fact that people write right before it, else before all others; one that we do not know comes last.
    private static func place(for key: String, in written: WrittenFacts, order: [String]) -> Range<Int> {
        let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        let known = written.facts.compactMap { fact in ranks[fact.key].map { (rank: $0, fact: fact) } }
        let rank = ranks[key] ?? .max
        let before = known.filter { $0.rank < rank }.max { $0.rank < $1.rank }?.fact
        if let neighbour = rank == .max ? written.facts.last : before {
            return neighbour.lines.upperBound..<neighbour.lines.upperBound
        }
        let start = written.facts.first?.lines.lowerBound ?? written.lines.upperBound
        return start..<start
    }
}

/// The lines of a list that has a value a line or more, so that those of values that stay can be kept.
private struct ListLines {
    private let head: String
    private let items: [[String]]
    private let indentation: String

    init?(_ fact: WrittenFacts.Fact, items count: Int, in file: FileLines) {
        guard fact.notes.isEmpty, fact.lines.count > 1 else { return nil }
        let lines = fact.lines.map(file.text)
        let first = lines[1].prefix { $0 == " " }
        guard lines[1].dropFirst(first.count).hasPrefix("- ") else { return nil }
        var items: [[String]] = []
        for line in lines.dropFirst() {
            let isItem = line.hasPrefix(first + "-") && line.prefix { $0 == " " }.count == first.count
            if isItem { items.append([line]) } else if !items.isEmpty { items[items.count - 1].append(line) }
        }
        guard items.count == count else { return nil }
        (head, self.items, indentation) = (lines[0], items, String(first))
    }

    /// The lines of a new list, those of its values that the old one had as they were.
    func lines(for new: [FactEdit.Value], instead old: [FactEdit.Value], _ quoting: FactWriting.Quoting) -> [String]? {
        var lines = [head]
        var rest = old.indices[...]
        for value in new {
            if let index = rest.first(where: { old[$0] == value }) {
                lines += items[index]
                rest = rest[(index + 1)...]
            } else {
                guard let written = FactWriting.item(value, quoting), let first = written.first else { return nil }
                lines.append(indentation + "- " + first)
                lines += written.dropFirst().map { indentation + "  " + $0 }
            }
        }
        return lines
    }
}
