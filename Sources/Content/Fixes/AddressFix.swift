import Diagnostics

/// A web address that is to take another's place, at one place in one file.
public struct AddressMove: Sendable, Hashable {
    /// Where the old address is typed.
    public let place: Place
    public let old: String
    public let new: String

    public init(place: Place, old: String, new: String) {
        self.place = place
        self.old = old
        self.new = new
    }

    /// Whether the new address has only characters that mean nothing in Markdown and in facts, so that whoever runs a
    /// website cannot write into the guide by it.
    var isHarmless: Bool {
        let isPlain = new.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~:/?#&=+%".utf8.contains(byte)
        }
        let ends = new.utf8.last.map { !":.?#&+".utf8.contains($0) } ?? false
        return isPlain && ends && new.utf8.count <= 500 && new.utf8.count { $0 == UInt8(ascii: "#") } <= 1
            && (new.hasPrefix("https://") || new.hasPrefix("http://"))
    }
}

/// Writes new web addresses in the place of old ones, and keeps every other byte.
public enum AddressFixes {
    /// The files that change, in the order of their paths.
    public static func find(_ files: GuideFiles, _ moves: [AddressMove]) -> [FileFix] {
        let byFile = Dictionary(grouping: moves.filter(\.isHarmless)) { $0.place.file }
        return byFile.keys.sorted().compactMap { path in
            files[path].flatMap { fix($0, byFile[path] ?? []) }
        }
    }

    private static func fix(_ file: GuideFiles.File, _ moves: [AddressMove]) -> FileFix? {
        guard let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
        let before = RawLines(text)
        var after = before
        for move in moves { apply(move, to: &after) }
        guard after != before else { return nil }
        return FileFix(path: file.path, before: file.bytes, after: after.bytes)
    }

    /// In the line that was read, and where a link only names it (`[group]: https://…`) in the line that gives it.
    private static func apply(_ move: AddressMove, to file: inout RawLines) {
        guard let line = move.place.line, file.lines.indices.contains(line - 1) else { return }
        let typed = file.lines[line - 1].text
        let fixed = replacing(move, in: typed)
        if fixed != typed {
            file.lines[line - 1].text = fixed
            return
        }
        for index in file.lines.indices where isDefinition(file.lines[index].text) {
            file.lines[index].text = replacing(move, in: file.lines[index].text)
        }
    }

    private static func isDefinition(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("[") && text.contains("]:")
    }

    /// The old address wherever it stands whole: not as the beginning of a longer one.
    private static func replacing(_ move: AddressMove, in line: String) -> String {
        var done = ""
        var rest = Substring(line)
        while let range = rest.firstRange(of: move.old) {
            let isWhole =
                !isPartOfAddress(rest[..<range.lowerBound].last ?? done.last)
                && !isPartOfAddress(rest[range.upperBound...].first)
            done += rest[..<range.lowerBound] + (isWhole ? Substring(move.new) : rest[range])
            rest = rest[range.upperBound...]
        }
        return done + rest
    }

    private static func isPartOfAddress(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber || "/?#&=%_~+-@:".contains(character)
    }
}
