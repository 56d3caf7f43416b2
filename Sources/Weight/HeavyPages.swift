import Guide

/// The pages that take more bytes than they may, with all that a browser fetches before anybody scrolls.
struct HeavyPages {
    struct Page {
        let file: PageWeight.File
        let bytes: Int
        let limit: Int
    }

    private(set) var pages: [Page] = []
    private let files: [String: PageWeight.File]
    private let entries: Set<String>
    private let otherLanguages: [String]

    init(_ files: [PageWeight.File], entries: Set<String>, otherLanguages: [String] = []) {
        self.otherLanguages = otherLanguages
        self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        self.entries = entries
        // Scripts are few and shared, so each is compressed once.
        var known: [String: Int] = [:]
        for file in files where file.name.hasSuffix(".html") {
            let name = original(file.name)
            guard name != SiteAddresses.aToZ else { continue }
            let isEverything = name == SiteAddresses.everything
            let limit =
                isEverything ? max(PageWeight.firstView, PageWeight.anEntry * entries.count) : PageWeight.firstView
            let others = fetched(by: file).reduce(0) { sum, other in
                let bytes = known[other.name] ?? CompressedSize.exact(other.bytes)
                known[other.name] = bytes
                return sum + bytes
            }
            guard !CompressedSize.isWithin(limit - others, file.bytes), isEverything || !isLongList(file) else {
                continue
            }
            pages.append(Page(file: file, bytes: CompressedSize.exact(file.bytes) + others, limit: limit))
        }
    }

    /// The name of a page in the main language.
    func original(_ name: String) -> String { SiteAddresses.original(of: name, languages: otherLanguages) }

    /// The site's other files that a page needs before anybody scrolls.
    func fetched(by page: PageWeight.File) -> [PageWeight.File] {
        FetchedNames.all(in: page.bytes).compactMap { files[$0] }
    }

    private func isLongList(_ page: PageWeight.File) -> Bool {
        let html = String(decoding: page.bytes, as: UTF8.self)
        let main = html.firstRange(of: "<main").map { html[$0.lowerBound...] } ?? html[...]
        let linked = main.split(separator: "href=\"").dropFirst().map { original(String($0.prefix { $0 != "\"" })) }
        return Set(linked).intersection(entries).count > PageWeight.longList
    }
}
