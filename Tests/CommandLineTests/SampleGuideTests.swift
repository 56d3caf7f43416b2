import Foundation
import Testing

@Suite("The sample guide")
struct SampleGuideTests {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    @Test("is built with nothing to put right, and every link in it leads somewhere")
    func sample() throws {
        let workshop = try Workshop()
        let ending = try workshop.run(
            "build",
            "--guide",
            Self.repository,
            "--output",
            "site",
            "--today",
            "2026-11-21",
            typesetting: .real
        )
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains(" pages, 10 PDFs to print and 2 files of plain text for Winter 2026."))
        let contents = try workshop.contents("site")
        let pages = contents.filter { $0.key.hasSuffix(".html") }
            .mapValues { PageLinks(String(decoding: $0, as: UTF8.self)) }
        #expect(pages.count > 100)
        #expect(pages.keys.sorted().flatMap { deadLinks(on: $0, pages, files: Set(contents.keys)) } == [])
    }

    /// Links on a page that lead to no file of the site, or to no place on its page.
    private func deadLinks(on name: String, _ pages: [String: PageLinks], files: Set<String>) -> [String] {
        (pages[name]?.relativeLinks ?? []).filter { link in
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let target = parts[0].isEmpty ? name : parts[0]
            guard files.contains(target) else { return true }
            return parts.count == 2 && pages[target]?.names.contains(parts[1]) != true
        }
        .map { "\(name): \($0)" }
    }
}

/// Where a page of HTML leads, and the places on it that can be led to.
private struct PageLinks {
    let relativeLinks: [String]
    let names: Set<String>

    init(_ html: String) {
        let links = Self.values(of: "href", in: html) + Self.values(of: "src", in: html)
        relativeLinks = links.filter { link in
            !["https:", "http:", "mailto:", "tel:", "sms:", "data:"].contains(where: link.hasPrefix)
        }
        names = Set(Self.values(of: "id", in: html))
    }

    private static func values(of attribute: String, in html: String) -> [String] {
        html.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
