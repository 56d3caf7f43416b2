/// A line that `templates/print/worker.py` prints: what came of one piece, or of all where it names none.
struct WorkerReply: Decodable {
    enum Outcome: String, Decodable {
        case made, overfull, unprintable, failed
        case noTypesetter = "no-typesetter"
        case noTypefaces = "no-typefaces"
        case noSuchTypeface = "no-such-typeface"
    }

    let piece: String?
    let outcome: Outcome
    let report: Measurements?
    let characters: [String]?
    let message: String?
    /// What stands in the press file, where one was made.
    let press: PressFacts?
    /// How many sheets of paper the imposed piece has, where one was made.
    let sheets: Int?
    /// What kept a file for printers from being made.
    let pressFault: String?
}

/// What the worker is asked to do.
struct WorkerRequest: Encodable {
    struct Piece: Encodable {
        /// Its data is `sheet/pieces/NAME.json`, its PDF becomes `NAME.pdf`.
        let name: String
        /// The template to start from.
        let main: String
        /// Seconds since 1970, UTC: the date inside the PDF.
        let timestamp: Int
        /// The sizes of type in points to try, the largest first.
        let sizes: [Double]
        /// How many pages it may have before a smaller size is tried.
        let mostPages: Int
        /// What is wanted for a print shop: its PDF becomes `NAME-press.pdf`.
        let press: PressJob?
        /// Whether it is also laid on sheets of A4, in `NAME-imposed.pdf`.
        let imposed: Bool
        let isRightToLeft: Bool
    }

    let pieces: [Piece]
    /// The guide's own typefaces by name, the first choice first.
    let typefaces: [String]
    /// How long it may take.
    let seconds: Int
}
