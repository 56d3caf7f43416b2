import ArgumentParser
import Foundation
import Guide
import Pipeline

/// The options that `build` and `check` share.
struct GuideOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The guide's folder: the one that holds “content”.", valueName: "folder"))
    var guide = "."

    @Option(
        name: .long,
        help: ArgumentHelp("Where the website goes (default: “site” in the guide's folder).", valueName: "folder")
    )
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Work as if today were this day, written 2026-10-02. It decides which entries are due to be checked.",
            valueName: "date"
        )
    )
    var today: String?

    @Flag(name: .long, help: "Treat what should be looked at as what must be put right.")
    var strict = false

    @Flag(name: .long, help: "Say how long each stage of the work took.")
    var timing = false

    func validate() throws {
        if let today, CalendarDate(iso: today) == nil {
            throw ValidationError("“\(today)” is not a day. Write it as year-month-day, for example 2026-10-02.")
        }
    }

    func request() throws -> GuideRequest {
        guard let day = today.flatMap(CalendarDate.init(iso:)) ?? Clock.today else {
            throw ValidationError("The computer's clock is wrong. Say what day it is with --today 2026-10-02.")
        }
        return GuideRequest(
            folder: guide,
            output: output ?? guide + "/site",
            today: day,
            isStrict: strict,
            typesetter: Typesetting.python,
            home: ProcessInfo.processInfo.environment["HOME"]
        )
    }
}
