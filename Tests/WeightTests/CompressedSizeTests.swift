import Foundation
import Testing

@testable import Weight

@Suite("The compressed size")
struct CompressedSizeTests {
    /// As Python's gzip.compress(text, 9) counts them.
    @Test("is that of gzip -9", arguments: [("", 20), (String(repeating: "a", count: 10_000), 46)])
    func exact(text: String, expected: Int) {
        #expect(CompressedSize.exact(Array(text.utf8)) == expected)
    }

    @Test("is never more than the quick guess says, for pages")
    func guessForPages() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/site")
        let pages = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(pages.count > 10)
        for page in pages {
            let bytes = Array(try Data(contentsOf: page))
            #expect(CompressedSize.exact(bytes) <= CompressedSize.atMost(bytes), "\(page.lastPathComponent)")
        }
    }

    @Test(
        "is never more than the quick guess says, for anything at all",
        arguments: [1, 2, 3, 4, 5, 8, 16, 27, 64, 100, 200, 256]
    )
    func guessForAnything(kinds: Int) {
        var generator = Sequential(seed: UInt64(kinds))
        for count in [0, 1, 100, 5_000, 30_000] {
            let bytes = (0..<count).map { _ in
                // Low bytes more often than high ones.
                UInt8(Int.random(in: 0..<kinds, using: &generator) & Int.random(in: 0..<256, using: &generator))
            }
            #expect(CompressedSize.exact(bytes) <= CompressedSize.atMost(bytes), "\(count) bytes of \(kinds) kinds")
        }
    }
}
