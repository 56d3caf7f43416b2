import Guide
import Print

/// Says in plain words what was printed, and how much room each piece has left.
public enum PrintSummary {
    public static func text(_ run: PrintRun, _ request: GuideRequest) -> String {
        guard run.report != nil else { return "Nothing was made to print." }
        let folder = request.output.hasPrefix("./") ? String(request.output.dropFirst(2)) : request.output
        let pieces = run.pieces.flatMap { lines($0, in: folder) }
        let texts = run.texts.map { "Made \(folder)/\($0.name): \($0.length)." }
        return (pieces + texts).joined(separator: "\n")
    }

    private static func lines(_ piece: PrintedPiece, in folder: String) -> [String] {
        let imposed = piece.imposed.map { file in
            "Made \(folder)/\(file.name): \(file.sheets) \(file.sheets == 1 ? "sheet" : "sheets") of A4, to print on both "
                + "sides, flip on the short edge and fold."
        }
        let press = piece.press.map { file in
            "Made \(folder)/\(SiteAddresses.forPrinters)\(file.name) for the print shop (\(file.job.standard)). Send its job ticket with it."
        }
        let whole = "Made \(folder)/\(piece.name): \(sheets(piece.pages, piece.paper))."
        return [whole] + [imposed, press].compactMap { $0 }
    }

    /// The budget of each piece, a line a panel.
    public static func fit(_ run: PrintRun) -> String {
        let pieces = run.results.compactMap { result in measurements(result.outcome).map { fit(result.order, $0) } }
        return (pieces + run.texts.map { "\($0.name): \($0.length)" }).joined(separator: "\n\n")
    }

    private static func measurements(_ outcome: PieceOutcome) -> Measurements? {
        switch outcome {
        case .made(_, let report), .overfull(let report): report
        case .unprintable, .unknownTypeface, .unavailable: nil
        }
    }

    private static func fit(_ order: PrintOrder, _ report: Measurements) -> String {
        let about = [
            sheets(report.pages, report.paper), report.size.map { "type of \(points($0)) points" },
            report.detail.map(words),
        ]
        let heading = "\(order.name): \(about.compactMap { $0 }.joined(separator: ", "))"
        return ([heading] + (report.budget ?? []).map(line)).joined(separator: "\n")
    }

    private static func line(_ panel: PanelBudget) -> String {
        let (used, room) = (panel.usedMillimetres, panel.roomMillimetres)
        let left = room - used
        let rest = left < 0 ? "over by \(whole(-left)) mm" : "\(whole(left)) mm left"
        let name = panel.panel + (panel.language.map { " (\($0))" } ?? "")
        return "  " + padded(name, 16) + leading(whole(used), 5) + " of " + leading(whole(room), 3)
            + " mm used, " + rest
    }

    private static func words(_ detail: Detail) -> String {
        switch detail {
        case .full: "all there is to say of each entry"
        case .short: "no places"
        case .brief: "names, numbers and times alone"
        }
    }

    private static func sheets(_ pages: Int, _ paper: String) -> String {
        pages == 1 ? "1 page of \(paper)" : "\(pages) pages of \(paper)"
    }

    private static func points(_ size: Double) -> String {
        size == size.rounded() ? "\(Int(size))" : "\((size * 10).rounded() / 10)"
    }

    private static func whole(_ millimetres: Double) -> String { "\(Int(millimetres.rounded()))" }
    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
    private static func leading(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
