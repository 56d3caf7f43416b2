import Diagnostics

/// What the preview says on the terminal, one line a time, and over the pages.
enum WorkWords {
    static let remark = "You see the pages as they were before. They follow when this is put right."

    /// “food-hub.md changed”; nothing for the first time.
    static func cause(_ changes: [FileChange]) -> String? {
        guard let change = changes.first else { return nil }
        guard changes.count == 1 else { return "\(changes.count) files changed" }
        let name = change.path.split(separator: "/").last ?? ""
        return switch change.kind {
        case .new: "\(name) is new"
        case .changed: "\(name) changed"
        case .gone: "\(name) is gone"
        }
    }

    static func built(_ cause: String?, _ found: [Diagnostic], took: Duration) -> String {
        let built = "in \(seconds(took))"
        return (cause.map { "Built again \(built): \($0)." } ?? "Built \(built).") + " \(Tally(found).sentence)"
    }

    static func broken(_ cause: String?, _ found: [Diagnostic], hasSite: Bool) -> String {
        let shown =
            hasSite
            ? "The browser shows the pages as they were, and what is wrong." : "The browser shows what is wrong."
        return "Not built\(cause.map { ": \($0)" } ?? ""). \(Tally(found).sentence)\(first(found)) \(shown)"
    }

    static func printed(_ names: [String], _ found: [Diagnostic]) -> String {
        let made = names.isEmpty ? "Nothing was printed." : "Made \(names.joined(separator: ", "))."
        return "\(made) \(Tally(found).sentence)"
    }

    private static func first(_ found: [Diagnostic]) -> String {
        guard let error = found.first(where: { $0.severity == .error }) else { return "" }
        guard let place = error.place else { return " \(error.message)" }
        return " Look at \(place.file)\(place.line.map { ", line \($0)" } ?? "")."
    }

    /// To the tenth of a second, and never none at all.
    private static func seconds(_ duration: Duration) -> String {
        let tenths = max(1, Int((duration / .milliseconds(100)).rounded()))
        return "\(tenths / 10).\(tenths % 10) s"
    }
}
