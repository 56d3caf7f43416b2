import Guide

/// Takes from a picture what an editor must know of it.
enum PictureReader {
    static func read(_ file: GuideFiles.File) -> Picture {
        let metadata = PhotoMetadata(file.bytes)
        return Picture(
            path: String(file.path.dropFirst("content/".count)),
            tellsLocation: metadata.tellsLocation,
            orientation: metadata.orientation
        )
    }
}
