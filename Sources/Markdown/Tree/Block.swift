import Diagnostics

/// A part of a text that stands by itself, one below the other.
public enum Block: Sendable, Hashable {
    case paragraph([Inline])
    case heading(Heading)
    case list(List)
    case quote([Block])
    /// Text to be shown exactly as typed, line by line.
    case code(String)
    case table(Table)
    /// A line across the page between two parts of a text.
    case thematicBreak

    /// A heading inside a text.
    public struct Heading: Sendable, Hashable {
        /// How deep it stands in its own text: the highest is 1, and no level is skipped on the way down.
        public let level: Int
        /// Its name in an address (`#getting-there`): lower-case letters, digits and hyphens, unique in its text.
        public let identifier: String
        public let content: [Inline]
        /// The line on which it stands.
        public let position: Position
    }

    /// A list, numbered or not.
    public struct List: Sendable, Hashable {
        public let marking: Marking
        /// Whether the items stand close together; otherwise they stand apart like paragraphs.
        public let isTight: Bool
        public let items: [Item]

        /// What stands in front of the items.
        public enum Marking: Sendable, Hashable {
            case bullets
            case numbers(from: Int)
        }

        /// One item of a list.
        public struct Item: Sendable, Hashable {
            /// For something to be done, whether it is; `nil` for other items.
            public let isDone: Bool?
            public let blocks: [Block]
        }
    }

    /// A table. Every row has as many cells as there are columns.
    public struct Table: Sendable, Hashable {
        /// How the cells of each column stand, from left to right.
        public let columns: [Alignment]
        public let header: [[Inline]]
        public let rows: [[[Inline]]]

        /// How the words of a column stand in it.
        public enum Alignment: Sendable, Hashable {
            case natural
            case left
            case centre
            case right
        }
    }
}
