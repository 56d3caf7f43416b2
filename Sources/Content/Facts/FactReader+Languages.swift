import Diagnostics
import Foundation
import Guide

extension [String] {
    /// Each once, where it first stands.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension FactReader {
    /// Language codes such as `cy` or `pt-BR` (BCP 47: a language of two or three letters, a region or script after it).
    mutating func languages(_ key: String) -> [String] {
        var codes: [String] = []
        for typed in names(key) {
            if LanguageCode.isValid(typed.text) {
                codes.append(typed.text)
                continue
            }
            if let code = LanguageName.code(typed.text) {
                codes.append(code)
                continue
            }
            note(
                ContentRules.languageUnknown,
                at: typed.position,
                "We do not know a language “\(typed.text)”.",
                help: LanguageName.closest(to: typed.text).map { "Did you mean “\($0)”?" }
                    ?? "Write its English name, or its short code: cy for Welsh, ur for Urdu, pl for Polish."
            )
        }
        return codes
    }
}

/// Languages by the names that people call them, in English or in the language itself (Unicode CLDR, through Foundation).
enum LanguageName {
    /// The code of “Urdu”, “اردو” or “british sign language”.
    static func code(_ name: String) -> String? { codes[plain(name)] }

    static func closest(to name: String) -> String? {
        Spelling.closest(to: plain(name), among: Array(englishNames.keys).sorted()).flatMap { englishNames[$0] }
    }

    private static func plain(_ name: String) -> String {
        name.precomposedStringWithCanonicalMapping.lowercased().filter { $0 != "(" && $0 != ")" }
    }

    /// Those that services in Britain and Ireland name, and that other lists call otherwise.
    private static let others = [
        "british sign language": "bfi", "bsl": "bfi", "irish sign language": "isg", "mandarin": "zh",
        "farsi": "fa", "dari": "prs", "kurdish sorani": "ckb", "sorani": "ckb", "gaelic": "gd", "pashtu": "ps",
        "tagalog": "tl", "filipino": "fil", "sylheti": "syl", "romany": "rom", "slovakian": "sk", "cymraeg": "cy",
        "ulster scots": "sco", "panjabi": "pa",
    ]

    private static let english = Locale(identifier: "en_GB")

    private static let twoLetterCodes: [String] = Locale.LanguageCode.isoLanguageCodes.map(\.identifier)
        .filter { $0.utf8.count == 2 || others.values.contains($0) || ["yue", "rom", "fil"].contains($0) }.sorted()

    /// By the plain form of each, as it is written.
    private static let englishNames: [String: String] = twoLetterCodes.reduce(into: [:]) { names, code in
        guard let name = english.localizedString(forLanguageCode: code), name != code else { return }
        names[plain(name)] = name
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for code in twoLetterCodes {
            let own = Locale(identifier: code).localizedString(forLanguageCode: code)
            for name in [own, english.localizedString(forLanguageCode: code)] {
                if let name, name != code { codes[plain(name)] = code }
            }
        }
        return codes.merging(others) { _, other in other }
    }()
}
