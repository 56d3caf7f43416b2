import CCurl

/// A web address taken apart by the same library that follows it, so that what we judge is what is asked.
public struct WebLocation: Sendable, Hashable {
    /// The whole of it, without its fragment: `https://greenshoots.org.uk/walks?day=tuesday`.
    public let address: String
    public let scheme: String
    /// In lower case, without brackets around numbers.
    public let host: String
    /// It begins with a slash.
    public let path: String
    public let query: String?
    /// What stands after `#`, as typed.
    public let fragment: String?

    /// Why an address cannot be visited.
    public enum Fault: Error, Hashable {
        case unreadable
        /// Something else than http and https.
        case notTheWeb
        /// A name or a password stands in it.
        case holdsPassword
    }

    /// - Parameter base: where a redirect stands, against which its address is read
    public init(_ typed: String, from base: WebLocation? = nil) throws(Fault) {
        guard typed.utf8.count <= Self.longest, let handle = curl_url() else { throw .unreadable }
        defer { curl_url_cleanup(handle) }
        if let base { _ = curl_url_set(handle, CURLUPART_URL, base.address, 0) }
        let allowed = UInt32(CURLU_URLENCODE) | UInt32(CURLU_NON_SUPPORT_SCHEME)
        guard curl_url_set(handle, CURLUPART_URL, typed, allowed) == CURLUE_OK else { throw .unreadable }
        let scheme = Self.part(handle, CURLUPART_SCHEME)?.lowercased()
        guard let scheme, ["http", "https"].contains(scheme) else { throw .notTheWeb }
        let (user, password) = (Self.part(handle, CURLUPART_USER), Self.part(handle, CURLUPART_PASSWORD))
        guard user == nil, password == nil else { throw .holdsPassword }
        fragment = Self.part(handle, CURLUPART_FRAGMENT)
        _ = curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
        guard let host = Self.part(handle, CURLUPART_HOST), !host.isEmpty,
            let address = Self.part(handle, CURLUPART_URL)
        else { throw .unreadable }
        self.scheme = scheme
        self.host = host.lowercased().filter { !"[]".contains($0) }
        self.address = address
        path = Self.part(handle, CURLUPART_PATH) ?? "/"
        query = Self.part(handle, CURLUPART_QUERY)
    }

    /// RFC 9110, 4.1, asks for 8,000 at least; no address that a person typed is near.
    private static let longest = 8_000

    private static func part(_ handle: OpaquePointer, _ part: CURLUPart) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    /// The host without `www.`: the same for two ways to write one site.
    public var site: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

    /// Scheme, host and port: what a connection is made to.
    var origin: String {
        let start = address.index(address.startIndex, offsetBy: scheme.utf8.count + 3)
        return String(address[..<start] + address[start...].prefix { !"/?".contains($0) })
    }

    /// The parts of the path between slashes, in lower case.
    public var pathParts: [String] { path.lowercased().split(separator: "/").map(String.init) }

    /// The same address with a scheme that nobody on the way can read.
    public var secured: WebLocation? {
        guard scheme == "http" else { return nil }
        return try? WebLocation("https" + address.dropFirst(4))
    }
}
