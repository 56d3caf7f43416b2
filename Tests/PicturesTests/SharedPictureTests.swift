import Testing

@testable import Pictures

@Suite("The picture beside a shared link")
struct SharedPictureTests {
    @Test("is small, as wide as messengers want it, and the same each time")
    func small() throws {
        let bytes = try #require(SharedPicture.png())
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(bytes.count < 4_000)
        #expect(bytes == SharedPicture.png())
        let header = try #require(PictureHeader(bytes))
        #expect(header.width == 600 && header.height == 315)
    }
}
