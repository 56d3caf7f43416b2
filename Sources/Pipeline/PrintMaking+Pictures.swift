import Content
import Guide
import Pictures
import Print

extension PrintMaking {
    /// The pictures for easy read, as they are on the site. One that cannot be read is named where the site's are made.
    static func pictures(_ orders: [PrintOrder], _ guide: Guide, _ files: GuideFiles) -> [String:
        PrintedPicture]
    {
        guard orders.contains(where: { $0.format == .easyRead }) else { return [:] }
        let translations = guide.translations.flatMap(\.entries.values)
        let sentences = guide.entries.flatMap(\.easyRead) + translations.flatMap(\.easyRead)
        let shown = Set(sentences.compactMap { $0.picture?.path })
        let orientations = Dictionary(guide.pictures.map { ($0.path, $0.orientation) }) { first, _ in first }
        var pictures: [String: PrintedPicture] = [:]
        for file in files.pictures {
            let path = String(file.path.dropFirst("content/".count))
            guard shown.contains(path) else { continue }
            let small = try? PictureReduction.reduce(file.bytes, orientation: orientations[path] ?? 1).get()
            pictures[path] = small.map { PrintedPicture(bytes: $0.bytes, format: $0.format == .jpeg ? .jpg : .png) }
        }
        return pictures
    }
}
