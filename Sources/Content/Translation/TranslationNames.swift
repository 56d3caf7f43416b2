import Guide

/// Tells translations by their names: `food-hub.cy.md` is `food-hub.md` in Welsh.
struct TranslationNames {
    /// As `guide.yml` lists them, the main one first; empty where it could not be read.
    let languages: [String]

    /// A file's name without its ending, taken apart.
    struct Parts {
        let stem: Substring
        /// As typed in `guide.yml`, or as typed in the name where that could not be read or does not list it.
        let language: String
        let standing: Standing
    }

    enum Standing {
        case translation
        /// The main language, which needs no code.
        case main
        /// No language of the guide's.
        case unlisted
    }

    /// `nil` for a name without a language's code at its end.
    func parts(of fileName: String) -> Parts? {
        let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
        guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
        let code = String(stem[stem.index(after: dot)...])
        guard LanguageCode.isValid(code.lowercased()) else { return nil }
        let name = stem[..<dot]
        guard let listed = languages.first(where: { $0.lowercased() == code.lowercased() }) else {
            return Parts(stem: name, language: code, standing: languages.isEmpty ? .translation : .unlisted)
        }
        return Parts(stem: name, language: listed, standing: listed == languages.first ? .main : .translation)
    }
}

/// A language's code (BCP 47): a language of two or three small letters, a region or a script after it.
enum LanguageCode {
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else { return false }
        let isLowerCase = first.utf8.allSatisfy { (97...122).contains($0) }
        return isLowerCase && parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(\.isASCII) }
    }
}
