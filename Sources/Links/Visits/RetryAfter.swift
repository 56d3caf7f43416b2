import CCurl

/// Reads how long a server asks to be left alone: seconds, or a day and an hour (RFC 9110, 10.2.3).
enum RetryAfter {
    /// - Parameter headers: those of the answer; the server's own clock counts, not ours
    static func seconds(_ headers: [String: String]) -> Double? {
        guard let text = headers["retry-after"] else { return nil }
        if let seconds = Int(text) { return seconds >= 0 ? Double(seconds) : nil }
        guard let now = headers["date"] else { return nil }
        let (then, start) = (curl_getdate(text, nil), curl_getdate(now, nil))
        return then >= 0 && start >= 0 ? Double(max(0, then - start)) : nil
    }
}
