import Diagnostics
import Foundation
import Yams

/// Reads prepared chunks of front matter with Yams; the only file that knows the parser.
struct FactParser {
    let file: SourceFile
    private(set) var values: [String: FactValue] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads all chunks together, and where that fails each by itself, so that one fault hides no other.
    init(_ chunks: [FactChunk], in file: SourceFile) {
        self.file = file
        guard !chunks.isEmpty else { return }
        if let all = try? Self.compose(chunks) {
            take(all, chunks)
            for chunk in chunks where values[chunk.key] == nil { refuse(chunk) }
        } else {
            for chunk in chunks { parse(chunk) }
        }
    }

    private mutating func parse(_ chunk: FactChunk) {
        do {
            take(try Self.compose([chunk]), [chunk])
            if values[chunk.key] == nil { refuse(chunk) }
        } catch {
            diagnostics.append(ParserFault.diagnostic(error, chunk: chunk, file: file))
        }
    }

    /// What the parser takes for something else than a key and its value, such as `- title: Food hub`.
    private mutating func refuse(_ chunk: FactChunk) {
        diagnostics.append(ParserFault.diagnostic(nil, chunk: chunk, file: file))
    }

    /// Lines between chunks are kept, so that the parser's line numbers are those of the file.
    private static func compose(_ chunks: [FactChunk]) throws -> Node? {
        var text = ""
        var line = chunks.first?.start ?? 0
        for chunk in chunks {
            while line < chunk.start {
                text += "\n"
                line += 1
            }
            for chunkLine in chunk.lines {
                text += chunkLine
                text += "\n"
            }
            line += chunk.lines.count
        }
        return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    }

    private mutating func take(_ root: Node?, _ chunks: [FactChunk]) {
        guard case .mapping(let mapping)? = root else { return }
        let offset = chunks.first?.start ?? 0
        let shifts = chunks.reduce(into: [:]) { $0.merge($1.shifts) { first, _ in first } }
        let converter = NodeConverter(lineOffset: offset, shifts: shifts)
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            values[name] = converter.value(value)
        }
    }
}

/// Turns the parser's nodes into our own values.
private struct NodeConverter {
    let lineOffset: Int
    let shifts: [Int: Int]

    func value(_ node: Node) -> FactValue {
        switch node {
        case .scalar(let scalar): text(scalar)
        case .sequence(let sequence): .list(sequence.map(value), position(sequence.mark, length: nil))
        case .mapping(let mapping):
            .named(
                mapping.compactMap { key, value in
                    guard case .scalar(let name) = key else { return nil }
                    return NamedFact(name: located(name), value: self.value(value))
                },
                position(mapping.mark, length: nil)
            )
        case .alias(let alias): .empty(position(alias.mark, length: nil))
        }
    }

    private func text(_ scalar: Node.Scalar) -> FactValue {
        let located = located(scalar)
        return located.text.isEmpty ? .empty(located.position) : .text(located)
    }

    private func located(_ scalar: Node.Scalar) -> LocatedText {
        let isPlainASCII = scalar.string.utf8.allSatisfy { $0 < 0x80 }
        let text = isPlainASCII ? scalar.string.trimmed : scalar.string.precomposedStringWithCanonicalMapping.trimmed
        let quoteMarks = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
        let isBlock = scalar.style == .literal || scalar.style == .folded
        let length = isBlock || text.utf8.contains(10) ? nil : text.count + quoteMarks
        return LocatedText(text: text, position: position(scalar.mark, length: length))
    }

    private func position(_ mark: Mark?, length: Int?) -> Position {
        guard let mark else { return Position(line: lineOffset + 1) }
        let line = mark.line + lineOffset
        let column = mark.column - (shifts[line] ?? 0)
        return Position(line: line, columns: length.map { column..<(column + max(1, $0)) })
    }
}
