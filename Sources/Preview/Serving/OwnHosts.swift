/// The names by which a browser on this computer calls us. A page from elsewhere that has made its own name lead to this
/// computer (DNS rebinding) sends that name, and is refused.
struct OwnHosts {
    let port: UInt16

    func contains(_ host: String) -> Bool {
        let names = ["localhost", "127.0.0.1", "[::1]"]
        let host = host.lowercased()
        return names.contains { host == "\($0):\(port)" } || (port == 80 && names.contains(host))
    }

    /// Where to look with a browser.
    var address: String { port == 80 ? "http://localhost/" : "http://localhost:\(port)/" }
}
