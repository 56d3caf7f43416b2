import Guide

/// Everything that goes to a print shop with one piece, ready to be written.
public struct PressPapers: Sendable, Hashable {
    public struct Paper: Sendable, Hashable {
        /// In the folder of what is for printers: `press/leaflet-ticket.html`.
        public let path: String
        public let bytes: [UInt8]
    }

    public let papers: [Paper]
    public let preflight: Preflight

    /// - Parameter template: of the ticket's page: `templates/print/ticket.mustache`.
    /// - Returns: `nil` where nobody asked for a press file.
    public init?(
        _ piece: PrintedPiece,
        _ measurements: Measurements,
        _ order: PrintOrder,
        of guide: Guide,
        words: Words,
        template: String
    ) {
        guard let press = piece.press else { return nil }
        preflight = Preflight(press.facts, for: press.job)
        let checksum = Checksum.of(press.bytes)
        var texts = [("-preflight.txt", preflight.report(file: press.name, checksum: checksum))]
        if let ticket = JobTicket(press, of: piece, measurements, order, guide.settings, words) {
            texts.append(("-ticket.txt", ticket.text))
            if let page = ticket.html(template) { texts.append(("-ticket.html", page)) }
        }
        papers =
            [Paper(path: SiteAddresses.forPrinters + press.name, bytes: press.bytes)]
            + texts.map { Paper(path: SiteAddresses.forPrinters + order.name + $0, bytes: Array($1.utf8)) }
    }
}
