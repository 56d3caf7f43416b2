import Publish
import Site
import Templates
import Testing

@testable import Pipeline

@Suite("The list of files of a reader's copy")
struct OfflineCopyTests {
    private func worker(_ page: String) throws -> String {
        let texts = Templates.files.mapValues { String(decoding: $0, as: UTF8.self) }
        let fingerprint = OutputFile(path: "index.html", bytes: Array(page.utf8)).fingerprint
        let worker = OfflineWorker(try SiteTemplates(texts))
        return try #require(worker?.file(keeping: ["index.html": fingerprint, "leaflet.pdf": fingerprint]).text)
    }

    @Test("changes with the files alone")
    func fingerprints() throws {
        #expect(try worker("Hope").hasPrefix("const copy = {\"index.html\":\"6afaf8d88015b817\"};\n"))
        #expect(try worker("Hope") == worker("Hope"))
        #expect(try worker("Hope") != worker("hope"))
    }
}
