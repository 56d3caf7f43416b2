import CDigest
import Foundation
import Text

/// The fingerprints by which a page's Content-Security-Policy knows the style sheets that stand inside it, so that a
/// browser refuses every other (W3C, Content Security Policy Level 3, 2.3.1).
enum StyleHashes {
    /// For every `<style>` of a page, in the order of the page: `sha256-…`.
    static func all(in page: String) -> [String] {
        var hashes: [String] = []
        var rest = Substring(page)
        while let open = rest.firstBytes(of: "<style"),
            let start = rest[open.upperBound...].firstIndex(of: ">"),
            let end = rest[start...].firstBytes(of: "</style>")
        {
            hashes.append(hash(of: rest[rest.index(after: start)..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return hashes
    }

    private static func hash(of style: Substring) -> String {
        "sha256-" + Data(digest(of: Array(style.utf8))).base64EncodedString()
    }

    private static func digest(of bytes: [UInt8]) -> [UInt8] {
        var context = SHA2_CTX()
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            SHA256Final(start, &context)
            count = buffer.count
        }
    }
}
