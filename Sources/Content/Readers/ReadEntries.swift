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

    /// Reads an entry and remembers it. One that was the same `earlier` is not read again.
    mutating func read(_ file: GuideFiles.File, slug: String, earlier: ReadEntries?) -> EntryReader.Reading {
        let known = earlier?.vocabulary == vocabulary ? earlier?.read[file.path] : nil
        if let known, known.slug == slug, known.bytes == file.bytes {
            read[file.path] = known
            return known.reading
        }
        let reading = EntryReader.read(file, slug: slug, vocabulary: vocabulary)
        read[file.path] = Read(bytes: file.bytes, slug: slug, reading: reading)
        return reading
    }
}
