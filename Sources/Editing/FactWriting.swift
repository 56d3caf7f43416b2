import Content

/// The ways in which a fact can be written as lines of front matter, the one that people would choose first.
///
/// None is trusted: whoever takes one reads it back.
struct FactWriting {
    typealias Value = WrittenFacts.Value

    /// The key as typed, with its colon and the space behind it where it had one: `cost: `.
    let head: String
    /// How the value was written before; it is kept where it serves.
    let habit: Habit

    struct Habit {
        /// The mark around the words, `"` or `'`; `nil` for none.
        var quote: Character?
        /// Whether a list or a map stood in brackets on the key's own line.
        var isBracketed: Bool
        /// What stands before the lines of a block or a list.
        var indentation: String

        static let plain = Habit(quote: nil, isBracketed: false, indentation: "  ")
    }

    func ways(to write: Value) -> [[String]] {
        switch write {
        case .empty: return []
        case .words(let text): return words(text)
        case .list(let items):
            let bracketed = brackets(items).map { [head + $0] }
            let lines = Quoting.allCases.compactMap { list(items, $0) }
            return habit.isBracketed ? bracketed + lines : lines + bracketed
        case .named(let pairs):
            let bracketed = Quoting.allCases.compactMap { map(pairs, $0) }.map { [head + $0] }
            let lines = Quoting.allCases.compactMap { named(pairs, $0) }
            return habit.isBracketed ? bracketed + lines : lines + bracketed
        }
    }

    // MARK: Words

    private func words(_ text: String) -> [[String]] {
        if text.contains(where: \.isNewline) { return ["|", "|2"].map { block(text, mark: $0) } }
        let kept = habit.quote.map { mark in Quoting.allCases.filter { $0.mark == mark } } ?? []
        return (kept + Quoting.allCases).map { [head + $0.written(text)] }
    }

    private func block(_ text: String, mark: String) -> [String] {
        let indentation = mark == "|" ? habit.indentation : "  "
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return [head + mark] + lines.map { $0.isEmpty ? "" : indentation + $0 }
    }

    /// How words are kept from meaning anything else.
    enum Quoting: CaseIterable {
        case none, single, double

        var mark: Character? {
            switch self {
            case .none: nil
            case .single: "'"
            case .double: "\""
            }
        }

        func written(_ text: String) -> String {
            switch self {
            case .none: text
            case .single: "'" + text.replacing("'", with: "''") + "'"
            case .double: "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            }
        }
    }

    // MARK: Lists and maps

    private func list(_ items: [Value], _ quoting: Quoting) -> [String]? {
        var lines = [head.trimmingEnd]
        for item in items {
            guard let written = Self.item(item, quoting) else { return nil }
            lines += [habit.indentation + "- " + written[0]]
            lines += written.dropFirst().map { habit.indentation + "  " + $0 }
        }
        return lines
    }

    /// One value of a list, without its hyphen.
    static func item(_ item: Value, _ quoting: Quoting) -> [String]? {
        switch item {
        case .words(let text) where !text.contains(where: \.isNewline): return [quoting.written(text)]
        case .words(let text):
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            return ["|"] + lines.map { $0.isEmpty ? "" : "  " + $0 }
        case .named(let pairs):
            var lines: [String] = []
            for pair in pairs {
                guard let written = Self.item(pair.value, quoting) else { return nil }
                lines.append(pair.name + ": " + written[0])
                lines += written.dropFirst()
            }
            return lines.isEmpty ? nil : lines
        case .list, .empty: return nil
        }
    }

    private func named(_ pairs: [WrittenFacts.Pair], _ quoting: Quoting) -> [String]? {
        var lines = [head.trimmingEnd]
        for pair in pairs {
            switch pair.value {
            case .words(let text) where !text.contains(where: \.isNewline):
                lines.append(habit.indentation + pair.name + ": " + quoting.written(text))
            default: return nil
            }
        }
        return lines
    }

    private func brackets(_ items: [Value]) -> [String] {
        Quoting.allCases.compactMap { quoting in
            let words = items.compactMap { item -> String? in
                guard case .words(let text) = item, !text.contains(where: \.isNewline) else { return nil }
                return quoting.written(text)
            }
            return words.count == items.count ? "[" + words.joined(separator: ", ") + "]" : nil
        }
    }

    private func map(_ pairs: [WrittenFacts.Pair], _ quoting: Quoting) -> String? {
        let words = pairs.compactMap { pair -> String? in
            guard case .words(let text) = pair.value, !text.contains(where: \.isNewline) else { return nil }
            return pair.name + ": " + quoting.written(text)
        }
        return words.count == pairs.count ? "{" + words.joined(separator: ", ") + "}" : nil
    }
}

extension String {
    /// Without the spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
