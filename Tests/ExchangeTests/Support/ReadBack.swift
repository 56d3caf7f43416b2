import Foundation
import Testing

@testable import Exchange

/// What programs that did not make the files read in them: the Python packages icalendar, recurring-ical-events and vobject.
struct ReadBack: Decodable {
    /// Name, value and label of each line of a card that names a way to reach somebody.
    struct Way: Decodable, Equatable {
        let name, value, label: String
    }

    struct Card: Decodable {
        let name: String
        let note: String
        let ways: [Way]
    }

    /// A moment at which something is on, in the time of day of London.
    struct Occurrence: Decodable, Hashable {
        let day: String
        let start, end: String
    }

    struct Calendar: Decodable {
        let faults: [String]
        let summaries: [String]
        let places: [String]
        let occurrences: [Occurrence]
    }

    let cards: [String: Card]
    let calendars: [String: Calendar]

    /// - Parameters:
    ///   - from: the first day to look at
    ///   - to: the day after the last one
    init(_ files: [ExchangeFile], from: String, to: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.path)) }
        let script = folder.appending(path: "read.py")
        try Data(Self.script.utf8).write(to: script)
        let output = try Self.output(["-I", "-B", script.path, folder.path, from, to])
        self = try JSONDecoder().decode(ReadBack.self, from: output)
    }

    private static func output(_ arguments: [String]) throws -> Data {
        let python = try #require(
            ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON to a Python with the packages of scripts/requirements-for-tests.txt (make test does this)."
        )
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return output
    }

    private static let script = """
        import json, pathlib, sys
        from datetime import date
        import icalendar, recurring_ical_events, vobject

        folder = pathlib.Path(sys.argv[1])
        window = [date.fromisoformat(day) for day in sys.argv[2:4]]


        def card(path):
            read = vobject.readOne(path.read_bytes().decode())
            labels = {line.group: line.value for line in read.lines() if line.name == "X-ABLABEL"}
            ways = [
                {
                    "name": line.name,
                    "value": line.value.street if line.name == "ADR" else line.value,
                    "label": labels.get(line.group, "") if line.group else "",
                }
                for line in read.lines() if line.name in ("TEL", "EMAIL", "URL", "ADR")
            ]
            return {"name": read.fn.value, "note": read.note.value, "ways": ways}


        def calendar(path):
            read = icalendar.Calendar.from_ical(path.read_bytes())
            faults = [f"{part.name}: {error}" for part in read.walk() for error in part.errors]
            occurrences = [
                {
                    "day": event["DTSTART"].dt.date().isoformat(),
                    "start": event["DTSTART"].dt.strftime("%H:%M"),
                    "end": event.end.strftime("%H:%M") if "DTEND" in event else "",
                }
                for event in recurring_ical_events.of(read).between(*window)
            ]
            events = read.walk("VEVENT")
            return {
                "faults": faults,
                "summaries": [str(event["SUMMARY"]) for event in events],
                "places": [str(event.get("LOCATION", "")) for event in events],
                "occurrences": sorted(occurrences, key=lambda one: (one["day"], one["start"])),
            }


        print(json.dumps({
            "cards": {path.name: card(path) for path in folder.glob("*.vcf")},
            "calendars": {path.name: calendar(path) for path in folder.glob("*.ics")},
        }))
        """
}
