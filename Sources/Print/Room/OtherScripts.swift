/// Scripts whose letters our typefaces do not have, and one that has them.
enum OtherScripts: CaseIterable {
    case armenian, syriac, thaana, nko, oriya, telugu, kannada, malayalam, sinhala, thai, lao, myanmar, georgian,
        cherokee, khmer
    case mongolian, japanese, korean, chinese

    /// That of the first letter for which we know one.
    static func script(of text: String) -> OtherScripts? {
        text.unicodeScalars.lazy.compactMap { scalar in
            allCases.first { $0.blocks.contains { $0.contains(scalar.value) } }
        }.first
    }

    /// How to get the letters.
    var advice: String {
        isInLargePackage
            ? "On Debian, run: sudo apt install fonts-noto-cjk. Then write under \"print\" in guide.yml: font: \(typeface)."
            : "Write under \"print\" in guide.yml: font: \(typeface)."
    }

    /// Those of Debian's package fonts-noto-cjk; the others are in fonts-noto-core, which hopeguide needs.
    private var isInLargePackage: Bool { [.japanese, .korean, .chinese].contains(self) }

    private var typeface: String {
        switch self {
        case .chinese: "Noto Sans CJK SC"
        case .japanese: "Noto Sans CJK JP"
        case .korean: "Noto Sans CJK KR"
        case .nko: "Noto Sans NKo"
        default: "Noto Sans \("\(self)".capitalized)"
        }
    }

    /// By the blocks of the Unicode Standard.
    private var blocks: [ClosedRange<UInt32>] {
        switch self {
        case .armenian: [0x0530...0x058F]
        case .syriac: [0x0700...0x074F]
        case .thaana: [0x0780...0x07BF]
        case .nko: [0x07C0...0x07FF]
        case .oriya: [0x0B00...0x0B7F]
        case .telugu: [0x0C00...0x0C7F]
        case .kannada: [0x0C80...0x0CFF]
        case .malayalam: [0x0D00...0x0D7F]
        case .sinhala: [0x0D80...0x0DFF]
        case .thai: [0x0E00...0x0E7F]
        case .lao: [0x0E80...0x0EFF]
        case .myanmar: [0x1000...0x109F]
        case .georgian: [0x10A0...0x10FF]
        case .cherokee: [0x13A0...0x13FF]
        case .khmer: [0x1780...0x17FF]
        case .mongolian: [0x1800...0x18AF]
        case .japanese: [0x3040...0x30FF]
        case .korean: [0x1100...0x11FF, 0xAC00...0xD7AF]
        case .chinese: [0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF]
        }
    }
}
