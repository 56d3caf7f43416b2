/// The phrases from which we tell that something is free, or that nobody has to be sent there. In lower case.
///
/// They are few on purpose: a count that is too low does less harm than a promise that does not hold.
enum CoveragePhrases {
    /// What a cost begins with, up to the first full stop or comma.
    static let free: Set<String> = ["free", "free of charge", "no charge", "no cost", "it is free", "always free"]

    /// Words behind it that take it back: “Free, or £5 a day”.
    static let takingBack: Set<String> = ["or", "but", "for", "if", "except", "unless", "until", "when", "with"]

    /// In a cost with a price, words by which it may be free to some.
    static let perhapsFree = ["free", "no charge", "if you can", "donation"]

    static let withoutReferral = [
        "just turn up", "just come", "just drop in", "walk in", "drop in", "put your head round the door",
        "no referral", "no need for a referral", "not need a referral", "not need to be referred", "refer yourself",
        "self-refer", "self refer", "ring yourself", "ring us yourself",
        "no one has to refer you", "nobody has to refer you", "nobody has to send you",
        "not need to see a doctor first", "not need to see your gp first", "anybody can", "anyone can",
    ]

    static let byReferral = [
        "by referral", "referral only", "referral from", "needs a referral", "need a referral from",
        "must be referred", "have to be referred", "ask your gp to refer", "your gp must", "only through",
    ]
}
