import Diagnostics

/// Why a change was not made, in words for whoever asked for it. Nothing was written.
public struct EditRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String
    /// What to do instead.
    public let help: String
    /// Where in the guide's files the reason stands, if it stands there.
    public let place: Place?

    public init(_ message: String, help: String, at place: Place? = nil) {
        (self.message, self.help, self.place) = (message, help, place)
    }

    /// The faults of a file, found while it was read; the first is named.
    init(_ faults: [Diagnostic], in file: String) {
        self.init(
            faults.first?.message ?? "We cannot read this file.",
            help: faults.first?.help ?? "Run “hopeguide check”, and put it right first.",
            at: faults.first?.place ?? Place(file: file)
        )
    }

    /// With the file and the line, as messages of the checks have them.
    public var description: String {
        guard let place else { return message }
        return "\(message) (\(place.file)\(place.line.map { ", line \($0)" } ?? ""))"
    }
}
