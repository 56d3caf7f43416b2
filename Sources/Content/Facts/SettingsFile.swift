import Diagnostics

extension FactReader {
    /// What comes of opening a file that holds facts alone.
    enum Opening {
        case facts(FactReader)
        case unreadable([Diagnostic])
    }

    /// Opens a file of facts alone, such as `content/wording.yml`, in which a `#` begins a note.
    /// - Parameter knownKeys: the facts that it may hold; empty where they are the writer's own words.
    static func ofSettings(_ file: GuideFiles.File, knownKeys: Set<String> = []) -> Opening {
        switch FileText.decode(file) {
        case .unreadable(let faults): return .unreadable(faults)
        case .text(let source):
            let lines = source.lines.indices.filter { !source.lines[$0].hasPrefix("---") }
            let range = (lines.first ?? 0)..<((lines.last ?? -1) + 1)
            let frontMatter = FrontMatter.read(source, lines: range, comments: .allowed, knownKeys: knownKeys)
            var facts = FactReader(file: source, frontMatter: frontMatter)
            facts.refusesEmpty = knownKeys.isEmpty
            return .facts(facts)
        }
    }
}
