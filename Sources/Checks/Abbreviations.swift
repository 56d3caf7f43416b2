import Diagnostics
import Guide

/// Names abbreviations that an entry or a page nowhere explains, all of one file together.
public enum Abbreviations: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let writings = context.writings(of: guide)
        let known = known(guide, context.editing)
        let shorts = writings.map { unexplained(in: scans(of: $0)).filter { !known.contains($0) } }
        let keys = Set(shorts.joined().map { WordScan.key(of: $0) })
        let plain = plainWords(in: writings, among: keys)
        return zip(writings, shorts).compactMap { writing, shorts in
            let shorts = shorts.filter { !plain.contains(WordScan.key(of: $0)) }
            return shorts.isEmpty ? nil : message(about: shorts, in: writing, context.editing)
        }
    }

    private static func scans(of writing: Writing) -> [WordScan] {
        writing.passages.filter(\.role.isOwnWords).map(\.scan)
    }

    /// What needs no explanation: what everybody knows, the guide's glossary, and what is part of a name.
    private static func known(_ guide: Guide, _ editing: EditingWords) -> Set<String> {
        let settings = guide.settings
        let names =
            [settings.name, settings.place, settings.publisher]
            + (settings.topics + settings.areas + settings.audiences + settings.access).map(\.name)
            + guide.pages.map(\.title)
            + guide.entries.flatMap { $0.prose.names + $0.alsoKnownAs }
        var known = editing.familiar.union(editing.stressed).union(guide.glossary.map(\.short)).union(NotesToSelf.marks)
        for name in names {
            let scan = WordScan(name)
            // A name such as Shout is often typed in capitals.
            for word in scan.words { known.insert(scan.text(of: word.range).uppercased()) }
        }
        return known
    }

    /// Those that stand somewhere in small letters: in capitals they are stressed, not abbreviated.
    private static func plainWords(in writings: [Writing], among shorts: Set<UInt64>) -> Set<UInt64> {
        guard !shorts.isEmpty else { return [] }
        var plain: Set<UInt64> = []
        for scan in writings.lazy.flatMap(scans) {
            for word in scan.words where !word.isCapitalised && shorts.contains(word.key) { plain.insert(word.key) }
        }
        return plain
    }

    /// The abbreviations in some passages that the passages do not explain, each once, in their order.
    static func unexplained(in scans: [WordScan]) -> [String] {
        var shorts: [String] = []
        var explained: Set<String> = []
        for scan in scans {
            for index in scan.words.indices {
                guard let short = short(scan, index) else { continue }
                if isExplained(scan, index) { explained.insert(short) }
                if !shorts.contains(short) { shorts.append(short) }
            }
        }
        return shorts.filter { !explained.contains($0) }
    }

    /// The word as an abbreviation, without the s of several: two to six capitals, alone among ordinary words.
    private static func short(_ scan: WordScan, _ index: Int) -> String? {
        let word = scan.words[index]
        guard word.isCapitalised, !word.isQuoted, word.range.count >= 2 else { return nil }
        var letters = scan.bytes[word.range]
        if letters.count > 2, letters.last == UInt8(ascii: "s") { letters = letters.dropLast() }
        guard (2...6).contains(letters.count), letters.allSatisfy(\.isCapital),
            letters.contains(where: { !isRoman($0) })
        else { return nil }
        guard !isShouted(scan, index + 1), !isShouted(scan, index - 1), !isCode(scan, index) else { return nil }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Capitals beside capitals are a shout, or somebody's title: “PLEASE RING”.
    private static func isShouted(_ scan: WordScan, _ index: Int) -> Bool {
        guard scan.words.indices.contains(index) else { return false }
        let letters = scan.bytes[scan.words[index].range]
        return letters.allSatisfy(\.isCapital) && !letters.elementsEqual([UInt8(ascii: "I")])
    }

    /// A number or a mark hard against it makes it part of a code, an address or a postcode.
    private static func isCode(_ scan: WordScan, _ index: Int) -> Bool {
        let marks = Array("/&@._-#+".utf8)
        let after = index + 1 < scan.words.count ? scan.gap(after: index) : []
        let isJoined = after.count == 1 && after.first.map(marks.contains) == true
        let before = index > 0 ? scan.gap(after: index - 1) : []
        return isJoined || (before.count == 1 && before.first.map(marks.contains) == true)
    }

    /// Roman numerals count kings and floors.
    private static func isRoman(_ letter: UInt8) -> Bool { "IVX".utf8.contains(letter) }

    /// Whether brackets say what it is: “Community mental health team (CMHT)” or “CMHT (community …)”.
    private static func isExplained(_ scan: WordScan, _ index: Int) -> Bool {
        let opens = index > 0 && scan.gap(after: index - 1).last == UInt8(ascii: "(")
        let after = scan.gap(after: index)
        return opens && after.first == UInt8(ascii: ")") || after.elementsEqual(" (".utf8)
    }

    private static func message(about shorts: [String], in writing: Writing, _ editing: EditingWords) -> Diagnostic {
        let quoted = shorts.map { "“\($0)”" }.joined(separator: ", ")
        let lines = shorts.map { short in
            "\(short): \(editing.meanings.first { $0.short == short }?.meaning ?? "…")"
        }
        return Diagnostic(
            rule,
            at: writing.place(of: shorts[0]),
            shorts.count == 1
                ? "Some readers will not know what \(quoted) means."
                : "Some readers will not know what these mean: \(quoted).",
            help: "Say it in full, or explain it once in content/glossary.yml, a line each: "
                + lines.map { "“\($0)”" }.joined(separator: ", ") + "."
        )
    }

    private static let rule = Rule(
        "abbreviation-unexplained",
        .notice,
        "An abbreviation that is nowhere explained.",
        why: "Somebody who asks for help for the first time does not know services' own words.",
        cure: "Say it in full, or explain it once in content/glossary.yml. The site then shows what it means.",
        before: "Ask your CPN.",
        after: "Ask your community psychiatric nurse (CPN)."
    )

    public static let rules = [rule]
}
