import Testing

@testable import Pictures

@Suite("Pictures that are broken, or mean harm")
struct HostilePictureTests {
    /// The header of a PNG of this size, and nothing behind it.
    private static func header(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        let sides = [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(side >> $0 & 0xFF) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + sides
            + [8, 2, 0, 0, 0]
    }

    @Test("too many pixels are refused by what the header says, before room is taken for them")
    func large() {
        #expect(
            PictureReduction.reduce(Self.header(30_000, 20_000))
                == .failure(.tooManyPixels(width: 30_000, height: 20_000))
        )
        let most = UInt32.max
        #expect(
            PictureReduction.reduce(Self.header(most, most))
                == .failure(.tooManyPixels(width: Int(most), height: Int(most)))
        )
    }

    @Test(
        "what is no picture is named as that",
        arguments: [[], Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), [0xFF, 0xD8], [0x89, 0x50]]
    )
    func noPicture(bytes: [UInt8]) {
        #expect(PictureReduction.reduce(bytes) == .failure(.unreadable))
    }

    @Test("a picture without a side is no picture")
    func empty() { #expect(PictureReduction.reduce(Self.header(0, 10)) == .failure(.unreadable)) }

    @Test("half of a file is named as unreadable, wherever it ends within the header")
    func cutOff() throws {
        let drawing = try Drawing(60, 40)
        drawing.fillWithNoise()
        for bytes in [drawing.png, drawing.gif, drawing.webP, drawing.avif] {
            for end in stride(from: 0, to: min(bytes.count, 60), by: 1) {
                #expect(PictureReduction.reduce(Array(bytes[..<end])) == .failure(.unreadable), "\(end)")
            }
        }
    }

    @Test("damaged bytes never do harm")
    func damaged() throws {
        let drawing = try Drawing(60, 40)
        drawing.fillWithNoise()
        var seed: UInt32 = 7
        for bytes in [drawing.jpeg, drawing.png, drawing.gif, drawing.webP, drawing.avif] {
            for _ in 0..<60 {
                var damaged = bytes
                for _ in 0..<4 {
                    seed = seed &* 1_664_525 &+ 1_013_904_223
                    damaged[Int(seed >> 8) % damaged.count] = UInt8(seed >> 24)
                }
                if case .success(let small) = PictureReduction.reduce(damaged) {
                    #expect(small.bytes.count <= SmallPicture.mostBytes)
                }
            }
        }
    }
}
