/// Why nothing was published. Each case says it in plain words, with what to do; the program ends with status 2.
///
/// Paths of folders are absolute; names within the output folder are relative to it.
public enum PublishError: Error, Sendable, Hashable {
    /// The output folder is one that must never be replaced.
    case forbiddenFolder(String, ForbiddenFolder)
    /// The output folder holds things that we did not write and that nobody told us to keep.
    case strangers(folder: String, names: [String])
    case anotherBuildIsRunning(folder: String)
    /// A file of the site has a name that could lead out of the output folder.
    case unsafePath(String)
    case pathGivenTwice(String)
    case fileIsAlsoAFolder(String)
    case outputIsAFile(String)
    /// The output folder is a symbolic link that leads back to itself.
    case circularLink(String)
    /// The folder that the output folder would stand in does not exist.
    case noParentFolder(String)
    case unreadableManifest(String)
    /// Something that is not ours stands where we do our work, beside the output folder.
    case workplaceIsTaken(String)
    case noPermission(String)
    case diskFull(String)
    /// The system does not let us replace this folder: it is a mounted disk, say, or part of a container's image.
    case cannotReplace(String)
    /// Anything else that the system answered, in its own words.
    case failed(String, reason: String)
}

/// Why a folder must never be an output folder.
public enum ForbiddenFolder: Sendable, Hashable {
    case root
    case home
    case holdsHome
    case guide
    case holdsGuide
    /// It is, holds or lies in a folder that the guide is read from, whose path is given.
    case overlapsSource(String)
}
