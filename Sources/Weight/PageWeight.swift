import Diagnostics
import Glibc
import Guide
import Synchronization
import Text

/// Whether every page opens quickly on a phone with one bar of signal.
///
/// Pages are weighed as they are made, from any thread, and not kept: what a page fetches must be weighed before it.
public final class PageWeight: Sendable {
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

    private let entries: [String: String]
    private let otherLanguages: [String]
    private let state = Mutex(State())

    private struct State: Sendable {
        /// Scripts and the like, which pages fetch.
        var fetched: [String: SharedPart] = [:]
        var styleSheets: [SharedPart] = []
        /// The heaviest pages, heaviest first: an officer reads no more, and most likely they have one cause.
        var heaviest: [HeavyPage] = []
        var heavyCount = 0
    }

    /// - Parameters:
    ///   - entries: the file in which somebody wrote an entry, by the name of its page in the main language.
    ///   - otherLanguages: the guide's languages besides that one.
    public init(entries: [String: String], otherLanguages: [String] = []) {
        self.entries = entries
        self.otherLanguages = otherLanguages
    }

    /// Weighs a file of the site.
    public func weigh(_ file: File) {
        guard file.name.hasSuffix(".html") else { return keep(file) }
        let name = original(file.name)
        guard name != SiteAddresses.aToZ else { return }
        let isEverything = name == SiteAddresses.everything
        let limit = isEverything ? max(Self.firstView, Self.anEntry * entries.count) : Self.firstView
        let fetched = parts(fetchedBy: file)
        let others = fetched.reduce(0) { $0 + $1.size }
        let sheet = PageParts.styleSheet(in: file.bytes)
        let rest = [file.bytes[..<sheet.startIndex], file.bytes[sheet.endIndex...]]
        // Together they take less than one by one.
        if CompressedSize.atMost(rest) + size(ofStyleSheet: sheet) + others <= limit { return }
        guard !CompressedSize.isWithin(limit - others, file.bytes), isEverything || !isLongList(file) else { return }
        let page = HeavyPage(
            file: file,
            bytes: CompressedSize.exact(file.bytes) + others,
            limit: limit,
            fetched: fetched
        )
        state.withLock { state in
            state.heavyCount += 1
            let place = state.heaviest.firstIndex { $0 < page } ?? state.heaviest.endIndex
            state.heaviest.insert(page, at: place)
            if state.heaviest.count > Self.mostTold { state.heaviest.removeLast() }
        }
    }

    /// Names the heaviest of the pages that are too heavy, with what weighs most in them, and says how many more there are.
    public func diagnostics() -> [Diagnostic] {
        let (heaviest, count) = state.withLock { ($0.heaviest, $0.heavyCount) }
        let told = heaviest.map { page in
            Self.tooHeavy(page, at: entries[original(page.file.name)].map { Place(file: $0) })
        }
        return count > told.count ? told + [Self.others(count - told.count)] : told
    }

    /// The same of files that are all there.
    public static func run(
        _ files: [File],
        entries: [String: String],
        otherLanguages: [String] = []
    ) -> [Diagnostic] {
        let weight = PageWeight(entries: entries, otherLanguages: otherLanguages)
        for file in files where !file.name.hasSuffix(".html") { weight.weigh(file) }
        for file in files where file.name.hasSuffix(".html") { weight.weigh(file) }
        return weight.diagnostics()
    }

    private static let mostTold = 5

    // MARK: Parts that pages share

    /// Only what a page can fetch before anybody scrolls is kept.
    private func keep(_ file: File) {
        guard FetchedNames.endings.contains(where: file.name.hasSuffix) else { return }
        state.withLock { $0.fetched[file.name] = SharedPart(name: file.name, bytes: file.bytes) }
    }

    private func parts(fetchedBy page: File) -> [SharedPart] {
        FetchedNames.all(in: page.bytes).sorted().compactMap { name in
            state.withLock { state in
                state.fetched[name]?.weigh()
                return state.fetched[name]
            }
        }
    }

    /// Each style sheet is compressed once. A site has three or so, and their bytes are compared faster than hashed.
    private func size(ofStyleSheet sheet: ArraySlice<UInt8>) -> Int {
        let known = state.withLock { $0.styleSheets }
        if let part = known.first(where: { Self.areEqual($0.bytes, sheet) }) { return part.size }
        var part = SharedPart(name: "", bytes: Array(sheet))
        part.weigh()
        let weighed = part
        state.withLock { if $0.styleSheets.count < 16 { $0.styleSheets.append(weighed) } }
        return part.size
    }

    /// By the C library, since every page has such a sheet.
    private static func areEqual(_ bytes: [UInt8], _ others: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == others.count else { return false }
        return bytes.withUnsafeBytes { first in
            others.withUnsafeBytes { second in
                guard let one = first.baseAddress, let other = second.baseAddress else { return true }
                return memcmp(one, other, first.count) == 0
            }
        }
    }

    /// The name of a page in the main language.
    private func original(_ name: String) -> String { SiteAddresses.original(of: name, languages: otherLanguages) }

    private func isLongList(_ page: File) -> Bool {
        let main =
            page.bytes[...].firstRange(of: "<main").map { page.bytes[$0.lowerBound...] } ?? page.bytes[...]
        let parts = main.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let linked = zip(parts, parts.dropFirst()).filter { before, _ in before.suffix(5).elementsEqual("href=".utf8) }
            .map { _, address in original(String(decoding: address, as: UTF8.self)) }
        return Set(linked.filter { entries[$0] != nil }).count > Self.longList
    }

    // MARK: Words

    private static func tooHeavy(_ page: HeavyPage, at place: Place?) -> Diagnostic {
        let largest = PageParts(page.file, page.fetched).largest.map { "\($0.name) \(grouped($0.bytes))" }
            .joined(separator: ", ")
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

/// What many pages have in common, a script or a style sheet.
struct SharedPart: Sendable {
    let name: String
    let bytes: [UInt8]
    private var known: Int?

    init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// In bytes, compressed.
    var size: Int { known ?? CompressedSize.exact(bytes) }

    /// Compresses it, once.
    mutating func weigh() {
        if known == nil { known = size }
    }
}

/// A page that takes more bytes than it may, with all that a browser fetches before anybody scrolls.
private struct HeavyPage: Comparable {
    let file: PageWeight.File
    let bytes: Int
    let limit: Int
    let fetched: [SharedPart]

    static func < (one: HeavyPage, other: HeavyPage) -> Bool {
        (one.bytes, other.file.name) < (other.bytes, one.file.name)
    }

    static func == (one: HeavyPage, other: HeavyPage) -> Bool {
        (one.bytes, one.file.name) == (other.bytes, other.file.name)
    }
}
