import ArgumentParser
import Diagnostics
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what needs attention, and changes nothing.",
        discussion: """
            Reads the guide and tells you everything a careful editor would notice: what must be put right before the \
            guide can go out, and what you should look at.
            """
    )

    @OptionGroup var options: GuideOptions

    func run() throws {
        var stopwatch = Stopwatch()
        let checked = try CheckedGuide.load(try options.request(), &stopwatch)
        Terminal.show(checked.diagnostics)
        Terminal.say(Tally(checked.diagnostics).sentence)
        for s in stopwatch.stages { Terminal.message("\(s.name) \(s.wall)") }
    }
}
