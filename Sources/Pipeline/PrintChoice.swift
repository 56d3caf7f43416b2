import Diagnostics
import Guide

/// Which pieces somebody asks for on the command line.
public struct PrintChoice: Sendable {
    /// Names of pieces in `guide.yml`, or of formats; empty for all that `guide.yml` asks for.
    public var names: [String]
    /// Keys of areas and audiences: the pieces hold only their entries.
    public var areas: [String]
    public var audiences: [String]
    /// Keys of topics, and slugs of entries.
    public var topics: [String]
    public var entries: [String]
    /// One of the guide's languages.
    public var language: String?
    /// Whether to make each for a print shop, and on sheets for an office printer, even where `guide.yml` does not ask.
    public var isForPress: Bool
    public var isImposed: Bool

    public init(
        names: [String] = [],
        areas: [String] = [],
        audiences: [String] = [],
        topics: [String] = [],
        entries: [String] = [],
        language: String? = nil,
        isForPress: Bool = false,
        isImposed: Bool = false
    ) {
        self.names = names
        self.areas = areas
        self.audiences = audiences
        self.topics = topics
        self.entries = entries
        self.language = language
        self.isForPress = isForPress
        self.isImposed = isImposed
    }

    /// A name that the guide does not know.
    public struct Refusal: Error, Sendable, Equatable {
        let kind: String
        let name: String
        let known: [String]

        public var description: String { "There is no \(kind) called “\(name)”." }
        public var help: String {
            Spelling.closest(to: name, among: known).map { "Did you mean “\($0)”?" }
                ?? "We know these: \(known.joined(separator: ", "))."
        }
    }

    /// The pieces to make, each under a name of its own.
    func orders(_ guide: Guide) throws(Refusal) -> [PrintOrder] {
        let settings = guide.settings
        try Self.require(areas, "area", among: settings.areas)
        try Self.require(audiences, "audience", among: settings.audiences)
        try Self.require(topics, "topic", among: settings.topics)
        try Self.require(entries, "entry", among: guide.entries.map(\.slug))
        try Self.require([language].compactMap { $0 }, "language", among: settings.languages)
        var orders: [PrintOrder] = []
        for name in names {
            let order = try Self.order(name, settings)
            if !orders.contains(order) { orders.append(order) }
        }
        if names.isEmpty { orders = settings.print.orders }
        return orders.map(narrowed).map(forPrinters)
    }

    private static func order(_ name: String, _ settings: GuideSettings) throws(Refusal) -> PrintOrder {
        let orders = settings.print.orders
        if let order = orders.first(where: { $0.name == name }) { return order }
        if let format = PrintFormat(rawValue: name) { return PrintOrder(name: name, format: format) }
        let known = orders.map(\.name) + PrintFormat.allCases.map(\.rawValue)
        throw Refusal(kind: "printed piece", name: name, known: Array(Set(known)).sorted())
    }

    private func forPrinters(_ order: PrintOrder) -> PrintOrder {
        var order = order
        if isForPress { order.press.isWanted = true }
        if isImposed { order.isImposed = true }
        return order
    }

    /// For the areas, audiences, topics and entries that were asked for, with a name that says so.
    private func narrowed(_ order: PrintOrder) -> PrintOrder {
        let narrower = audiences + areas + topics + entries + [language].compactMap { $0 }
        guard !narrower.isEmpty else { return order }
        var order = order
        if !areas.isEmpty { order.areas = areas }
        if !audiences.isEmpty { order.audiences = audiences }
        if !topics.isEmpty { order.topics = topics }
        if !entries.isEmpty { order.entries = entries }
        if let language { (order.language, order.secondLanguage) = (language, nil) }
        order.title = nil
        order.name = ([order.name] + narrower).joined(separator: "-")
        return order
    }

    private static func require(_ ids: [String], _ kind: String, among terms: [Term]) throws(Refusal) {
        try require(ids, kind, among: terms.map(\.id))
    }

    private static func require(_ ids: [String], _ kind: String, among known: [String]) throws(Refusal) {
        for id in ids where !known.contains(id) { throw Refusal(kind: kind, name: id, known: known) }
    }
}
