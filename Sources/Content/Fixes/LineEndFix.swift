/// Gives every line the end that most lines of the file have.
enum LineEndFix {
    static func apply(_ file: inout RawLines) {
        let kinds = ["\n", "\r\n", "\r"]
        let counts = kinds.map { kind in file.lines.count { $0.end == kind } }
        guard counts.count(where: { $0 > 0 }) > 1, let most = counts.max(), let kind = counts.firstIndex(of: most)
        else {
            return
        }
        for index in file.lines.indices where !file.lines[index].end.isEmpty { file.lines[index].end = kinds[kind] }
    }
}
