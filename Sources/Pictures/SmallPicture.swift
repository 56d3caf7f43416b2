/// A picture that a phone with a weak signal can load: a new drawing of somebody's picture, without its hidden details.
public struct SmallPicture: Sendable, Hashable {
    public enum Format: Sendable, Hashable { case jpeg, png }

    /// At most `SmallPicture.mostBytes`.
    public let bytes: [UInt8]
    public let width: Int
    public let height: Int
    public let format: Format

    /// What a picture may weigh: a second with one bar of signal.
    public static let mostBytes = 20_000
}

/// Why no small picture could be made.
public enum PictureFault: Error, Sendable, Hashable {
    /// It is no picture of a kind that we read, whatever its name says, or it is cut off or damaged.
    case unreadable
    /// It has more pixels than we look at.
    case tooManyPixels(width: Int, height: Int)
    /// Even the smallest form of it is too large, as of a picture of nothing but noise.
    case tooDetailed
}
