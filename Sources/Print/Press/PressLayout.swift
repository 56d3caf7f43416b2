/// Where things stand on the pages of a press file.
struct PressLayout {
    private let pages: [PressFacts.Page]

    init(_ facts: PressFacts) { pages = facts.pages }

    private static let point = 25.4 / 72
    /// Thinner lines break up on the plate.
    static let thinnestLine = 0.25

    var boxes: Preflight.Check {
        let faults = pages.flatMap { page in Self.faults(of: page).map { "Page \(page.number) \($0)." } }
        let sizes = Set(pages.compactMap(\.trim).map(Self.size)).sorted()
        let several = sizes.count > 1 ? ["Its pages have several sizes."] : []
        return Preflight.Check(
            name: "Boxes",
            found: "\(sizes.joined(separator: ", ")) finished, \(Millimetres(PressJob.bleedMillimetres)) of bleed",
            faults: faults + several
        )
    }

    private static func faults(of page: PressFacts.Page) -> [String] {
        guard let media = page.media, let bleed = page.bleed, let trim = page.trim,
            [media, bleed, trim].allSatisfy({ $0.count == 4 })
        else { return ["does not say where it is cut and how far it bleeds"] }
        let bleeds = margins(of: trim, in: bleed)
        if bleeds.contains(where: { abs($0 - PressJob.bleedMillimetres) > 0.05 }) {
            return ["does not bleed by \(Millimetres(PressJob.bleedMillimetres)) on every side"]
        }
        let room = margins(of: bleed, in: media)
        return room.contains { $0 < 1 } ? ["has no room for marks outside the bleed"] : []
    }

    /// Left, bottom, right, top.
    private static func margins(of inner: [Double], in outer: [Double]) -> [Double] {
        [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]].map { $0 * point }
    }

    private static func size(_ box: [Double]) -> String {
        guard box.count == 4 else { return "no size" }
        return "\(Millimetres.number((box[2] - box[0]) * point)) × \(Millimetres((box[3] - box[1]) * point))"
    }

    var safety: Preflight.Check {
        let faults = misplaced([.edge, .fold]).map { page, item in
            "Page \(page): \(item.kind.words) is \(Millimetres(item.millimetres)) from \(item.fault == .fold ? "a fold" : "the edge") "
                + "(\(Self.place(item)))."
        }
        return Preflight.Check(
            name: "Edges and folds",
            found: faults.isEmpty ? "nothing nearer than \(Millimetres(PressJob.safeMillimetres))" : "too near",
            faults: faults
        )
    }

    var bleed: Preflight.Check {
        let faults = misplaced([.short]).map { page, item in
            "Page \(page): \(item.kind.words) goes over the edge by \(Millimetres(item.millimetres)), which is less than the "
                + "bleed (\(Self.place(item)))."
        }
        return Preflight.Check(
            name: "Bleed",
            found: faults.isEmpty ? "whatever goes over an edge goes to the end" : "too short",
            faults: faults
        )
    }

    var lines: Preflight.Check {
        let thin = pages.compactMap { page in page.thinnest.map { (page.number, $0) } }
        let thinnest = thin.map(\.1).min()
        return Preflight.Check(
            name: "Lines",
            found: thinnest.map { "\(Self.points($0)) at least" } ?? "none",
            faults: thin.filter { $0.1 < Self.thinnestLine - 0.001 }.map {
                "Page \($0.0) has a line of \(Self.points($0.1)); \(Self.points(Self.thinnestLine)) is the least."
            }
        )
    }

    private func misplaced(_ faults: Set<PressFacts.Misplaced.Fault>) -> [(Int, PressFacts.Misplaced)] {
        pages.flatMap { page in page.misplaced.filter { faults.contains($0.fault) }.map { (page.number, $0) } }
    }

    private static func place(_ item: PressFacts.Misplaced) -> String {
        "\(Millimetres(item.left)) from the left, \(Millimetres(item.top)) from the top"
    }

    private static func points(_ width: Double) -> String { "\((width * 100).rounded() / 100) pt" }
}

/// A length as a printer reads it: "148.5 mm", "100 mm".
struct Millimetres: CustomStringConvertible {
    let length: Double

    init(_ length: Double) { self.length = length }

    var description: String { Self.number(length) + " mm" }

    /// Without its unit, to a tenth.
    static func number(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
