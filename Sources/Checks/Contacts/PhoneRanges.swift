/// The ranges of UK telephone numbers, each with how many digits a number in it has.
///
/// Source: Ofcom, The National Telephone Numbering Plan, part A; for short numbers also part B and the European 116 range.
struct PhoneRange {
    enum Use: Equatable {
        case ordinary
        case mobile
        case freephone
        /// The service adds this many pence a minute at most to what the caller's phone company asks.
        case serviceCharge(pence: Int)
        /// Dear by design: 09, 118 and the personal numbers in 070.
        case premium
        /// Given to nobody, or not any more; with a word on what became of it, where it is known.
        case unused(hint: String?)
        /// In the plan for later, or for something else than calls.
        case unknown
    }

    let prefix: String
    let digits: ClosedRange<Int>
    let use: Use

    init(_ prefix: String, _ digits: ClosedRange<Int>, _ use: Use) {
        self.prefix = prefix
        self.digits = digits
        self.use = use
    }

    /// Eleven digits, as nearly all have.
    init(_ prefix: String, _ use: Use) { self.init(prefix, 11...11, use) }

    /// The longest prefix that fits decides.
    static func of(_ number: String) -> PhoneRange? {
        all.filter { number.hasPrefix($0.prefix) }.max { $0.prefix.count < $1.prefix.count }
    }

    private static let oldLondon = "London numbers begin with 020 7 or 020 8 since the year 2000."

    static let all =
        [
            PhoneRange("01", .ordinary), PhoneRange("010", .unused(hint: nil)), PhoneRange("0110", .unused(hint: nil)),
            PhoneRange("0111", .unused(hint: nil)), PhoneRange("0112", .unused(hint: nil)),
            PhoneRange("0119", .unused(hint: nil)), PhoneRange("0171", .unused(hint: oldLondon)),
            PhoneRange("0181", .unused(hint: oldLondon)),
            PhoneRange("021", .unused(hint: nil)), PhoneRange("022", .unused(hint: nil)),
            PhoneRange("025", .unused(hint: nil)), PhoneRange("026", .unused(hint: nil)),
            PhoneRange("027", .unused(hint: nil)), PhoneRange("020", .unknown), PhoneRange("0203", .ordinary),
            PhoneRange("0204", .ordinary), PhoneRange("0207", .ordinary), PhoneRange("0208", .ordinary),
            PhoneRange("023", .ordinary), PhoneRange("024", .ordinary), PhoneRange("028", .ordinary),
            PhoneRange("029", .ordinary),
            PhoneRange("03", .unknown), PhoneRange("030", .ordinary), PhoneRange("033", .ordinary),
            PhoneRange("034", .ordinary), PhoneRange("037", .ordinary),
            PhoneRange("04", .unused(hint: nil)),
            PhoneRange("05", .unknown), PhoneRange("055", .ordinary), PhoneRange("056", .ordinary),
            PhoneRange("0500", 10...10, .unused(hint: "Numbers in 0500 stopped working in 2017. Ask for the new one.")),
            PhoneRange("06", .unused(hint: nil)),
            PhoneRange("07", .mobile), PhoneRange("070", .premium), PhoneRange("076", .unknown),
            PhoneRange("07624", .mobile),
            PhoneRange("08", .unknown), PhoneRange("0800", 10...11, .freephone), PhoneRange("0808", .freephone),
            PhoneRange("09", .unknown), PhoneRange("090", .premium), PhoneRange("091", .premium),
            PhoneRange("0982", .premium), PhoneRange("0983", .premium), PhoneRange("0984", .premium),
            PhoneRange("0989", .premium),
        ]
        + ["0842", "0843", "0844", "0845"].map { PhoneRange($0, .serviceCharge(pence: 7)) }
        + ["0870", "0871", "0872", "0873"].map { PhoneRange($0, .serviceCharge(pence: 13)) }

    /// Numbers to ring that are whole as they are.
    static let shortNumbers: Set = [
        "999", "112", "111", "101", "105", "119", "159", "18000", "116000", "116111", "116123", "08001111",
    ]

    /// Dialled before a number, by or to somebody who types instead of speaking (Relay UK).
    static let relayPrefixes = ["18001", "18002"]
}
