import Guide
import Presentation

/// The entries that are written in easy read, an idea a line. `templates/print/easy-read.typ` decides how it looks.
public struct EasyRead: PieceContent, Hashable {
    public var imprint: Imprint
    public var entries: [EasyReadEntry]
    /// By the names that the entries call them.
    public var pictures: [String: PrintedPicture]

    private enum CodingKeys: CodingKey { case imprint, entries }

    /// Easy read is 14 points at least; people who need it prefer 16.
    public var sizes: [Double] { [16] }
}

public struct EasyReadEntry: Encodable, Sendable, Hashable {
    /// The entry's slug.
    public var id: String
    public var name: String
    /// What must not be overlooked.
    public var alerts: [String]
    public var lines: [EasyReadLine]
    /// Where and when.
    public var facts: [PrintedFact]
    public var contacts: [PrintedContact]
}

/// One idea.
public struct EasyReadLine: Encodable, Sendable, Hashable {
    public var text: String
    /// The name of its picture in `EasyRead.pictures`; `nil` where its place stays empty.
    public var picture: String?
    /// What the picture shows.
    public var alt: String?
}

extension EasyRead {
    /// `nil` where no entry is written in easy read.
    init?(_ material: PieceMaterial) {
        let entries = material.entries.filter { !$0.entry.easyRead.isEmpty }
        guard !entries.isEmpty else { return nil }
        imprint = Imprint(material, isWholeGuide: false, words: ["easy-read", "booklet-contents", "leaflet-changed"])
        imprint.title += ", " + material.words["easy-read"].lowercased()
        self.entries = entries.map { EasyReadEntry($0, material) }
        let shown = entries.flatMap(\.entry.easyRead).compactMap { $0.picture?.path }
        let found = Set(shown).compactMap { path in material.pictures[path].map { (Self.name(of: path, $0), $0) } }
        pictures = Dictionary(found) { first, _ in first }
    }

    /// A name of its own for each: nothing that a guide calls a picture becomes a path.
    fileprivate static func name(of path: String, _ picture: PrintedPicture) -> String {
        path.utf8.map { String($0, radix: 16) }.joined() + "." + picture.format.rawValue
    }
}

extension EasyReadEntry {
    fileprivate init(_ presented: PresentedEntry, _ material: PieceMaterial) {
        let full = material.printed.fullEntry(presented)
        id = full.id
        name = full.name
        alerts = full.alerts
        facts = full.facts.filter { $0.isAmong([.address, .areas, .times]) }
        contacts = full.contacts
        lines = presented.entry.easyRead.map { sentence in
            let picture = sentence.picture.flatMap { picture in
                material.pictures[picture.path].map { EasyRead.name(of: picture.path, $0) }
            }
            return EasyReadLine(
                text: PrintedText.tidied(sentence.text),
                picture: picture,
                alt: picture == nil ? nil : sentence.picture.map { PrintedText.tidied($0.words) }
            )
        }
    }
}
