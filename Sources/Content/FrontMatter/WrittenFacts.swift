import Diagnostics

/// What stands where in the facts of a Markdown file, for whoever changes single facts and keeps every other byte.
public struct WrittenFacts: Sendable {
    /// A fact's value as it is read: only ever words, lists and named values.
    public indirect enum Value: Sendable, Hashable {
        case empty
        case words(String)
        case list([Value])
        case named([Pair])
    }

    /// One value with its name, inside another.
    public struct Pair: Sendable, Hashable {
        public let name: String
        public let value: Value

        public init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// A key at the left margin and what belongs to it.
    public struct Fact: Sendable {
        public let key: String
        /// Indices of the file's lines, from the key's own to the last one that holds any of its value.
        public let lines: Range<Int>
        /// Those of `lines` that are a note to oneself or empty, and so no part of the value.
        public let notes: Set<Int>
        /// `nil` where the value cannot be read.
        public let value: Value?
    }

    /// In the order of the file.
    public let facts: [Fact]
    /// Between the two lines of hyphens, as indices of the file's lines.
    public let lines: Range<Int>
    /// Below the second line of hyphens.
    public let body: Range<Int>
    /// How many lines belong to no fact, or to one that is there twice.
    public let strayLines: Int

    public subscript(key: String) -> Fact? { facts.first { $0.key == key } }

    public enum Outcome: Sendable {
        case read(WrittenFacts)
        /// Why nothing can be said of single facts.
        case unreadable([Diagnostic])
    }

    /// - Parameter knownKeys: the facts that this kind of file may hold.
    public static func read(path: String, bytes: [UInt8], knownKeys: Set<String>) -> Outcome {
        let source: SourceFile
        switch FileText.decode(GuideFiles.File(path: path, bytes: bytes)) {
        case .unreadable(let faults): return .unreadable(faults)
        case .text(let text): source = text
        }
        switch FrontMatterSplit.split(source) {
        case .fault(let fault): return .unreadable([fault])
        case .split(let split): return read(source, split, knownKeys)
        }
    }

    private static func read(_ source: SourceFile, _ split: FrontMatterSplit, _ knownKeys: Set<String>) -> Outcome {
        let read = FrontMatter.read(source, lines: split.facts, comments: .refused, knownKeys: knownKeys)
        guard read.isReadable else { return .unreadable(read.diagnostics) }
        let scanner = FrontMatterScanner(file: source, lines: split.facts, comments: .refused, knownKeys: knownKeys)
        let facts = scanner.chunks.map { chunk in
            let length = (chunk.lines.lastIndex { !$0.isEmpty } ?? 0) + 1
            let notes = chunk.lines.prefix(length).indices.filter { chunk.lines[$0].isEmpty }
            return Fact(
                key: chunk.key,
                lines: chunk.start..<(chunk.start + length),
                notes: Set(notes.map { chunk.start + $0 }),
                value: read.values[chunk.key].map(Value.init)
            )
        }
        return .read(
            WrittenFacts(
                facts: facts,
                lines: split.facts,
                body: split.body,
                strayLines: scanner.diagnostics.count
            )
        )
    }
}

extension WrittenFacts.Value {
    init(_ value: FactValue) {
        switch value {
        case .empty: self = .empty
        case .text(let text): self = .words(text.text)
        case .list(let items, _): self = .list(items.map(Self.init))
        case .named(let facts, _):
            self = .named(facts.map { WrittenFacts.Pair(name: $0.name.text, value: Self($0.value)) })
        }
    }
}
