/// A table of what each stage cost.
public enum TimingReport {
    public static func text(_ stopwatch: Stopwatch) -> String {
        let rows = stopwatch.stages.map { ($0.name, $0.wall, $0.cpu) }
        let total = ("in all", rows.reduce(0) { $0 + $1.1 }, rows.reduce(0) { $0 + $1.2 })
        let lines = (rows + [total]).map { name, wall, cpu in
            name.padded(to: 16) + milliseconds(wall) + milliseconds(cpu)
        }
        return (["stage               on the clock   processor"] + lines).joined(separator: "\n")
    }

    private static func milliseconds(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10_000).rounded())
        let text = "\(tenths / 10).\(tenths % 10) ms"
        return String(repeating: " ", count: max(1, 13 - text.count)) + text
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
