import Guide

/// Takes from a picture what an editor must know of it.
enum PictureReader {
    static func read(_ file: GuideFiles.File) -> Picture {
        Picture(
            path: String(file.path.dropFirst("content/".count)),
            bytes: file.bytes.count,
            tellsLocation: PhotoMetadata.tellLocation(file.bytes)
        )
    }
}
