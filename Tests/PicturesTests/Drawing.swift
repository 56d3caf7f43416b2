import CGD
import Testing

/// Pictures for tests, drawn here, so that no picture of anybody's is needed.
final class Drawing {
    let image: gdImagePtr

    init(_ width: Int, _ height: Int) throws {
        image = try #require(gdImageCreateTrueColor(Int32(width), Int32(height)))
        gdImageFilledRectangle(image, 0, 0, Int32(width) - 1, Int32(height) - 1, 0xFF_FFFF)
    }

    deinit { gdImageDestroy(image) }

    /// What a picture holds.
    init(reading bytes: [UInt8]) throws {
        var bytes = bytes
        let isPNG = bytes.first == 0x89
        let size = Int32(bytes.count)
        image = try #require(
            bytes.withUnsafeMutableBytes { buffer in
                isPNG
                    ? gdImageCreateFromPngPtr(size, buffer.baseAddress)
                    : gdImageCreateFromJpegPtr(size, buffer.baseAddress)
            }
        )
    }

    /// A coloured rectangle.
    func fill(_ colour: Int32, left: Int, top: Int, right: Int, bottom: Int) {
        gdImageFilledRectangle(image, Int32(left), Int32(top), Int32(right) - 1, Int32(bottom) - 1, colour)
    }

    /// A hole.
    func clear(left: Int, top: Int, right: Int, bottom: Int) {
        gdImageSaveAlpha(image, 1)
        gdImageAlphaBlending(image, 0)
        fill(0x7F00_0000, left: left, top: top, right: right, bottom: bottom)
    }

    func isSeeThrough(at column: Int, _ row: Int) -> Bool {
        gdImageGetTrueColorPixel(image, Int32(column), Int32(row)) >> 24 & 0x7F == 0x7F
    }

    /// Dots of every colour, the same each time: what packs worst.
    func fillWithNoise() {
        var seed: UInt32 = 1
        for row in 0..<image.pointee.sy {
            for column in 0..<image.pointee.sx {
                seed = seed &* 1_664_525 &+ 1_013_904_223
                gdImageSetPixel(image, column, row, Int32(seed >> 8))
            }
        }
    }

    /// Whether a pixel is nearly of a colour.
    func isNearly(_ colour: Int32, at column: Int, _ row: Int) -> Bool {
        let found = gdImageGetTrueColorPixel(image, Int32(column), Int32(row))
        return [16, 8, 0].allSatisfy { shift in abs((found >> shift & 0xFF) - (colour >> shift & 0xFF)) < 40 }
    }

    var jpeg: [UInt8] { bytes { gdImageJpegPtr(image, $0, 90) } }
    var png: [UInt8] { bytes { gdImagePngPtr(image, $0) } }
    var gif: [UInt8] { bytes { gdImageGifPtr(image, $0) } }
    var webP: [UInt8] { bytes { gdImageWebpPtrEx(image, $0, 80) } }
    var avif: [UInt8] { bytes { gdImageAvifPtrEx(image, $0, 60, 10) } }

    private func bytes(_ write: (UnsafeMutablePointer<Int32>) -> UnsafeMutableRawPointer?) -> [UInt8] {
        var size: Int32 = 0
        guard let start = write(&size) else { return [] }
        defer { gdFree(start) }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(size)))
    }
}
