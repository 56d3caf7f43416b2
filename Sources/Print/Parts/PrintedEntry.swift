/// A heading and the entries under it: at least one.
public struct PrintedTopic: Encodable, Sendable, Hashable {
    public var name: String
    public var entries: [PrintedEntry]
}

/// What a short piece may say of one entry. How much of it is printed depends on the room.
public struct PrintedEntry: Encodable, Sendable, Hashable {
    /// The entry's slug.
    public var id: String
    public var name: String
    /// One plain line on what it is. Printed where there is room.
    public var line: String?
    /// What must not be overlooked: that it is paused, that there is a waiting list.
    public var note: String?
    /// A short-term alert.
    public var notice: String?
    public var contacts: [PrintedContact]
    /// Opening times, a phrase each.
    public var when: [String]
    /// Where it is. Printed where there is room.
    public var place: String?
}

/// One way to get in touch, as it is read on paper.
public struct PrintedContact: Encodable, Sendable, Hashable {
    public var label: String?
    public var text: String
    /// Words after it, such as "choose option 2".
    public var note: String?
    /// Where it leads on a screen: `tel:`, `sms:`, `mailto:` or `https:`.
    public var link: String?
    /// Numbers are printed bold and never broken over two lines.
    public var isNumber: Bool
}
