import CDigest

/// The fingerprint of a file (SHA-256, FIPS 180-4), by which a printer knows that nothing was lost on the way.
enum Checksum {
    /// 64 hexadecimal figures.
    static func of(_ bytes: [UInt8]) -> String {
        var context = SHA2_CTX()
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            SHA256Final(start, &context)
            count = buffer.count
        }
        let figures = Array("0123456789abcdef")
        return String(digest.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] })
    }
}
