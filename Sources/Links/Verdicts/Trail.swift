/// The way from the address that was asked for to the page that answered.
struct Trail: Sendable {
    /// The address that was asked for.
    let start: WebLocation
    /// Each redirect, in its order.
    var hops: [Hop] = []
    /// Whether a server on the way wanted to leave a cookie, which we do not carry.
    var wasOfferedCookie = false

    struct Hop: Sendable {
        let status: Int
        let to: WebLocation
    }

    init(_ start: WebLocation) { self.start = start }

    /// Where the way has led so far.
    var end: WebLocation { hops.last?.to ?? start }

    /// Where the first redirects lead that are for good (RFC 9110: 301 and 308); `nil` where the first one is not.
    var permanentEnd: WebLocation? { hops.prefix { $0.status == 301 || $0.status == 308 }.last?.to }
}
