import Guide

/// One page, before the frame is put around it.
struct PageContent: Sendable {
    let file: String
    /// For the browser's tab and for search engines: unique in the guide.
    let title: String
    let description: String?
    let breadcrumb: Breadcrumb?
    let main: Markup
    var style = PageStyle.choosing
    /// Where a page that has moved is now.
    var movedTo: String?
    /// Whether search engines should leave the page out.
    var isUnlisted = false
    /// Whether being seen with the page could put its reader in danger, so that it has a way out.
    var isAtRisk = false
    /// Whether its first view has a picture.
    var hasPictureAtOnce = false
    /// Whether it stands in each language under a name of its own.
    var hasOtherLanguages = true
    /// What other programs may know of the page.
    var data: StructuredData?

    /// The one script of the page, so that it takes one request. Each begins with what only this page can do. A page that
    /// leads on at once needs none, the one for addresses that are not there cannot reach it, and where a picture comes with
    /// the first view, that is the one request.
    var script: String? {
        if file == SiteAddresses.now { return SiteAddresses.nowScript }
        if isAtRisk { return SiteAddresses.exitScript }
        guard movedTo == nil, file != SiteAddresses.notFound, !hasPictureAtOnce else { return nil }
        let keepsCopies = [SiteAddresses.home, SiteAddresses.offline].contains(file)
        return keepsCopies ? SiteAddresses.offlineScript : SiteAddresses.guideScript
    }
}

/// The way from the home page to a page.
struct Breadcrumb: Sendable {
    struct Step: Sendable {
        let file: String
        let name: Markup
    }

    /// Between the home page and this one.
    var steps: [Step] = []
    /// This page.
    let here: Markup
}
