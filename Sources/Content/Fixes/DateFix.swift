/// Writes `25/10/2026` as `2026-10-25`; never where day and month could be swapped.
enum DateFix {
    private static let keys: Set<String> = ["reviewed", "starts", "ends", "funded-until", "until", "on", "next"]

    /// The value put right; `nil` where nothing is to be done.
    static func fixed(_ fact: FactLine) -> String? {
        guard let key = fact.key, keys.contains(key) else { return nil }
        let (quote, date) = unquoted(fact.value)
        guard isDayMonthYear(date), let iso = TypedDate.iso(date) else { return nil }
        return quote + iso + quote
    }

    /// The value and the quotation mark around it, if there is one.
    static func unquoted(_ value: String) -> (quote: String, text: String) {
        for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
            return (quote, String(value.dropFirst().dropLast()))
        }
        return ("", value)
    }

    private static func isDayMonthYear(_ text: String) -> Bool {
        for separator in ["/", ".", "-"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let areDigits = parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
            return areDigits && (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count)
                && parts[2].count == 4
        }
        return false
    }
}
