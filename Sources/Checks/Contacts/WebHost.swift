import Text

/// The host in a web address.
enum WebHost {
    /// Lower case, without user, port and path; empty where the address has no scheme of the web.
    static func of(_ address: String) -> String {
        let lower = address.lowercased()
        guard let scheme = WebScheme.of(lower) else { return "" }
        let host = lower.dropFirst(scheme.count).utf8.prefix { !ends.contains($0) }
        return String(Substring(host))
    }

    private static let ends = Set("/?#:".utf8)

    /// The host without `www.` and the path without its closing slash: the same for two ways to write one address.
    static func key(_ address: String) -> String {
        let lower = address.lowercased()
        guard let scheme = WebScheme.of(lower) else { return lower }
        var rest = lower.dropFirst(scheme.count)
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }
}
