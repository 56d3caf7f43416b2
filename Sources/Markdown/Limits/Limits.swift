/// How much one text may hold.
///
/// The time that libcmark-gfm 0.29.0.gfm.6 takes grows with the square of many things: within one passage, within one
/// table, with nesting. A table of 22 KB took five seconds. Within these limits the slowest text that we could make, by
/// hand and by a search among some hundred thousand others, took 0.08 s with its HTML, of the 0.2 s that a text may take.
enum Limits {
    /// The whole text, in bytes of UTF-8: some 10,000 words.
    static let textBytes = 65_536
    /// Lines with no empty line between them, in bytes of UTF-8: some 1,300 words.
    static let passageBytes = 8_192
    /// A word or an address, in bytes of UTF-8. Longer addresses do not work in every browser either.
    static let wordBytes = 2_000
    /// The words in quotation marks behind a link's destination, in bytes of UTF-8. They can be repeated by reference.
    static let titleBytes = 500
    /// All addresses and the words behind them together, in bytes of UTF-8. Only a text that uses a long address again and
    /// again, by reference, has more than it is long itself.
    static let addressesBytes = 262_144
    /// Quotes, lists and emphasis inside each other.
    static let depth = 24
    /// Each of `[` and `<`.
    static let brackets = 2_000
    static let tableColumns = 20
    /// Columns times rows. A row may leave out cells; the parser puts them there.
    static let tableCells = 2_000
    /// The character `|` in one line beside a table. The parser walks through the cells before for each.
    static let tableBars = 100
    /// Lines such as `|---|---|` in one passage. For each, the parser reads the passage again.
    static let tableRules = 8
    /// What is said about one text, of each severity, so that a thoroughly broken one can still be reported.
    static let diagnostics = 100
}
