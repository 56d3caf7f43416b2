/// Names that are kept for examples and tests, and lead nowhere (RFC 2606, RFC 6761).
enum ReservedNames {
    static func contain(_ host: String) -> Bool {
        let parts = host.split(separator: ".")
        guard let last = parts.last else { return false }
        if ["example", "test", "invalid", "localhost"].contains(last) { return true }
        return parts.count >= 2 && parts[parts.count - 2] == "example" && ["com", "org", "net"].contains(last)
    }
}
