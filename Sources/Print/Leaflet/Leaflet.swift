/// Everything that the folded leaflet says, ready to be set: the typesetter adds no word and leaves none out.
///
/// It is written as JSON for `templates/print/leaflet.typ`, which decides how it looks.
public struct Leaflet: Encodable, Sendable, Hashable {
    /// The main language's code (BCP 47).
    public var language: String
    /// The PDF's title.
    public var title: String
    public var name: String
    public var place: String
    public var about: String?
    public var publisher: String
    public var edition: String
    /// The edition's day in words.
    public var date: String
    /// The edition's day in seconds since 1970, UTC: the date inside the PDF, so that a guide gives the same bytes twice.
    public var timestamp: Int
    /// That this guide is a sample, where it is one.
    public var sampleNotice: String?
    /// How to use the guide and who made it.
    public var welcome: String?
    public var madeBy: String
    /// That the site holds more services than the leaflet, with `website` after it.
    public var more: String?
    public var website: LeafletContact?
    /// How to tell us that something has changed, with `contacts` after it.
    public var changed: String
    public var contacts: [LeafletContact]
    /// The crisis box, in its order: at least the emergency services.
    public var crisis: [LeafletEntry]
    public var topics: [LeafletTopic]
    /// Interface words by their keys in `templates/words/`.
    public var words: [String: String]
}

/// A heading and the entries under it: at least one.
public struct LeafletTopic: Encodable, Sendable, Hashable {
    public var name: String
    public var entries: [LeafletEntry]
}

/// What the leaflet may say of one entry. How much of it is printed depends on the room.
public struct LeafletEntry: Encodable, Sendable, Hashable {
    /// The entry's slug.
    public var id: String
    public var name: String
    /// One plain line on what it is. Printed where there is room.
    public var line: String?
    /// What must not be overlooked: that it is paused, that there is a waiting list.
    public var note: String?
    /// A short-term alert.
    public var notice: String?
    public var contacts: [LeafletContact]
    /// Opening times, a phrase each.
    public var when: [String]
    /// Where it is. Printed where there is room.
    public var place: String?
}

/// One way to get in touch, as it is read on paper.
public struct LeafletContact: Encodable, Sendable, Hashable {
    public var label: String?
    public var text: String
    /// Words after it, such as "choose option 2".
    public var note: String?
    /// Where it leads on a screen: `tel:`, `sms:`, `mailto:` or `https:`.
    public var link: String?
    /// Numbers are printed bold and never broken over two lines.
    public var isNumber: Bool
}
