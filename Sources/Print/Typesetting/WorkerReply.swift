/// What `templates/print/worker.py` prints when it is done.
struct WorkerReply: Decodable {
    enum Outcome: String, Decodable {
        case made, overfull, unprintable, failed
        case noTypesetter = "no-typesetter"
        case noTypefaces = "no-typefaces"
    }

    let outcome: Outcome
    let pages: Int?
    let detail: LeafletDetail?
    let overfull: [PanelOverfill]?
    let characters: [String]?
    let message: String?
}

/// What the worker is asked to do.
struct WorkerRequest: Encodable {
    /// The template to start from.
    let main: String
    /// The file to make.
    let piece: String
    /// Seconds since 1970, UTC: the date inside the PDF.
    let timestamp: Int
}
