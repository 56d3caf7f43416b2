import ArgumentParser
import Pipeline

/// Reads a guide and writes a list made from it.
enum OverviewOutput {
    /// Ends with status 1 where faults keep entries out of the list, and says so.
    static func show(_ options: ReadingOptions, _ list: (Overview) -> String) throws {
        let request = try options.request()
        switch try Attempt.run({ try Overview.read(request) }) {
        case .unreadable(let faults):
            Terminal.show(faults)
            throw ExitCode(1)
        case .read(let overview):
            try Terminal.put(list(overview))
            guard !overview.faults.isEmpty else { return }
            Terminal.message("Some entries may be missing here, because something must be put right first.")
            Terminal.message("  help: Run “hopeguide check” to see what.")
            throw ExitCode(1)
        }
    }
}
