/// One request for one page.
struct WebRequest: Sendable {
    let location: WebLocation
    /// Seconds that it may take.
    let patience: Double
    /// The mark by which the server knows what it sent last time.
    var entityTag: String?
    /// When that had been changed, in the server's words.
    var modified: String?
}
