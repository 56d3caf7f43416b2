import ArgumentParser
import Foundation
import Pipeline
import Preview

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the guide in your browser while you write it.",
        discussion: """
            Open the address that it names. Whenever you save a file, the page in the browser follows, and whatever \
            “check” would say stands over it. If something must be put right first, you go on seeing the last good page.

            Only this computer can see it, and nothing is written: to make the website, run “build”. End it with Ctrl-C.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The port at which to be found (default: 4810, or the next that is free).",
            valueName: "number"
        )
    )
    var port: UInt16?

    func run() throws {
        let request = try reading.request()
        let ending = EndingSignals()
        let preview = try Attempt.run {
            try SiteInMemory.requireGuide(in: request.folder)
            return try Preview(request, port: port.map { .exactly($0) } ?? .usual) { try? Terminal.say($0) }
        }
        ending.onFirst { preview.stop() }
        preview.run { try? Terminal.say("Open \(preview.address) in your browser. End with Ctrl-C.") }
        try Terminal.say("The preview has ended. Your files are as you left them.")
    }
}
