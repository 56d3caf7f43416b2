import Diagnostics

/// Turns a file's bytes into text, or says in plain words why that cannot be done.
enum FileText {
    enum Decoded {
        case text(SourceFile)
        /// Nothing more is said of the file until this is put right.
        case unreadable([Diagnostic])
    }

    static func decode(_ file: GuideFiles.File) -> Decoded {
        var bytes = file.bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .unreadable([wrongEncoding(Place(file: file.path), "This file is saved as UTF-16.")])
        }
        if bytes.contains(0) {
            let message = "This does not look like a text file."
            return .unreadable([wrongEncoding(Place(file: file.path), message)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable([notUTF8(file, bytes)]) }
        let conflicts = MergeConflicts.find(in: file)
        guard conflicts.isEmpty else { return .unreadable(conflicts) }
        return .text(SourceFile(name: file.path, text: text))
    }

    /// Names the first line with a byte that is not UTF-8.
    private static func notUTF8(_ file: GuideFiles.File, _ bytes: ArraySlice<UInt8>) -> Diagnostic {
        let readable = SourceFile(name: file.path, text: String(decoding: bytes, as: UTF8.self))
        let line = readable.lines.firstIndex { $0.contains("\u{FFFD}") }
        let column = line.flatMap { number in
            readable.lines[number].firstIndex(of: "\u{FFFD}").map {
                readable.lines[number].distance(from: readable.lines[number].startIndex, to: $0) + 1
            }
        }
        let place = readable.place(line: (line ?? 0) + 1, columns: column.map { $0..<($0 + 1) })
        return wrongEncoding(place, "This line has a character that we cannot read.")
    }

    private static func wrongEncoding(_ place: Place, _ message: String) -> Diagnostic {
        Diagnostic(
            ContentRules.notUTF8,
            at: place,
            message,
            help: "Open the file in your editor and save it again as plain text, with the encoding UTF-8."
        )
    }
}
