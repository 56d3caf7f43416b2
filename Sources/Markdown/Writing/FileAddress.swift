import Foundation

/// The one way from a file's name in the guide's folder to its name on the site, and from what a text writes to either.
///
/// A site is copied to USB sticks and Windows computers, put up by hosts, and asked for by browsers, so a name on the site
/// holds nothing that one of them cannot: it is composed (macOS takes `é` apart), and has no mark that ends an address
/// (`#`, `?`), begins a percent code, or that FAT and NTFS refuse (Microsoft, Naming Files, Paths, and Namespaces).
public enum FileAddress {
    /// The name that a file has on the site: `images/team #2.jpg` becomes `images/team -2.jpg`.
    public static func onSite(_ path: String) -> String {
        if isPlain(path) { return path }
        let composed = path.precomposedStringWithCanonicalMapping
        return composed.split(separator: "/", omittingEmptySubsequences: false).map(part).joined(separator: "/")
    }

    /// Whether a file can keep its name wherever the site is copied to.
    public static func isKept(_ path: String) -> Bool {
        onSite(path).utf8.elementsEqual(path.precomposedStringWithCanonicalMapping.utf8)
    }

    /// What is one name where capitals do not count, as on Windows, macOS and USB sticks.
    public static func key(_ path: String) -> String { onSite(path).lowercased() }

    /// The names of files that an address in a text may mean, the likeliest first: as it stands, and without percent codes,
    /// query and place.
    public static func names(in address: String) -> [String] {
        let typed = address.hasPrefix("./") ? String(address.dropFirst(2)) : address
        let path = typed.prefix { $0 != "#" && $0 != "?" }
        return [typed, typed.decoded, String(path).decoded].map(\.precomposedStringWithCanonicalMapping)
    }

    /// Whether a path is of letters, figures, hyphens and dots within names, as nearly all are: such a one stays as it is.
    private static func isPlain(_ path: String) -> Bool {
        guard path.utf8.allSatisfy(isPlain) else { return false }
        let names: [Substring.UTF8View] = path.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "/") }
        return names.allSatisfy { name in
            // A stem of three or four letters may be a device's.
            let stem = name.prefix { $0 != UInt8(ascii: ".") }.count
            return name.last != UInt8(ascii: ".") && stem != 3 && stem != 4
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func part(_ name: Substring) -> String {
        var kept = String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { scalar in
                    scalar.value < 0x20 || scalar.value == 0x7F || refused.contains(scalar) ? "-" : scalar
                }
            )
        )
        while let last = kept.last, last == "." || last == " " { kept = String(kept.dropLast()) + "-" }
        let stem = kept.prefix { $0 != "." }
        return devices.contains(stem.lowercased()) ? stem + "-file" + kept.dropFirst(stem.count) : kept
    }

    private static let refused = Set("#?%:*\"<>|\\&".unicodeScalars)
    /// Names of devices, with any ending.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    )
}

extension String {
    /// Its percent codes read; one that is none stays as it is.
    fileprivate var decoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, rest.prefix(2).allSatisfy(\.isHexadecimal),
                let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        (48...57).contains(self) || (65...70).contains(self) || (97...102).contains(self)
    }
}
