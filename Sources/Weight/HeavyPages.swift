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
        var shared = SharedParts()
        for file in files where file.name.hasSuffix(".html") {
            let name = original(file.name)
            guard name != SiteAddresses.aToZ else { continue }
            let isEverything = name == SiteAddresses.everything
            let limit =
                isEverything ? max(PageWeight.firstView, PageWeight.anEntry * entries.count) : PageWeight.firstView
            let others = fetched(by: file).reduce(0) { $0 + shared.bytes(of: $1.name, $1.bytes[...]) }
            let sheet = Self.styleSheet(in: file.bytes)
            let sheetBytes = shared.bytes(of: String(decoding: sheet, as: UTF8.self), sheet)
            let rest = Array(file.bytes[..<sheet.startIndex] + file.bytes[sheet.endIndex...])
            // Together they take less than one by one.
            if CompressedSize.atMost(rest) + sheetBytes + others <= limit { continue }
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

    /// What stands in a page's first `<style>`; nothing in a page without one.
    private static func styleSheet(in page: [UInt8]) -> ArraySlice<UInt8> {
        guard let open = place(of: "<style>", in: page[...]),
            let close = place(of: "</style>", in: page[open.upperBound...])
        else { return page[..<0] }
        return page[open.upperBound..<close.lowerBound]
    }

    private static func place(of tag: String, in page: ArraySlice<UInt8>) -> Range<Int>? {
        let tag = Array(tag.utf8)
        let start = page.indices.first { page[$0] == UInt8(ascii: "<") && page[$0...].starts(with: tag) }
        return start.map { $0..<($0 + tag.count) }
    }

    private func isLongList(_ page: PageWeight.File) -> Bool {
        let main = Self.place(of: "<main", in: page.bytes[...]).map { page.bytes[$0.lowerBound...] } ?? page.bytes[...]
        let parts = main.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let linked = zip(parts, parts.dropFirst()).filter { before, _ in before.suffix(5).elementsEqual("href=".utf8) }
            .map { _, address in original(String(decoding: address, as: UTF8.self)) }
        return Set(linked).intersection(entries).count > PageWeight.longList
    }
}

/// What many pages have in common, scripts and style sheets: each is compressed once.
private struct SharedParts {
    private var known: [String: Int] = [:]

    mutating func bytes(of name: String, _ bytes: ArraySlice<UInt8>) -> Int {
        if let known = known[name] { return known }
        let size = CompressedSize.exact(Array(bytes))
        known[name] = size
        return size
    }
}
