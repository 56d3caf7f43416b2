import Diagnostics

/// A part of a line of text.
public enum Inline: Sendable, Hashable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    /// Characters to be shown exactly as typed.
    case code(String)
    case link(Link)
    case image(Image)
    /// A line end that the writer asked for.
    case lineBreak
    case footnoteReference(FootnoteReference)

    /// A link. None stands inside another.
    public struct Link: Sendable, Hashable {
        /// A web, mail, telephone or text-message address, or one relative to the page; as typed, not percent-encoded.
        /// A bare `www.example.org` in a text has become `http://www.example.org`.
        public let destination: String
        /// What the writer put in quotation marks behind the destination.
        public let title: String?
        /// What people read; never empty.
        public let content: [Inline]
        /// Where the destination is typed, or the words where the destination is elsewhere. Without columns where
        /// neither is found; the line can then be too low, by the line ends inside links before.
        public let position: Position
    }

    /// A picture.
    public struct Image: Sendable, Hashable {
        /// Where the picture is: relative to the page, or a web address.
        public let source: String
        /// What it shows, in words; never empty.
        public let alternativeText: String
        /// What the writer put in quotation marks behind the source.
        public let title: String?
        /// Where the source is typed, as for a link.
        public let position: Position
    }

    /// The place in a text that refers to a footnote.
    public struct FootnoteReference: Sendable, Hashable {
        /// The footnote's number.
        public let number: Int
        /// Which of the references to this footnote it is, from 1.
        public let occurrence: Int
    }
}
