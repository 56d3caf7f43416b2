import ArgumentParser
import Foundation
import Guide
import Pipeline

/// The options that `build` and `check` share.
struct GuideOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The guide's folder: the one that holds “content” (default: the folder you are in).",
            valueName: "folder"
        )
    )
    var guide: String?

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

    @Flag(name: .long, help: "Count every warning as an error, so that nothing goes out until you have dealt with it.")
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
        let folder = guide ?? "."
        return GuideRequest(
            folder: folder,
            output: output ?? folder + "/site",
            today: day,
            isStrict: strict,
            typesetter: Typesetting.python,
            pdfText: Typesetting.pdfText,
            home: ProcessInfo.processInfo.environment["HOME"]
        )
    }
}
