import Foundation

/// The order of titles in an A to Z: capitals and accents make no difference.
enum TitleOrder {
    static func key(_ title: String) -> String {
        let isPlain = title.utf8.allSatisfy { $0 < 0x80 }
        return isPlain
            ? title.lowercased() : title.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
}
