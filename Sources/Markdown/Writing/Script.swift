/// A way of writing that is not Latin, by which we know that words are in another language than the page.
///
/// Codes: ISO 15924. Ranges: Unicode 15, Blocks.txt.
struct Script: Sendable {
    let code: String
    /// The languages that are written so (BCP 47), those of the UK's communities first.
    let languages: [String]
    let ranges: [ClosedRange<UInt32>]
    var isRightToLeft = false

    /// The script of most letters in a text; `nil` for Latin, and where there are no letters.
    static func ofMost(_ text: String) -> Script? {
        guard text.utf8.contains(where: mayBeginForeignLetter) else { return nil }
        var counts: [String: Int] = [:]
        var latin = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if let script = all.first(where: { $0.holds(scalar.value) }) {
                counts[script.code, default: 0] += 1
            } else {
                latin += 1
            }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > latin else {
            return nil
        }
        return all.first { $0.code == most.key }
    }

    private func holds(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } }

    /// Bytes of UTF-8 that begin a character from U+0370 on, but for typographic signs (U+2000 to U+2FFF).
    private static func mayBeginForeignLetter(_ byte: UInt8) -> Bool { byte >= 0xCD && byte != 0xE2 }

    private static let all = [
        Script(
            code: "Arab",
            languages: ["ur", "ar", "fa", "ps", "ku", "ckb", "sd", "ug", "pnb"],
            ranges: [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF],
            isRightToLeft: true
        ),
        Script(code: "Hebr", languages: ["he", "yi"], ranges: [0x590...0x5FF, 0xFB1D...0xFB4F], isRightToLeft: true),
        Script(code: "Cyrl", languages: ["uk", "ru", "bg", "sr", "mk", "be"], ranges: [0x400...0x52F]),
        Script(code: "Grek", languages: ["el"], ranges: [0x370...0x3FF, 0x1F00...0x1FFF]),
        Script(code: "Beng", languages: ["bn", "syl", "as"], ranges: [0x980...0x9FF]),
        Script(code: "Guru", languages: ["pa"], ranges: [0xA00...0xA7F]),
        Script(code: "Gujr", languages: ["gu"], ranges: [0xA80...0xAFF]),
        Script(code: "Deva", languages: ["hi", "ne", "mr"], ranges: [0x900...0x97F]),
        Script(code: "Taml", languages: ["ta"], ranges: [0xB80...0xBFF]),
        Script(code: "Telu", languages: ["te"], ranges: [0xC00...0xC7F]),
        Script(code: "Mlym", languages: ["ml"], ranges: [0xD00...0xD7F]),
        Script(code: "Sinh", languages: ["si"], ranges: [0xD80...0xDFF]),
        Script(code: "Thai", languages: ["th"], ranges: [0xE00...0xE7F]),
        Script(code: "Geor", languages: ["ka"], ranges: [0x10A0...0x10FF, 0x1C90...0x1CBF]),
        Script(code: "Armn", languages: ["hy"], ranges: [0x530...0x58F]),
        Script(code: "Ethi", languages: ["am", "ti"], ranges: [0x1200...0x139F]),
        Script(code: "Jpan", languages: ["ja"], ranges: [0x3040...0x30FF]),
        Script(code: "Kore", languages: ["ko"], ranges: [0x1100...0x11FF, 0xAC00...0xD7AF]),
        Script(code: "Hani", languages: ["zh", "yue", "ja"], ranges: [0x3400...0x4DBF, 0x4E00...0x9FFF]),
    ]
}
