/// What a publication did to the output folder, so that a person can be told. Paths are sorted and relative to it.
public struct PublishReport: Sendable, Hashable {
    /// The output folder as an absolute path, with symbolic links resolved.
    public var output: String
    /// Files that are new or have new bytes.
    public var written: [String] = []
    /// Files that already held the right bytes, and were left as they are.
    public var unchanged: [String] = []
    /// Files of an earlier publication that the guide no longer makes.
    public var removed: [String] = []
    /// Files, among those written or removed, that somebody had changed by hand since we wrote them.
    public var handEditsReplaced: [String] = []
    /// Folders beside the output that hold things which turned up in it while we worked, or which we could not clear
    /// away, as absolute paths. Usually empty.
    public var leftBehind: [String] = []
    /// Whether the output folder was replaced. `false`: nothing had changed, so nothing was written.
    public var isReplaced = false
}
