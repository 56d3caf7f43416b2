import Foundation
import Testing

@testable import Content

/// Pictures of 8 by 6 pixels with Exif: turned by a quarter (6), and with a latitude.
@Suite("What a photograph's hidden details say, in every kind of file")
struct PhotoMetadataKindsTests {
    static let pictures: [(kind: String, base64: String)] = [
        (
            "WebP",
            "UklGRqoAAABXRUJQVlA4WAoAAAAIAAAABwAABQAAVlA4ICgAAACQAQCdASoIAAYABUB8JaACdLoAA5gA/ujXHXlPibb/5mj9JvpN5gAARVhJRlwAAABNTQAqAAAACAACARIAAwAAAAEABgAAiCUABAAAAAEAAAAmAAAAAAACAAEAAgAAAAJOAAAAAAIABQAAAAMAAABEAAAAAAAAADMAAAABAAAAHgAAAAEAAAAAAAAAAQ=="
        ),
        (
            "PNG",
            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAXGVYSWZNTQAqAAAACAACARIAAwAAAAEABgAAiCUABAAAAAEAAAAmAAAAAAACAAEAAgAAAAJOAAAAAAIABQAAAAMAAABEAAAAAAAAADMAAAABAAAAHgAAAAEAAAAAAAAAAbF9dmoAAAASSURBVHicY/zPgB0w4RCniwQAmIUBC2wwgpsAAAAASUVORK5CYII="
        ),
        (
            "AVIF",
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAE2bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAG4AAAAJQACAAAAAQAAAV4AAABaAAAAQWlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABlpbmZlAgAAAAACAABFeGlmRXhpZgAAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAHRpcHJwAAAAVGlwY28AAAAUaXNwZQAAAAAAAAAIAAAABgAAABBwaXhpAAAAAAMICAgAAAAMYXYxQ4EADAAAAAATY29scm5jbHgAAQANAAaAAAAACWlyb3QDAAAAGGlwbWEAAAAAAAAAAQABBQECgwSFAAAAh21kYXQAAAAGRXhpZgAATU0AKgAAAAgAAYglAAQAAAABAAAAGgAAAAAAAgABAAIAAAACTgAAAAACAAUAAAADAAAAOAAAAAAAAAAzAAAAAQAAAB4AAAABAAAAAAAAAAESAAoIGAi9aICGg0IyFx2Hh4Wd3HHHAsAAAJA1jjx/SpQngQV8"
        ),
    ]

    @Test("how the camera was held, and that a place is told", arguments: pictures)
    func read(picture: (kind: String, base64: String)) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: picture.base64)))
        let metadata = PhotoMetadata(bytes)
        #expect(metadata.orientation == 6)
        #expect(metadata.tellsLocation)
    }

    @Test("a file that is cut off anywhere is read as far as it goes", arguments: pictures)
    func cut(picture: (kind: String, base64: String)) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: picture.base64)))
        for count in bytes.indices { _ = PhotoMetadata(Array(bytes.prefix(count))) }
    }
}
