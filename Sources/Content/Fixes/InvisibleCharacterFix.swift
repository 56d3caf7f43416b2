/// Takes invisible characters away from both ends of a value, and of its line. Reading the file ignores them there.
enum InvisibleCharacterFix {
    static func fixed(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: TidyLine.isInvisible) else { return line }
        let scalars = Array(line.unicodeScalars)
        var stays = Array(repeating: true, count: scalars.count)
        drop(scalars.indices, scalars, &stays, around: " \t-\"'")
        drop(scalars.indices.reversed(), scalars, &stays, around: " \t\"'")
        if let colon = colon(scalars) {
            drop((0..<colon).reversed(), scalars, &stays, around: " \t")
            drop((colon + 1)..<scalars.count, scalars, &stays, around: " \t\"'")
        }
        var fixed = String.UnicodeScalarView()
        for (scalar, stays) in zip(scalars, stays) where stays { fixed.append(scalar) }
        return String(fixed)
    }

    /// Marks the invisible characters from one end on, as far as nothing but them and `marks` stands there.
    private static func drop(
        _ indices: some Sequence<Int>,
        _ scalars: [Unicode.Scalar],
        _ stays: inout [Bool],
        around marks: String
    ) {
        for index in indices {
            if TidyLine.isInvisible(scalars[index]) {
                stays[index] = false
            } else if !marks.unicodeScalars.contains(scalars[index]) {
                return
            }
        }
    }

    /// The colon behind a key.
    private static func colon(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let colon = scalars.firstIndex(of: ":") else { return nil }
        let isKey = scalars[..<colon].allSatisfy { scalar in
            TidyLine.isInvisible(scalar) || " \t-".unicodeScalars.contains(scalar) || ("a"..."z").contains(scalar)
        }
        return isKey ? colon : nil
    }
}
