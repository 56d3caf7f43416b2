import Foundation

/// Makes an address on the site from a file's name: lower case, ASCII, hyphens.
public enum Slug {
    /// `Café & Friends #1.md` becomes `cafe-friends-1`; `nil` where no letter or figure is left.
    ///
    /// It depends on the name alone, so that an address never moves by itself.
    public static func of(fileName: String) -> String? {
        let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
        let isPlain = stem.utf8.allSatisfy { $0 < 0x80 }
        let letters = isPlain ? String(stem) : latin(String(stem))
        let words = letters.lowercased().filter { $0 != "'" && $0 != "’" }
            .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.joined(separator: "-").prefix(80)
        return slug.isEmpty ? nil : String(slug)
    }

    /// Other scripts in Latin letters, accents taken off.
    private static func latin(_ text: String) -> String {
        let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
        return latin.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
