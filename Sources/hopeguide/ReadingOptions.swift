import ArgumentParser
import Foundation
import Guide
import Pipeline

/// The options of every command that reads a guide.
struct ReadingOptions: ParsableArguments {
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
        help: ArgumentHelp(
            "Work as if today were this day, written 2026-10-02. It decides which entries are due to be checked.",
            valueName: "date"
        )
    )
    var today: String?

    func validate() throws {
        if let today { _ = try Self.day(today) }
    }

    /// A day as typed on the command line.
    static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(iso: text) else {
            throw ValidationError("“\(text)” is not a day. Write it as year-month-day, for example 2026-10-02.")
        }
        return day
    }

    func request(
        output: String? = nil,
        isStrict: Bool = false,
        outputName: String = "site"
    ) throws -> GuideRequest {
        guard let day = today.flatMap(CalendarDate.init(iso:)) ?? Clock.today else {
            throw ValidationError("The computer's clock is wrong. Say what day it is with --today 2026-10-02.")
        }
        let folder = guide ?? "."
        return GuideRequest(
            folder: folder,
            output: output ?? folder + "/" + outputName,
            today: day,
            isStrict: isStrict,
            typesetter: Typesetting.python,
            pdfText: Typesetting.pdfText,
            home: ProcessInfo.processInfo.environment["HOME"]
        )
    }
}
