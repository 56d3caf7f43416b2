/// The names of the website's files. All lie in one folder, so that a link is a file name and works on any host, in a
/// sub-folder and from a USB stick.
public enum SiteAddresses {
    public static let home = "index.html"
    public static let aToZ = "a-to-z.html"
    public static let everything = "everything.html"
    /// The list of printed pieces.
    public static let print = "print.html"
    /// The folder of what is for print shops.
    public static let forPrinters = "press/"
    public static let notFound = "404.html"
    /// What is open now.
    public static let now = "now.html"
    public static let search = "search.html"
    public static let myList = "my-list.html"
    public static let sitemap = "sitemap.xml"
    public static let manifest = "site.webmanifest"
    public static let robots = "robots.txt"
    /// What a messenger shows beside a link. No page loads it.
    public static let sharedPicture = "shared.png"
    /// Where a reader can keep a copy of the guide, and delete it.
    public static let offline = "offline.html"
    public static let exitScript = "exit.js"
    public static let movedScript = "moved.js"
    public static let offlineScript = "offline.js"
    /// What opens the copy without a connection. Its place decides which pages it may open: all that stand beside it.
    public static let worker = "worker.js"

    /// What every page runs where scripts run.
    public static let guideScript = "guide.js"
    public static let searchScript = "search.js"
    public static let searchIndex = "search-index.js"
    public static let myListScript = "my-list.js"
    public static let listData = "list-data.js"
    /// What is open now: the script that says so, and the times that it reads.
    public static let openScript = "open-now.js"
    /// Sorts the page of what is open now.
    public static let nowScript = "now.js"
    public static let openTimes = "open-times.js"
    /// What makes a long list shorter, and what it goes by.
    public static let narrowScript = "narrow.js"
    public static let narrowData = "narrow-data.js"

    public static func page(slug: String) -> String { slug + ".html" }
    public static func topic(_ id: String) -> String { "topic-\(id).html" }
    public static func area(_ id: String) -> String { "area-\(id).html" }
    public static func contactCard(slug: String) -> String { slug + ".vcf" }
    public static func calendar(slug: String) -> String { slug + ".ics" }
    public static func audience(_ id: String) -> String { "for-\(id).html" }

    /// What is on, on a day of the week.
    public static func day(_ weekday: Weekday) -> String { "on-\(weekday).html" }
    public static func finding(_ list: FindingList) -> String { "find-\(list.rawValue).html" }

    /// The pages that help to find an entry by other things than its topics.
    public static let findingPages =
        Weekday.allCases.map(day) + FindingList.allCases.map(finding) + [now, search, myList]

    /// A file's name in another of the guide's languages: `food-hub.cy.html`. In the main language, names say none.
    public static func translated(_ file: String, into language: String) -> String {
        guard let dot = file.lastIndex(of: ".") else { return "\(file).\(language.lowercased())" }
        return "\(file[..<dot]).\(language.lowercased())\(file[dot...])"
    }

    /// The name that a file has in the main language.
    /// - Parameter languages: the guide's others.
    public static func original(of file: String, languages: [String]) -> String {
        for language in languages {
            let parts = file.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count > 2, parts[parts.count - 2] == language.lowercased() else { continue }
            return (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
        }
        return file
    }

    /// Whether the site keeps this slug for itself, so that no entry or page may have it.
    ///
    /// Windows cannot hold files of some names, whatever their ending, and a USB stick is often read there
    /// (Microsoft, Naming Files, Paths, and Namespaces).
    public static func isReserved(_ slug: String) -> Bool {
        ownSlugs.contains(slug) || findingPages.contains(page(slug: slug)) || isDeviceOnWindows(slug)
    }

    private static let ownSlugs: Set = ["index", "a-to-z", "everything", "print", "404", "offline"]

    public static let accessibilitySlug = "accessibility"
    public static let privacySlug = "privacy"

    /// Whether only a page may have this slug: it then takes the place of the one that we write.
    public static func isReservedForPages(_ slug: String) -> Bool { [accessibilitySlug, privacySlug].contains(slug) }

    private static func isDeviceOnWindows(_ slug: String) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(slug) { return true }
        return slug.utf8.count == 4 && (slug.hasPrefix("com") || slug.hasPrefix("lpt"))
            && slug.last.map { "0123456789".contains($0) } == true
    }
}
