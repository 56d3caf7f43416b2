import Publish
import Site
import Templates
import Testing

@testable import Pipeline

@Suite("The list of files of a reader's copy")
struct OfflineCopyTests {
    private func worker(_ page: String) throws -> String {
        let texts = Templates.files.mapValues { String(decoding: $0, as: UTF8.self) }
        let files = [OutputFile(path: "index.html", bytes: Array(page.utf8))]
        let all = OfflineCopy.files(with: files, try SiteTemplates(texts))
        #expect(all.map(\.path) == ["index.html", "worker.js"])
        return String(decoding: all.last?.bytes ?? [], as: UTF8.self)
    }

    @Test("changes with the files alone")
    func fingerprints() throws {
        #expect(try worker("Hope").hasPrefix("const copy = {\"index.html\":\"6afaf8d88015b817\"};\n"))
        #expect(try worker("Hope") == worker("Hope"))
        #expect(try worker("Hope") != worker("hope"))
    }
}
