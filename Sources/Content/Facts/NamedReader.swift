import Diagnostics
import Guide

extension FactReader {
    /// A reader for the named values inside one value, such as `edition:` in `guide.yml`.
    func inside(_ key: String, _ facts: [NamedFact]) -> FactReader {
        let inner = FrontMatter(
            keys: facts.map(\.name),
            values: Dictionary(facts.map { ($0.name.text, $0.value) }) { first, _ in first },
            damaged: [],
            diagnostics: [],
            isReadable: true
        )
        return FactReader(file: file, frontMatter: inner)
    }

    /// The named values below a key, read by `read`; notes what is missing or unknown among them.
    mutating func group<Result>(
        _ key: String,
        known: [String],
        example: String,
        _ read: (inout FactReader) -> Result
    ) -> Result? {
        guard let value = value(key) else { return nil }
        guard case .named(let facts, _) = value else {
            noteWrongKind(key, value, wanted: "names with values below it", example: example)
            return nil
        }
        var inner = inside(key, facts)
        inner.refuseKeys(except: known, of: "“\(key)”")
        let result = read(&inner)
        for diagnostic in inner.diagnostics { note(diagnostic) }
        return result
    }
}
