/// A size of paper that a poster can have (ISO 216).
public enum PaperSize: String, Sendable, CaseIterable {
    case a4, a3

    /// As printers name it.
    public var name: String { rawValue.uppercased() }
}
