/// What stands in a finished press file, as `templates/print/preflight.py` reads it from the disk.
public struct PressFacts: Decodable, Sendable, Hashable {
    /// "1.4".
    public var version: String
    /// Whether objects are packed together, which PDF 1.4 does not know.
    public var isCompressedAsWhole: Bool
    public var isEncrypted: Bool
    /// How many identities the file has: 2.
    public var identities: Int
    /// "Title", "CreationDate", "Trapped", "GTS_PDFXVersion" and the like.
    public var information: [String: String]
    /// The standard that the file's metadata name, where it has any.
    public var declaredInMetadata: String?
    /// What the file holds beside its pages: "OutputIntents".
    public var rootKeys: [String]
    /// How its parts are packed: "FlateDecode".
    public var filters: [String]
    public var intents: [Intent]
    public var pages: [Page]

    /// What the colours are meant for.
    public struct Intent: Decodable, Sendable, Hashable {
        /// "GTS_PDFX".
        public var kind: String
        /// "FOGRA39".
        public var condition: String
        public var registry: String
        /// The class and the colour space of the profile inside the file: "prtrCMYK".
        public var profile: String?
    }

    /// Boxes are left, bottom, right and top in points.
    public struct Page: Decodable, Sendable, Hashable {
        public var number: Int
        public var media: [Double]?
        public var bleed: [Double]?
        public var trim: [Double]?
        public var annotations: Int
        public var transparencies: [String]
        public var fonts: [Font]
        public var colours: [Colour]
        public var pictures: [Picture]
        /// The width of the thinnest line in points, where there are lines.
        public var thinnest: Double?
        public var misplaced: [Misplaced]
    }

    public struct Font: Decodable, Sendable, Hashable {
        public var name: String
        public var isEmbedded: Bool
    }

    /// A colour in which something is painted.
    public struct Colour: Decodable, Sendable, Hashable {
        public enum Kind: String, Decodable, Sendable { case text, area, line, picture }

        public var kind: Kind
        /// "DeviceCMYK".
        public var space: String
        /// Cyan, magenta, yellow and black from 0 to 1, where it is of four inks.
        public var parts: [Double]
    }

    public struct Picture: Decodable, Sendable, Hashable {
        public var space: String
        /// The most ink on any of its dots, from 0 to 4.
        public var ink: Double
    }

    /// Something that stands where the knife or a fold could spoil it.
    public struct Misplaced: Decodable, Sendable, Hashable {
        public enum Fault: String, Decodable, Sendable {
            /// Too near to the edge of the finished page.
            case edge
            /// Too near to a fold.
            case fold
            /// Over the edge, but not to the end of the bleed.
            case short
        }

        public var fault: Fault
        public var kind: Colour.Kind
        /// From the edge or the fold; for `short`, how far it goes over the edge.
        public var millimetres: Double
        /// Where it begins, in millimetres from the left and the top of the finished page.
        public var left: Double
        public var top: Double
    }
}
