/// A fault of the machine, not of the guide, that kept us from setting a piece.
public enum TypesettingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No folder could be made in this one.
    case noWorkFolder(String)
    case cannotWrite(String)

    public var description: String {
        switch self {
        case .noWorkFolder(let parent):
            "We could not make a folder in \(parent) to make the PDFs in. Is the disk full, or the folder locked?"
        case .cannotWrite(let file):
            "We could not write \(file), which the PDFs are made from. Is the disk full?"
        }
    }
}
