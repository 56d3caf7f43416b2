/// What is new, the same and gone between the site that stands and the one to be published.
///
/// Files are compared byte by byte with what is on the disk, never by date or by what the manifest remembers: a page
/// that was damaged or edited by hand is put right.
struct Comparison {
    /// Paths whose bytes on the disk are right already.
    private(set) var unchanged: Set<String> = []
    private(set) var written: [String] = []
    private(set) var removed: [String] = []
    private(set) var handEditsReplaced: [String] = []
    /// Whether there is anything to do.
    let isChanged: Bool

    init(of files: [OutputFile], _ new: Manifest, with current: CurrentSite, disk: Disk) {
        let present = current.contents.files
        for file in files {
            if present.contains(file.path), disk.holds(join(current.place.output, file.path), file.bytes) {
                unchanged.insert(file.path)
            } else {
                written.append(file.path)
            }
        }
        written.sort()
        removed = present.filter { new.records[$0] == nil }.sorted()
        handEditsReplaced = (written + removed).filter { path in
            guard present.contains(path), let record = current.manifest.records[path] else { return false }
            return !disk.matches(join(current.place.output, path), record)
        }
        handEditsReplaced.sort()
        isChanged = !(written.isEmpty && removed.isEmpty && current.manifestBytes == new.bytes)
    }

    func report(for place: OutputPlace, leftBehind: [String]) -> PublishReport {
        PublishReport(
            output: place.output,
            written: written,
            unchanged: unchanged.sorted(),
            removed: removed,
            handEditsReplaced: handEditsReplaced,
            leftBehind: leftBehind
        )
    }
}
