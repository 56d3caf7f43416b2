extension PublishError: CustomStringConvertible {
    /// What is wrong, as one or two plain sentences.
    public var description: String {
        switch self {
        case .forbiddenFolder(let folder, let reason):
            "The site cannot be written to \(folder.printable), because \(reason.description)."
        case .strangers(let folder, let names):
            "The output folder \(folder.printable) holds \(Self.list(names)), which hopeguide did not write. "
                + "Nothing was touched."
        case .anotherBuildIsRunning(let folder):
            "Another build is writing to \(folder.printable) at this moment."
        case .unsafePath(let path):
            "The site cannot hold a file named “\(path.printable)”."
        case .pathGivenTwice(let path):
            "Two files of the site would both be named \(path.printable)."
        case .fileIsAlsoAFolder(let path):
            "The site would need both a file and a folder named \(path.printable)."
        case .outputIsAFile(let path):
            "The output folder \(path.printable) is a file, not a folder."
        case .circularLink(let path):
            "The output folder \(path.printable) is a link that leads back to itself."
        case .noParentFolder(let path):
            "The output folder cannot be made, because there is no folder \(path.printable) to make it in."
        case .unreadableManifest(let path):
            "The file \(path.printable) is damaged, so we cannot tell which files are ours. Nothing was touched."
        case .workplaceIsTaken(let path):
            "Hopeguide needs the name \(path.printable) for its work, and something that it did not write is there."
        case .noPermission(let path):
            "We are not allowed to write to \(path.printable)."
        case .diskFull(let path):
            "The disk is full: there was no room for \(path.printable). The site is as it was before."
        case .cannotReplace(let path):
            "The system does not let us replace the folder \(path.printable) as a whole."
        case .failed(let path, let reason):
            "Writing to \(path.printable) failed. The system says: \(reason)."
        }
    }

    /// What to do about it.
    public var help: String {
        switch self {
        case .forbiddenFolder:
            "Choose a folder for the site alone, such as --output site."
        case .strangers:
            "Move these somewhere else, or choose another folder with --output. "
                + "What should be part of the site belongs in content/host/ or content/images/."
        case .anotherBuildIsRunning:
            "Wait until it has finished, then run this again."
        case .unsafePath:
            "Rename the file in your guide. A name cannot start with “/”, hold “..”, “\\” or control characters, "
                + "or be .git or \(Manifest.fileName)."
        case .pathGivenTwice:
            "Rename one of the two in your guide."
        case .fileIsAlsoAFolder:
            "Rename the file or the folder in your guide."
        case .outputIsAFile:
            "Choose another folder with --output, or move this file away."
        case .circularLink:
            "Remove the link, or choose another folder with --output."
        case .noParentFolder:
            "Check the spelling of --output, or make that folder first."
        case .unreadableManifest:
            "If the site is kept in git, restore this file from there. Otherwise delete it and all else in its folder "
                + "that is not yours (but never .git), and run this again."
        case .workplaceIsTaken:
            "Look into it, and move it away or delete it. Then run this again."
        case .noPermission:
            "Ask whoever looks after this computer for permission, or choose another folder with --output. "
                + "We need to write to the folder, and to the folder it stands in."
        case .diskFull:
            "Free some space, then run this again."
        case .cannotReplace:
            "If it is a disk or a shared drive of its own, choose a folder inside it, such as --output DRIVE/site."
        case .failed:
            "Put that right, or choose another folder with --output."
        }
    }

    /// The first few, and how many more there are.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(5).map(\.printable).joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
    }
}

extension ForbiddenFolder {
    /// Completes "The site cannot be written to this folder, because …".
    var description: String {
        switch self {
        case .root: "it is the whole computer"
        case .home: "it is your home folder"
        case .holdsHome: "your home folder is inside it"
        case .guide: "it is the folder of the guide itself"
        case .holdsGuide: "your guide is inside it"
        case .overlapsSource(let source): "it would mix with \(source.printable), which the guide is read from"
        }
    }
}
