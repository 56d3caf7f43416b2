/// A table for a spreadsheet: RFC 4180, with the mark in front by which Excel knows UTF-8.
struct CSVText {
    private(set) var text = "\u{FEFF}"

    init(header: [String]) { add(header) }

    mutating func add(_ row: [String]) { text += row.map(Self.cell).joined(separator: ",") + "\r\n" }

    private static func cell(_ value: String) -> String {
        let safe = mayBeFormula(value) ? "'" + value : value
        let needsQuotes = safe.utf8.contains { "\",\r\n".utf8.contains($0) }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }

    /// A spreadsheet would run what begins so (OWASP, CSV injection). A phone number with a plus is none.
    private static func mayBeFormula(_ value: String) -> Bool {
        guard let first = value.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
        let isPhoneNumber =
            value.utf8.count > 1 && value.utf8.dropFirst().allSatisfy { "0123456789 ".utf8.contains($0) }
        return !(isPhoneNumber && first == UInt8(ascii: "+"))
    }
}
