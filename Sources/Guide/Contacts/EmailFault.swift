/// Why no mail system takes an address, with what to do about it.
///
/// Source: RFC 5321, 4.1.2 and 4.5.3.1 (what stands before the @ without quotation marks, and how long it is), RFC 1035,
/// 2.3.1 with RFC 1123, 2.1 (names of computers).
public struct EmailFault: Sendable, Hashable {
    public let reason: String
    public let cure: String

    private init(_ reason: String, _ cure: String) { (self.reason, self.cure) = (reason, cure) }

    /// `nil` where a mail system would take it.
    public init?(in address: String) {
        guard let fault = Self.marks(address) ?? Self.parts(address) else { return nil }
        self = fault
    }

    private static let example = "One looks like this: hello@greenshoots.org.uk"

    private static func marks(_ address: String) -> EmailFault? {
        let signs = address.count { $0 == "@" }
        if signs == 0 {
            let written = [" at ", "(at)", " (at) ", "[at]", " [at] "].first(where: address.contains)
            let meant = written.map { address.replacing($0, with: "@") }
            if let meant, EmailFault(in: meant) == nil {
                return EmailFault("There is no @ in this e-mail address.", "Did you mean \(meant)?")
            }
            return EmailFault("There is no @ in this e-mail address.", example)
        }
        if address.contains(where: \.isWhitespace) {
            let joined = address.filter { !$0.isWhitespace }
            let meant = signs == 1 && EmailFault(in: joined) == nil ? "Did you mean \(joined)?" : example
            return EmailFault("There is a space in this e-mail address.", meant)
        }
        if signs > 1 {
            return EmailFault(
                "There is more than one @ here.",
                "Write one address. If these are two, put each on a line of its own."
            )
        }
        if let comma = address.first(where: { ",;".contains($0) }) {
            let dotted = address.replacing(String(comma), with: ".")
            let meant = EmailFault(in: dotted) == nil ? "Did you mean \(dotted)?" : example
            return EmailFault("There is a “\(comma)” in this e-mail address.", meant)
        }
        if let letter = address.first(where: { !$0.isASCII }) {
            return EmailFault(
                "Many mail programs cannot write to an address with “\(letter)” in it.",
                "Ask the service for an address in the letters a to z, or copy it from their own page again."
            )
        }
        return nil
    }

    private static func parts(_ address: String) -> EmailFault? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.first, let host = parts.last else { return nil }
        if name.isEmpty || host.isEmpty {
            return EmailFault("Something is missing \(name.isEmpty ? "before" : "after") the @.", example)
        }
        if let mark = name.first(where: { !isAtom($0) }) {
            return EmailFault("An e-mail address cannot have “\(mark)” in it.", "Take it out. \(example)")
        }
        if name.utf8.count > 64 || address.utf8.count > 254 {
            return EmailFault(
                "This e-mail address is longer than any can be.",
                "Copy it again from the service's own page."
            )
        }
        return hostFault(host)
    }

    private static func hostFault(_ host: Substring) -> EmailFault? {
        let names = host.split(separator: ".", omittingEmptySubsequences: false)
        if let mark = host.first(where: { !($0.isLetter || $0.isNumber || "-.".contains($0)) }) {
            return EmailFault("What stands after the @ cannot have “\(mark)” in it.", "Take it out. \(example)")
        }
        guard names.count > 1 else {
            return EmailFault(
                "What stands after the @ has no dot in it.",
                "Is its end missing, such as .org.uk? \(example)"
            )
        }
        if let name = names.first(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }) {
            return EmailFault("No part after the @ begins or ends with a hyphen: “\(name)”.", "Take the hyphen out.")
        }
        if let last = names.last, !last.isEmpty, !last.contains(where: \.isLetter) {
            return EmailFault("What stands after the @ is a number, and no name.", example)
        }
        if host.hasPrefix(".") || host.hasSuffix(".") {
            return EmailFault("There is a dot \(host.hasPrefix(".") ? "behind the @" : "at the end").", "Take it out.")
        }
        let isLong = names.contains { $0.utf8.count > 63 }
        let isCut = names.last?.utf8.count == 1
        return isLong || isCut
            ? EmailFault("No address ends like this one.", "Copy it again from the service's own page.") : nil
    }

    private static func isAtom(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || ".!#$%&'*+-/=?^_`{|}~".contains(character)
    }
}
