import CGD

/// The pixels of a picture, in libgd's own room, which is given back with the value.
struct Canvas: ~Copyable {
    private let image: gdImagePtr

    private init(_ image: gdImagePtr) { self.image = image }

    deinit { gdImageDestroy(image) }

    var width: Int { Int(image.pointee.sx) }
    var height: Int { Int(image.pointee.sy) }

    /// `nil` where the bytes are cut off or damaged. Of a moving picture, the first frame.
    static func decoded(_ bytes: [UInt8], _ kind: PictureHeader.Kind) -> Canvas? {
        _ = silence
        var bytes = kind == .webP ? MovingPicture.firstFrame(bytes) : bytes
        let size = Int32(bytes.count)
        let image = bytes.withUnsafeMutableBytes { buffer in
            switch kind {
            case .png: gdImageCreateFromPngPtr(size, buffer.baseAddress)
            case .jpeg: gdImageCreateFromJpegPtrEx(size, buffer.baseAddress, 0)
            case .gif: gdImageCreateFromGifPtr(size, buffer.baseAddress)
            case .webP: gdImageCreateFromWebpPtr(size, buffer.baseAddress)
            case .avif: gdImageCreateFromAvifPtr(size, buffer.baseAddress)
            }
        }
        return image.map(Canvas.init)
    }

    /// libgd writes its complaints to standard error, unless it is told to whom else. We have words of our own.
    private static let silence: Void = gdSetErrorMethod(nil)

    private static func empty(_ width: Int, _ height: Int) -> Canvas? {
        guard let image = gdImageCreateTrueColor(Int32(width), Int32(height)) else { return nil }
        gdImageAlphaBlending(image, 0)
        gdImageSaveAlpha(image, 1)
        return Canvas(image)
    }

    /// A sheet of one colour (0xRRGGBB).
    static func sheet(_ width: Int, _ height: Int, colour: Int32) -> Canvas? {
        guard let canvas = empty(width, height) else { return nil }
        canvas.fill(0..<width, 0..<height, colour)
        return canvas
    }

    /// Paints a rectangle.
    func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ colour: Int32) {
        let (left, right) = (Int32(columns.lowerBound), Int32(columns.upperBound) - 1)
        gdImageFilledRectangle(image, left, Int32(rows.lowerBound), right, Int32(rows.upperBound) - 1, colour)
    }

    /// Each new pixel is the mean of those that it stands for.
    func scaled(by scale: Double) -> Canvas? {
        let newWidth = max(1, Int((Double(width) * scale).rounded()))
        let newHeight = max(1, Int((Double(height) * scale).rounded()))
        guard let small = Canvas.empty(newWidth, newHeight) else { return nil }
        gdImageCopyResampled(
            small.image,
            image,
            0,
            0,
            0,
            0,
            Int32(newWidth),
            Int32(newHeight),
            Int32(width),
            Int32(height)
        )
        return small
    }

    /// Upright, from how the camera was held (Exif 2.32, 4.6.4).
    consuming func turned(_ orientation: Int) -> Canvas? {
        switch orientation {
        case 2: mirrored()
        case 3: rotated(quarters: 2)
        case 4: rotated(quarters: 2)?.mirrored()
        case 5: rotated(quarters: 3)?.mirrored()
        case 6: rotated(quarters: 3)
        case 7: rotated(quarters: 1)?.mirrored()
        case 8: rotated(quarters: 1)
        default: self
        }
    }

    private consuming func mirrored() -> Canvas? {
        gdImageFlipHorizontal(image)
        return self
    }

    /// Against the clock.
    private func rotated(quarters: Int) -> Canvas? {
        gdImageRotateInterpolated(image, Float(90 * quarters), 0).map(Canvas.init)
    }

    /// Whether anything of the page would be seen through it.
    var isSeeThrough: Bool {
        (0..<image.pointee.sy).contains { row in
            (0..<image.pointee.sx).contains { column in gdImageGetTrueColorPixel(image, column, row) >> 24 & 0x7F > 0 }
        }
    }

    func encoded(_ encoding: Encoding) -> [UInt8]? {
        switch encoding {
        case .jpeg(let quality):
            guard let opaque = onWhite() else { return nil }
            return Canvas.bytes { gdImageJpegPtr(opaque.image, $0, Int32(quality)) }
        case .png(let colours):
            guard let copy = gdImageClone(image).map(Canvas.init) else { return nil }
            guard gdImageTrueColorToPalette(copy.image, 0, Int32(colours)) != 0 else { return nil }
            return Canvas.bytes { gdImagePngPtrEx(copy.image, $0, 9) }
        case .pngOfAllColours:
            return Canvas.bytes { gdImagePngPtrEx(image, $0, 9) }
        }
    }

    /// A photograph's form knows no holes.
    private func onWhite() -> Canvas? {
        guard let sheet = Canvas.sheet(width, height, colour: 0xFF_FFFF) else { return nil }
        gdImageAlphaBlending(sheet.image, 1)
        gdImageCopy(sheet.image, image, 0, 0, 0, 0, image.pointee.sx, image.pointee.sy)
        return sheet
    }

    private static func bytes(_ write: (UnsafeMutablePointer<Int32>) -> UnsafeMutableRawPointer?) -> [UInt8]? {
        var size: Int32 = 0
        guard let start = write(&size) else { return nil }
        defer { gdFree(start) }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(size)))
    }
}
