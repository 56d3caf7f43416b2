import Content
import Glibc
import Guide
import Templates

/// The file in which somebody translates the site's own words: `templates/words/pl.yml`, with the English above each.
public struct WordsFile: Sendable {
    /// Relative to the guide's folder.
    public let path: String
    public let text: String
    /// How many phrases have no words yet.
    public let missing: Int
    /// The phrases whose English has changed since they were translated.
    public let changed: [String]
    /// Whether the text differs from what is there.
    public let isNew: Bool

    /// What starts the line with the English of the phrase below it.
    private static let englishMark = "# en: "

    /// - Parameters:
    ///   - language: a code such as `pl`
    ///   - own: the file as it is, where there is one; every line of it stays
    public init(language: String, own: String?) {
        path = "templates/words/\(language).yml"
        let english = Self.phrases(Templates.files["words/en.yml"])
        let ours = Set(Self.phrases(Templates.files["words/\(language).yml"]).map(\.key))
        let translated = Self.translated(own ?? "")
        let wanted = english.filter { !ours.contains($0.key) && !$0.key.hasPrefix("language-") }
        let absent = wanted.filter { translated.keys[$0.key] == nil }
        missing = absent.count + translated.keys.values.count { !$0 }
        changed = english.filter { phrase in translated.english[phrase.key].map { $0 != phrase.value } ?? false }
            .map(\.key)
        text = Self.text(own, absent, language: language)
        isNew = text != own
    }

    private struct Phrase {
        let key: String
        let value: String
        /// The remark that stands above it, which says where it is shown.
        let section: String?
    }

    private static func phrases(_ bytes: [UInt8]?) -> [Phrase] {
        var section: String?
        return String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n").compactMap { line in
            if line.hasPrefix("#") { section = String(line) }
            guard let (key, value) = fact(line) else { return nil }
            return Phrase(key: key, value: value, section: section)
        }
    }

    private static func fact(_ line: Substring) -> (key: String, value: String)? {
        guard line.first?.isLetter == true, let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        return (String(line[..<colon]), String(value))
    }

    /// Which keys a file has, whether they have words, and the English that stands above them.
    private static func translated(_ text: String) -> (keys: [String: Bool], english: [String: String]) {
        var (keys, english): ([String: Bool], [String: String]) = ([:], [:])
        var above: String?
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix(englishMark) {
                above = String(line.dropFirst(englishMark.count))
            } else if let (key, value) = fact(line) {
                keys[key] = !value.isEmpty
                english[key] = value.isEmpty ? nil : above
                above = nil
            }
        }
        return (keys, english)
    }

    private static func text(_ own: String?, _ absent: [Phrase], language: String) -> String {
        guard !absent.isEmpty else { return own ?? "" }
        var text =
            own.map { $0.hasSuffix("\n") || $0.isEmpty ? $0 : $0 + "\n" }
                ?? """
                # The site's own words in the language “\(language)”. Above each line stands its English.
                # Write the words after the colon. Keep {words in braces} as they are; they are filled in.
                # A line with a colon and a space, or that begins with a sign, goes into quotes: edition: "Edition: {edition}"

                """
        var section: String?
        for phrase in absent {
            if phrase.section != section, let words = phrase.section { text += "\n\(words)\n" }
            section = phrase.section
            text += "\(englishMark)\(phrase.value)\n\(phrase.key):\n"
        }
        return text
    }
}

extension WordsFile {
    /// Reads what a guide has in this language. Throws where the guide's folder cannot be read.
    public static func of(_ language: String, in folder: String) throws(FolderError) -> WordsFile {
        let files = try FolderLoader.load(folder)
        let own = files["templates/words/\(language).yml"].map { String(decoding: $0.bytes, as: UTF8.self) }
        return WordsFile(language: language, own: own)
    }

    /// Writes the file in one step; whatever was translated stays.
    public func write(in folder: String) throws(StarterGuide.Refusal) {
        for part in ["templates", "templates/words"] { try StarterGuide.makeFolder(folder + "/" + part) }
        let (target, draft) = (folder + "/" + path, folder + "/" + path + ".new")
        unlink(draft)
        try StarterGuide.write(text, to: draft)
        guard rename(draft, target) == 0 else {
            throw .mayNotWrite(target, reason: String(cString: strerror(errno)))
        }
    }

    /// What was done, and what is left to do.
    public var sentence: String {
        let count = missing == 1 ? "1 phrase has" : "\(missing) phrases have"
        let left =
            missing == 0 ? "Every phrase has its words." : "\(count) no words yet. Their English stands above each."
        let since =
            changed.isEmpty
            ? "" : " In these the English has changed since: \(changed.prefix(10).joined(separator: ", "))."
        if text.isEmpty {
            return "We have all words of this language. A guide's own \(path) needs only lines that it changes."
        }
        return (isNew ? "Wrote \(path). " : "\(path) is as it was. ") + left + since
    }
}
