import Guide

/// Reads the day on which a certificate ends, as libcurl gives it with OpenSSL: `Dec  1 12:00:00 2026 GMT`.
enum CertificateDay {
    static func read(_ text: Substring) -> CalendarDate? {
        let words = text.split(separator: " ")
        guard words.count >= 4, let month = months.firstIndex(where: { words[0] == $0 }),
            let day = Int(words[1]), let year = Int(words[3])
        else { return nil }
        return CalendarDate(year: year, month: month + 1, day: day)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
