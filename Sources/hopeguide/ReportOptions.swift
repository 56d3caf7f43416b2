import ArgumentParser
import Diagnostics
import Pipeline

/// How `build` and `check` say what they find.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "How to say what we find: for people (text, html), for editors (unix), for other programs (json), or for a "
                + "code host (github, sarif). All but text go to standard output.",
            valueName: "format"
        )
    )
    var format = CheckReport.Format.text

    /// Writes what is said besides the report: to standard error, where a machine reads the report.
    func showBeside(_ text: String) throws {
        if format == .text { return try Terminal.put(text) }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { Terminal.message(String(line)) }
    }

    /// Writes what was found. `sentence` goes to standard output, or, where a machine reads that, to standard error.
    func show(_ build: Build, _ request: GuideRequest, sentence: String) throws {
        guard format != .text else {
            Terminal.show(build.diagnostics)
            return try Terminal.put(sentence + "\n")
        }
        try Terminal.put(CheckReport.text(build, request, as: format))
        Terminal.message(sentence)
    }

    /// Writes what visits to web addresses have found.
    func show(_ visiting: LinkVisiting, _ request: GuideRequest) throws {
        guard format != .text else {
            Terminal.show(visiting.diagnostics)
            return try Terminal.put(visiting.summary + "\n")
        }
        try Terminal.put(CheckReport.text(visiting, request, as: format))
        try showBeside(visiting.summary)
    }
}

extension CheckReport.Format: ExpressibleByArgument {}
extension Overview.DueFormat: ExpressibleByArgument {}
extension Overview.CoverageFormat: ExpressibleByArgument {}
