import Diagnostics

/// Whether every page opens quickly on a phone with one bar of signal.
public enum PageWeight {
    /// A file of the finished site.
    public struct File: Sendable {
        /// Its name on the site: `food-hub.html`.
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What a server may send before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928). So much of a
    /// page arrives in one go.
    public static let firstView = 14_600
    /// What the page of everything may cost for each entry.
    public static let anEntry = 1_200
    /// Whoever opens a list of more entries than this expects to wait.
    public static let longList = 40

    /// Names the pages that are too heavy, with what weighs most. Answers few where all pages share one cause.
    /// - Parameters:
    ///   - entries: the file in which somebody wrote an entry, by the name of its page in the main language.
    ///   - otherLanguages: the guide's languages besides that one.
    public static func run(
        _ files: [File],
        entries: [String: String],
        otherLanguages: [String] = []
    ) -> [Diagnostic] {
        let heavy = HeavyPages(files, entries: Set(entries.keys), otherLanguages: otherLanguages)
        let told = heavy.pages.prefix(mostTold).map { page in
            let parts = PageParts(page.file, heavy.fetched(by: page.file))
            return tooHeavy(page, parts, at: entries[heavy.original(page.file.name)].map { Place(file: $0) })
        }
        let rest = heavy.pages.count - told.count
        return rest > 0 ? told + [others(rest)] : told
    }

    /// An officer reads no more, and most likely they have one cause.
    private static let mostTold = 5

    private static func tooHeavy(_ page: HeavyPages.Page, _ parts: PageParts, at place: Place?) -> Diagnostic {
        let largest = parts.largest.map { "\($0.name) \(grouped($0.bytes))" }.joined(separator: ", ")
        return Diagnostic(
            rule,
            at: place,
            "“\(page.file.name)” takes \(grouped(page.bytes)) bytes. At most \(grouped(page.limit)) open at once on a slow phone.",
            help: "What weighs most, in bytes: \(largest). Make the largest shorter, or give it a page of its own."
        )
    }

    private static func others(_ count: Int) -> Diagnostic {
        Diagnostic(
            rule,
            at: nil,
            count == 1 ? "1 more page is too heavy." : "\(grouped(count)) more pages are too heavy.",
            help: "Most likely they have the same cause: what stands on every page, such as your own style sheet."
        )
    }

    /// `14,600`.
    private static func grouped(_ number: Int) -> String {
        number < 1_000 ? "\(number)" : "\(number / 1_000)," + String("\(1_000 + number % 1_000)".dropFirst())
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "page-too-heavy",
        .warning,
        "A page is too heavy to open at once on a slow phone.",
        why: "People look for help on old phones with little data, in places with one bar of signal.",
        cure: "Make the largest part shorter, or give it a page of its own. The message says which part that is.",
        before: "(a table of 200 courses in the text of one entry)",
        after: "(the next five courses, and a link to the provider's list)"
    )
}
