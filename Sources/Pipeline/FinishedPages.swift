import Content
import Diagnostics
import Guide
import Presentation
import Publish
import Site
import Text

/// Looks at pages as they go out for what every page must have, whatever a guide has made of our templates: what it is about, a
/// number to ring in a crisis and the way to all of them, and the policy that keeps what was typed from running.
struct FinishedPages: Sendable {
    /// What a page must have.
    enum Part: Int, Hashable, Sendable, CaseIterable {
        case main, crisisNumber, crisisTopic, policy
    }

    /// The beginnings of links to ring, each with the quotation mark behind it.
    private let numbers: [String]
    /// How a link to the topic of crisis begins behind its folder; `nil` where no entry of the crisis box has a topic.
    private let topic: String?
    private let ownTemplates: [String]

    init(_ presented: PresentedGuide, ownTemplates: [String]) {
        let contacts = presented.crisisEntries.flatMap(\.contacts) + [presented.emergency?.contact].compactMap { $0 }
        numbers = contacts.flatMap { contact -> [String] in
            guard case .phone(let dialled)? = contact.link else { return [] }
            return ["tel:\(dialled)\"", "tel:\(dialled)'"]
        }
        topic = presented.crisisTopic.map { String(SiteAddresses.topic($0.id).dropLast("html".count)) }
        self.ownTemplates = ownTemplates.sorted()
    }

    /// What a file lacks; nothing for what is no page.
    func missing(from file: OutputFile) -> [Part] {
        guard file.path.hasSuffix(".html") else { return [] }
        let bytes = file.bytes[...]
        var missing: [Part] = []
        if !Self.saysSomething(in: bytes) { missing.append(.main) }
        if !numbers.contains(where: { bytes.firstRange(of: $0) != nil }) { missing.append(.crisisNumber) }
        if let topic, bytes.firstRange(of: topic) == nil { missing.append(.crisisTopic) }
        if bytes.firstRange(of: "http-equiv=\"Content-Security-Policy\"") == nil { missing.append(.policy) }
        return missing
    }

    /// Whether there is a letter or a number in `<main>` beside its tags.
    private static func saysSomething(in page: ArraySlice<UInt8>) -> Bool {
        guard let start = page.firstRange(of: "<main"),
            let end = page[start.upperBound...].firstRange(of: "</main>")
        else { return false }
        var isInTag = true
        for byte in page[start.upperBound..<end.lowerBound] {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            case _ where isInTag || byte <= UInt8(ascii: " "): continue
            default: return true
            }
        }
        return false
    }

    /// One for each part that pages lack, however many they are.
    func diagnostics(_ pages: [Part: Set<String>]) -> [Diagnostic] {
        Part.allCases.compactMap { part in
            pages[part].map { diagnostic(part, $0.sorted()) }
        }
    }

    private func diagnostic(_ part: Part, _ pages: [String]) -> Diagnostic {
        let others =
            pages.count == 1 ? "" : pages.count == 2 ? " and 1 more page" : " and \(pages.count - 1) more pages"
        let template = Self.templates(of: part).first(where: ownTemplates.contains) ?? ownTemplates.first
        let verb = pages.count == 1 ? "has" : "have"
        return Diagnostic(
            Self.unfinished,
            at: template.map { Place(file: $0) },
            "“\(pages[0])”\(others) \(verb) \(part.lack).",
            help: template.map { "Look at \($0): \(part.cure)" } ?? "Please tell those who make hopeguide."
        )
    }

    /// Those that most likely took it away, the likeliest first.
    private static func templates(of part: Part) -> [String] {
        let names =
            switch part {
            case .main: ["layout"]
            case .crisisNumber, .crisisTopic: ["crisis", "layout"]
            case .policy: ["layout"]
            }
        return names.map { "templates/site/\($0).mustache" }
    }

    static let rules = [unfinished]

    private static let unfinished = Rule(
        "page-unfinished",
        .error,
        "A finished page lacks what every page must have: its text, a number to ring in a crisis, or its policy.",
        why: "Whoever opens a blank page, or one without a number, may have nobody else to turn to.",
        cure: "Take your own template away, or give it back what ours of that name has.",
        before: "<body> {{{header}}} <main id=\"site_main\">{{{main}}}</main> </body>",
        after: "<body> {{{header}}} {{{crisis}}} <main id=\"site_main\">{{{main}}}</main> </body>"
    )
}

extension FinishedPages.Part {
    fileprivate var lack: String {
        switch self {
        case .main: "nothing to read in <main>"
        case .crisisNumber: "no number to ring in a crisis"
        case .crisisTopic: "no link to all that helps in a crisis"
        case .policy: "no policy that keeps strange scripts from running"
        }
    }

    fileprivate var cure: String {
        switch self {
        case .main: "it needs <main id=\"site_main\">{{{main}}}</main>."
        case .crisisNumber, .crisisTopic:
            "the layout needs {{{crisis}}}, and the crisis box its lines and its heading’s link."
        case .policy: "its <head> needs the line with Content-Security-Policy, as ours has it."
        }
    }
}
