import Testing

@testable import Pictures

@Suite("Pictures made small")
struct PictureReductionTests {
    private static let red: Int32 = 0xC0_2020
    private static let blue: Int32 = 0x20_20C0

    /// Red on the left, blue on the right.
    private static func halves(_ width: Int, _ height: Int) throws -> Drawing {
        let drawing = try Drawing(width, height)
        drawing.fill(red, left: 0, top: 0, right: width / 2, bottom: height)
        drawing.fill(blue, left: width / 2, top: 0, right: width, bottom: height)
        return drawing
    }

    @Test("a large photograph becomes a small one of at most 20 KB")
    func photograph() throws {
        let photograph = try Drawing(1600, 1200)
        photograph.fillWithNoise()
        let small = try PictureReduction.reduce(photograph.jpeg).get()
        #expect(small.format == .jpeg)
        #expect(small.width <= 640 && small.width * 3 == small.height * 4)
        #expect(small.bytes.count <= SmallPicture.mostBytes)
    }

    @Test("a drawing keeps its sharp edges, and its colours")
    func drawing() throws {
        let small = try PictureReduction.reduce(try Self.halves(1280, 800).png).get()
        #expect(small.format == .png && small.width == 640 && small.height == 400)
        let seen = try Drawing(reading: small.bytes)
        #expect(seen.isNearly(Self.red, at: 318, 200) && seen.isNearly(Self.blue, at: 321, 200))
    }

    @Test("every kind is read")
    func kinds() throws {
        let drawing = try Self.halves(300, 200)
        for bytes in [drawing.jpeg, drawing.png, drawing.gif, drawing.webP, drawing.avif] {
            let small = try PictureReduction.reduce(bytes).get()
            #expect(small.width == 300 && small.height == 200)
            let seen = try Drawing(reading: small.bytes)
            #expect(seen.isNearly(Self.red, at: 20, 100) && seen.isNearly(Self.blue, at: 280, 100))
        }
    }

    @Test("a small picture is not made larger, and a tall one does not push the text off the screen")
    func sizes() throws {
        let badge = try PictureReduction.reduce(try Self.halves(40, 30).png).get()
        #expect(badge.width == 40 && badge.height == 30)
        let poster = try PictureReduction.reduce(try Self.halves(500, 5000).png).get()
        #expect(poster.width == 96 && poster.height == 960)
    }

    /// Where the red half stands when the camera was held so: left, top, right or bottom.
    @Test(
        "a picture stands upright, however the camera was held",
        arguments: [
            (1, "left"), (2, "right"), (3, "right"), (4, "left"), (5, "top"), (6, "top"), (7, "bottom"), (8, "bottom"),
        ]
    )
    func orientation(number: Int, side: String) throws {
        let small = try PictureReduction.reduce(try Self.halves(400, 200).jpeg, orientation: number).get()
        let seen = try Drawing(reading: small.bytes)
        let isUpright = number < 5
        #expect(small.width == (isUpright ? 400 : 200) && small.height == (isUpright ? 200 : 400))
        let (across, down) = (small.width, small.height)
        let places = [
            "left": (5, down / 2), "right": (across - 5, down / 2), "top": (across / 2, 5),
            "bottom": (across / 2, down - 5),
        ]
        let place = try #require(places[side])
        #expect(seen.isNearly(Self.red, at: place.0, place.1))
        #expect(seen.isNearly(Self.blue, at: across - 1 - place.0, down - 1 - place.1))
    }

    @Test("no hidden detail of the file is in the picture")
    func metadata() throws {
        let plain = try Self.halves(300, 200).jpeg
        let secret = Array("Exif\0\0 51.501 N, Rosemary Lane".utf8)
        let segment = [0xFF, 0xE1, 0, UInt8(secret.count + 2)] + secret
        let marked = plain[..<2] + segment + plain[2...]
        let small = try PictureReduction.reduce(Array(marked)).get()
        #expect(small == (try PictureReduction.reduce(plain).get()))
        #expect(!String(decoding: small.bytes, as: UTF8.self).contains("Exif"))
    }

    @Test("the same bytes give the same bytes")
    func repeatable() throws {
        let photograph = try Drawing(900, 700)
        photograph.fillWithNoise()
        let first = PictureReduction.reduce(photograph.jpeg)
        #expect(first == PictureReduction.reduce(photograph.jpeg))
    }

    @Test("what is see-through stays so")
    func transparency() throws {
        let drawing = try Self.halves(300, 200)
        drawing.clear(left: 0, top: 0, right: 100, bottom: 200)
        let small = try PictureReduction.reduce(drawing.png).get()
        #expect(small.format == .png)
        #expect(try Drawing(reading: small.bytes).isSeeThrough(at: 50, 100))
    }
}
