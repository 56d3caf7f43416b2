import Foundation
import Testing

@testable import Pictures

@Suite("Pictures that move")
struct MovingPictureTests {
    /// Red, then blue; the second pair can be seen through.
    static let pictures = [
        "UklGRrYAAABXRUJQVlA4WAoAAAACAAAABwAABQAAQU5JTQYAAAAAAAAAAABBTk1GQgAAAAAAAAAAAAcAAAUAAGQAAAJWUDggKgAAADABAJ0BKggABgAFQHwloAADcAD+6Ncf+He7POtH//8zR/6Tf9hvTQAAAEFOTUZAAAAAAAAAAAAABwAABQAAZAAAAFZQOCAoAAAANAEAnQEqCAAGAAAAfCWgAANwAP7vdtf//M0f+k3/Yb14f0hwq+AAAA==",
        "UklGRtoAAABXRUJQVlA4WAoAAAASAAAABwAABQAAQU5JTQYAAAAAAAAAAABBTk1GVAAAAAAAAAAAAAcAAAUAAGQAAAJBTFBICgAAAAEHULKICERE/wNWUDggKgAAADABAJ0BKggABgAFQHwloAADcAD+6Ncf+He7POtH//8zR/6Tf9hvTQAAAEFOTUZSAAAAAAAAAAAABwAABQAAZAAAAkFMUEgKAAAAAQdQsogIRET/A1ZQOCAoAAAAMAEAnQEqCAAGAAVAfCWgAANwAP7vdtf//M0f+k3/Yb14f0hwq+AAAA==",
    ]

    @Test("a WebP is shown by its first frame", arguments: pictures)
    func firstFrame(base64: String) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: base64)))
        let small = try PictureReduction.reduce(bytes).get()
        #expect((small.width, small.height) == (8, 6))
        let drawing = try Drawing(reading: small.bytes)
        #expect(drawing.isNearly(0xFF_0000, at: 4, 3))
    }

    @Test("one that is cut off anywhere does no harm", arguments: pictures)
    func cut(base64: String) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: base64)))
        for count in bytes.indices { _ = PictureReduction.reduce(Array(bytes.prefix(count))) }
    }
}
