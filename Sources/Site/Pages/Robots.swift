import Guide

/// Search engines may read everything.
struct Robots {
    let material: SiteMaterial

    func file() -> SiteFile {
        let sitemap = material.website.map { "\nSitemap: \($0)\(SiteAddresses.sitemap)\n" } ?? ""
        return SiteFile(path: SiteAddresses.robots, text: "User-agent: *\nAllow: /\n" + sitemap)
    }
}
