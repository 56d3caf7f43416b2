import Guide

/// Tells from its words what a page really is, though the server answers that all is well.
struct PageSigns {
    let words: LinkWords

    /// The page's own words for it that it is not there; `nil` where it is.
    func notFound(_ page: PageContents) -> String? {
        [page.title, page.heading].first { text in
            let lower = text.lowercased()
            let first = Self.firstPart(lower)
            return words.notFound.contains { lower.contains($0) }
                || words.notFoundWhole.contains { $0 == first || $0 == lower }
        }
    }

    /// Whether the name is for sale: said on a page without much else, or on the page of somebody who sells names.
    func isForSale(_ page: PageContents, at location: WebLocation, asked: WebLocation) -> Bool {
        let isDealer = words.forSaleHosts.contains { location.host == $0 || location.host.hasSuffix("." + $0) }
        if isDealer, location.site != asked.site { return true }
        guard page.text.utf8.count <= Self.shortPage else { return false }
        let text = PageText(page.title + " " + page.text)
        return words.forSale.contains { text.contains($0) }
    }

    /// Whether one has to log in: the address says so and was not asked for, or the page does.
    func asksForLogIn(_ page: PageContents, at location: WebLocation, asked: WebLocation) -> Bool {
        let wasLed = location.address != asked.address
        let isLogIn = { (place: WebLocation) in place.pathParts.contains { words.logInAddresses.contains($0) } }
        if wasLed, isLogIn(location), !isLogIn(asked) { return true }
        guard page.asksForPassword else { return false }
        return [page.title, page.heading].contains { text in
            words.logIn.contains { text.lowercased().hasPrefix($0) }
        }
    }

    /// Whether it is a page that keeps programs out.
    func isClosedToRobots(_ page: PageContents) -> Bool {
        let title = page.title.lowercased()
        return page.text.utf8.count <= Self.shortPage && words.robots.contains { title.hasPrefix($0) }
    }

    /// Whether a redirect led from a page deep inside a site to a front page.
    func isLedToFrontPage(_ location: WebLocation, asked: WebLocation) -> Bool {
        isFrontPage(location) && !isFrontPage(asked)
    }

    private func isFrontPage(_ location: WebLocation) -> Bool {
        location.query == nil && location.pathParts.allSatisfy { words.frontPages.contains($0) }
    }

    func isEmpty(_ page: PageContents) -> Bool { page.text.isEmpty && !page.showsMoreThanText }

    /// Bytes of text of a page that says little.
    private static let shortPage = 3_000

    /// A title up to the dash or the bar before the site's name.
    private static func firstPart(_ title: String) -> String {
        let marks = [" - ", " – ", " — ", " | ", " · ", " » ", ": "]
        let end = marks.compactMap { title.firstRange(of: $0)?.lowerBound }.min() ?? title.endIndex
        return String(title[..<end])
    }
}
