import Diagnostics
import Guide

extension PieceOutcome {
    /// What to tell the person who publishes, and how to put it right. Empty where the piece has come out well.
    public func diagnostics(for order: PrintOrder, of guide: Guide) -> [Diagnostic] {
        let faults = PieceFaults(order: order, guide: guide)
        return switch self {
        case .made(let piece, let report): faults.remarks(on: report) + faults.remarks(on: piece)
        case .overfull(let report): report.overfull.map(faults.overfull)
        case .unprintable(let characters): characters.map(faults.unprintable)
        case .unknownTypeface(let name): [faults.unknownTypeface(name)]
        case .unavailable(let reason): [faults.unavailable(reason)]
        }
    }
}

extension PrintOrder {
    /// What to tell where no entry would stand in a piece.
    public func emptyDiagnostic(of guide: Guide) -> Diagnostic { PieceFaults(order: self, guide: guide).empty }

    /// Names the entries and the language that it asks for and the guide does not have.
    public func unknownNames(in guide: Guide) -> [Diagnostic] {
        let known = Set(guide.entries.map(\.slug))
        let named = entries + corrections.filter(\.namesFile).map(\.entry)
        let faults = PieceFaults(order: self, guide: guide)
        let languages = languages.filter { !guide.settings.languages.contains($0) }
        return named.filter { !known.contains($0) }.map(faults.unknownEntry) + languages.map(faults.unknownLanguage)
    }

    /// As we speak of it to those who make the guide: "leaflet", or "leaflet “carers-leaflet”".
    public var spokenName: String {
        name == format.rawValue ? format.spokenName : "\(format.spokenName) “\(name)”"
    }
}

extension PrintFormat {
    fileprivate var spokenName: String { rawValue.replacing("-", with: " ") }
}
