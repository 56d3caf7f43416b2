import Guide

/// What a guide's terms are called, by their ids.
struct GuideIndex: Sendable {
    private let terms: [TermKind: [String: Term]]
    private let access: [String: Term]

    init(_ guide: Guide) {
        func byID(_ terms: [Term]) -> [String: Term] {
            Dictionary(terms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        terms = Dictionary(
            uniqueKeysWithValues: TermKind.allCases.map { ($0, byID($0.terms(in: guide.settings))) }
        )
        access = byID(guide.settings.access)
    }

    /// The terms that an entry names, in its own order.
    func terms(of entry: Entry, _ kind: TermKind) -> [Term] { kind.ids(of: entry).compactMap { terms[kind]?[$0] } }

    /// The topic that an entry stands under where it may stand only once.
    func mainTopic(of entry: Entry) -> Term? { entry.topics.lazy.compactMap { terms[.topic]?[$0] }.first }

    func access(of entry: Entry) -> [Term] { entry.access.compactMap { access[$0] } }
}
