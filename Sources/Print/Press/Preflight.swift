/// What we find when we read a finished press file as the printer's computer will.
public struct Preflight: Sendable, Hashable {
    /// One thing that was looked at.
    public struct Check: Sendable, Hashable {
        /// "Fonts".
        public let name: String
        /// What was found: "2, all embedded".
        public let found: String
        /// A sentence each; empty where all is well.
        public let faults: [String]
    }

    /// In the order of the report.
    public let checks: [Check]

    public var faults: [String] { checks.flatMap(\.faults) }

    /// Reads nothing but the facts: they come from the file as it lies on the disk.
    public init(_ facts: PressFacts, for job: PressJob) {
        let colours = PressColours(facts)
        let layout = PressLayout(facts)
        checks = [
            PressStandard.form(facts, job), PressStandard.information(facts, job), PressStandard.intent(facts, job),
            PressStandard.extras(facts), layout.boxes, layout.safety, layout.bleed, PressStandard.fonts(facts),
            colours.spaces, colours.black, colours.ink, layout.lines, PressStandard.transparency(facts),
        ]
    }
}

extension Preflight {
    /// The report that lies beside the press file.
    /// - Parameters:
    ///   - file: the name of the press file.
    ///   - checksum: its SHA-256 in hexadecimal figures.
    public func report(file: String, checksum: String) -> String {
        let width = checks.map(\.name.count).max() ?? 0
        let lines = checks.flatMap { check in
            let mark = check.faults.isEmpty ? "passed" : "FAILED"
            let name = check.name + String(repeating: " ", count: width - check.name.count)
            return ["\(mark)  \(name)  \(check.found)"] + check.faults.map { "        " + $0 }
        }
        let verdict = faults.isEmpty ? "It may go to the printer." : "It must not go to the printer."
        return """
            Preflight report for \(file)
            SHA-256 \(checksum)

            We read the finished file again, as the printer's computer will. \(verdict)

            \(lines.joined(separator: "\n"))

            """
    }
}
