/// Entries as they were read, with all that their reading depended on. Whoever reads a guide again and again, as a preview
/// does, need read only the files that have changed.
public struct ReadEntries: Sendable {
    private struct Read: Sendable {
        let bytes: [UInt8]
        let slug: String
        let reading: EntryReader.Reading
    }

    private let vocabulary: EntryReader.Vocabulary
    /// By the paths of their files.
    private var read: [String: Read] = [:]

    init(vocabulary: EntryReader.Vocabulary) { self.vocabulary = vocabulary }

    /// Reads entries, on all processors at once, and remembers them. Those that were the same `earlier` are not read again.
    ///
    /// - Returns: what was read of each, in their order
    mutating func read(_ sources: [ContentSorting.Source], earlier: ReadEntries?) -> [EntryReader.Reading] {
        let vocabulary = vocabulary
        let known = earlier?.vocabulary == vocabulary ? earlier?.read ?? [:] : [:]
        let all = sources.onAllProcessors { source in
            if let same = known[source.file.path], same.slug == source.slug, same.bytes == source.file.bytes {
                return same
            }
            let reading = EntryReader.read(source.file, slug: source.slug, vocabulary: vocabulary)
            return Read(bytes: source.file.bytes, slug: source.slug, reading: reading)
        }
        for (source, one) in zip(sources, all) { read[source.file.path] = one }
        return all.map(\.reading)
    }
}
