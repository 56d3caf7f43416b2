/// The smallest part of a phrase about opening times.
enum TimeToken: Hashable {
    case word(TimeTerm)
    case number(TypedNumber)
    case dash, comma, colon, slash, bracket
    /// A semicolon, a full stop or a new line: what stands behind it is a new statement.
    case statementEnd
    /// What the reader has no use for, as typed.
    case unknown(String)
}

/// A number as typed: `9`, `09`, `9.30`, `0930`, `24`.
struct TypedNumber: Hashable {
    /// The digits before the point or colon, one to four of them.
    let value: Int
    let digits: Int
    /// The two digits after a point or colon.
    let minutes: Int?
}
