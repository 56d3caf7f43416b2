/// Makes pictures small: fewer pixels, fewer bytes, and nothing in them but the picture.
///
/// Pure: the same bytes give the same bytes.
public enum PictureReduction {
    /// More are in no photograph of a telephone that we know of; each takes four bytes while we look at it.
    public static let mostPixels = 50_000_000

    /// Widths that we try, from what fills a column of text to what still shows a face.
    private static let widths = [640, 480, 360, 240]
    /// A tall picture would push the text off the screen.
    private static let heightForWidth = 1.5

    /// - Parameter orientation: how a camera was held, 1 to 8 (Exif 2.32, 4.6.4): the picture is turned upright.
    public static func reduce(_ bytes: [UInt8], orientation: Int = 1) -> Result<SmallPicture, PictureFault> {
        guard let header = PictureHeader(bytes) else { return .failure(.unreadable) }
        guard header.width <= mostPixels, header.height <= mostPixels, header.width * header.height <= mostPixels else {
            return .failure(.tooManyPixels(width: header.width, height: header.height))
        }
        guard let canvas = Canvas.decoded(bytes, header.kind) else { return .failure(.unreadable) }
        guard canvas.width * canvas.height <= mostPixels else {
            return .failure(.tooManyPixels(width: canvas.width, height: canvas.height))
        }
        return smallest(canvas, header.kind, orientation)
    }

    private static func smallest(
        _ canvas: borrowing Canvas,
        _ kind: PictureHeader.Kind,
        _ orientation: Int
    ) -> Result<SmallPicture, PictureFault> {
        for width in widths {
            let scale = scale(canvas, to: width, isOnItsSide: orientation > 4)
            guard let scaled = canvas.scaled(by: scale)?.turned(orientation) else { return .failure(.unreadable) }
            for encoding in encodings(of: kind, isSeeThrough: scaled.isSeeThrough) {
                guard let bytes = scaled.encoded(encoding), bytes.count <= SmallPicture.mostBytes else { continue }
                let picture = SmallPicture(
                    bytes: bytes,
                    width: scaled.width,
                    height: scaled.height,
                    format: encoding.format
                )
                return .success(picture)
            }
        }
        return .failure(.tooDetailed)
    }

    /// Never larger than it was.
    private static func scale(_ canvas: borrowing Canvas, to width: Int, isOnItsSide: Bool) -> Double {
        let (across, down) = isOnItsSide ? (canvas.height, canvas.width) : (canvas.width, canvas.height)
        return min(1, Double(width) / Double(across), Double(width) * heightForWidth / Double(down))
    }

    /// What to try, the best first. A drawing has few colours and sharp edges, which PNG keeps; a photograph has neither.
    private static func encodings(of kind: PictureHeader.Kind, isSeeThrough: Bool) -> [Encoding] {
        let drawing = [Encoding.png(colours: 256), .png(colours: 64), .png(colours: 16)]
        let photograph = [80, 70, 60, 50, 40].map(Encoding.jpeg)
        if isSeeThrough { return [.pngOfAllColours] + photograph }
        switch kind {
        case .png, .gif: return drawing + photograph
        case .jpeg, .webP, .avif: return photograph
        }
    }
}

/// A form in which a picture can be written.
enum Encoding: Hashable {
    /// From 0 to 100.
    case jpeg(quality: Int)
    case png(colours: Int)
    /// The one that keeps what is see-through.
    case pngOfAllColours

    var format: SmallPicture.Format {
        switch self {
        case .jpeg: .jpeg
        case .png, .pngOfAllColours: .png
        }
    }
}
