/// A page of the site with the one thing that a preview adds to it. The page's own policy allows scripts from the same
/// place and no others, so this is one.
enum PreviewedPage {
    /// - Parameter version: what the script compares with the news; letters, figures and hyphens.
    static func withScript(_ page: [UInt8], version: String) -> [UInt8] {
        let script = "<script src=\"/\(PreviewFiles.script)\" data-page=\"\(version)\" defer></script>\n"
        let place = lastPlace(of: Array("</body>".utf8), in: page) ?? page.endIndex
        return page[..<place] + Array(script.utf8) + page[place...]
    }

    private static func lastPlace(of mark: [UInt8], in page: [UInt8]) -> Int? {
        guard page.count >= mark.count else { return nil }
        return (0...(page.count - mark.count)).last { page[$0..<($0 + mark.count)].elementsEqual(mark) }
    }
}
