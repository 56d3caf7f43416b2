import Diagnostics

/// The facts of one file: its keys in order, their values, and what could not be read.
struct FrontMatter {
    /// Every key at the left margin, with its place, in the order of the file.
    let keys: [LocatedText]
    let values: [String: FactValue]
    /// Keys whose value could not be read; a fault has been named already.
    let damaged: Set<String>
    let diagnostics: [Diagnostic]
    /// False where there was too much to read: then nothing can be said of single keys.
    let isReadable: Bool

    /// - Parameters:
    ///   - knownKeys: the facts that this kind of file may hold
    ///   - parsesAll: whether plain values go through the YAML parser too, to be compared
    static func read(
        _ file: SourceFile,
        lines: Range<Int>,
        comments: CommentRule,
        knownKeys: Set<String>,
        parsesAll: Bool = false
    ) -> FrontMatter {
        guard lines.count <= Limit.lines, bytes(file, lines) <= Limit.bytes else {
            return tooLarge(file.place(line: lines.lowerBound + 1))
        }
        let scanner = FrontMatterScanner(file: file, lines: lines, comments: comments, knownKeys: knownKeys)
        var diagnostics = scanner.diagnostics
        var ready: [FactChunk] = []
        var values: [String: FactValue] = [:]
        for chunk in scanner.chunks {
            if !parsesAll, let value = PlainValues.value(of: chunk) {
                values[chunk.key] = value
                continue
            }
            switch ChunkPreparation.prepare(chunk, file: file, comments: comments, knownKeys: knownKeys) {
            case .ready(let chunk): ready.append(chunk)
            case .fault(let diagnostic): diagnostics.append(diagnostic)
            }
        }
        let parser = FactParser(ready, in: file)
        values.merge(parser.values) { plain, _ in plain }
        return FrontMatter(
            keys: scanner.chunks.map { LocatedText(text: $0.key, position: $0.position) },
            values: values,
            damaged: Set(scanner.chunks.map(\.key)).subtracting(values.keys),
            diagnostics: diagnostics + parser.diagnostics,
            isReadable: true
        )
    }

    /// Bounds on front matter; a full entry takes about 40 lines and 1.5 KB, a large guide's settings 300 lines.
    private enum Limit {
        static let lines = 2_000
        static let bytes = 64_000
    }

    private static func bytes(_ file: SourceFile, _ lines: Range<Int>) -> Int {
        lines.reduce(0) { $0 + file.lines[$1].utf8.count }
    }

    private static func tooLarge(_ place: Place) -> FrontMatter {
        let fault = Diagnostic(
            ContentRules.factsTooLarge,
            at: place,
            "The facts take more than \(Limit.lines) lines or \(Limit.bytes / 1000) KB.",
            help: "Move the longer text below the second line of three hyphens."
        )
        return FrontMatter(keys: [], values: [:], damaged: [], diagnostics: [fault], isReadable: false)
    }
}
