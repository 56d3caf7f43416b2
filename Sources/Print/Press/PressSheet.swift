/// The sheet that a printer prints, with its folds.
struct PressSheet: Sendable, Hashable {
    /// Of the flat sheet, in millimetres.
    var width: Double
    var height: Double
    /// Of the piece as a reader holds it.
    var finishedWidth: Double
    var finishedHeight: Double
    /// Each side of the sheet with its folds, in millimetres from its left edge. One side where both are alike.
    var sides: [[Double]]
    var binding: Binding
    /// How two languages share it.
    var languages: LanguageLayout?
    /// For each side the panels that are covers, where two languages have one each.
    var covers: [[Int]]

    /// `nil` where the file has no page.
    init?(_ facts: PressFacts, _ measurements: Measurements, _ binding: Binding) {
        guard let trim = facts.pages.first?.trim, trim.count == 4 else { return nil }
        let (page, tall) = (Self.millimetres(trim[2] - trim[0]), Self.millimetres(trim[3] - trim[1]))
        self.binding = binding
        languages = measurements.languages
        covers = measurements.covers ?? []
        height = tall
        width = binding == .stapled ? 2 * page : page
        let finished = measurements.finished ?? [page, tall]
        (finishedWidth, finishedHeight) = finished.count == 2 ? (finished[0], finished[1]) : (page, tall)
        sides = measurements.folds ?? (binding == .stapled ? [[page]] : [[]])
    }

    /// To a tenth: boxes are in points.
    private static func millimetres(_ points: Double) -> Double { (points * 254 / 72).rounded() / 10 }

    /// The widths of the panels of a side, from left to right.
    func panels(_ side: [Double]) -> [Double] {
        zip([0] + side, side + [width]).map { $1 - $0 }
    }
}
