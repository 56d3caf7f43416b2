import Diagnostics
import Guide

/// Which pieces somebody asks for on the command line.
public struct PrintChoice: Sendable {
    /// Names of pieces in `guide.yml`, or of formats; empty for all that `guide.yml` asks for.
    public var names: [String]
    /// Keys of areas and audiences: the pieces hold only their entries.
    public var areas: [String]
    public var audiences: [String]
    /// Whether to make each for a print shop, and on sheets for an office printer, even where `guide.yml` does not ask.
    public var isForPress: Bool
    public var isImposed: Bool

    public init(
        names: [String] = [],
        areas: [String] = [],
        audiences: [String] = [],
        isForPress: Bool = false,
        isImposed: Bool = false
    ) {
        self.names = names
        self.areas = areas
        self.audiences = audiences
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
    func orders(_ settings: GuideSettings) throws(Refusal) -> [PrintOrder] {
        try Self.require(areas, "area", among: settings.areas)
        try Self.require(audiences, "audience", among: settings.audiences)
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

    /// For the areas and audiences that were asked for, with a name that says so.
    private func narrowed(_ order: PrintOrder) -> PrintOrder {
        guard !areas.isEmpty || !audiences.isEmpty else { return order }
        var order = order
        if !areas.isEmpty { order.areas = areas }
        if !audiences.isEmpty { order.audiences = audiences }
        order.title = nil
        order.name = ([order.name] + audiences + areas).joined(separator: "-")
        return order
    }

    private static func require(_ ids: [String], _ kind: String, among terms: [Term]) throws(Refusal) {
        for id in ids where !terms.contains(where: { $0.id == id }) {
            throw Refusal(kind: kind, name: id, known: terms.map(\.id))
        }
    }
}
