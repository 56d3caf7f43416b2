/// Finds the word that somebody most likely meant.
public enum Spelling {
    /// The candidate nearest to `word`, or `nil` where none is close: at most one slip in short words, two in words
    /// of six letters and three in words of ten. A swap of neighbouring letters is one slip.
    public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        let limit = letters.count < 6 ? 1 : letters.count < 10 ? 2 : 3
        var best: (word: String, slips: Int)?
        for candidate in candidates {
            // Each letter more or less is a slip by itself.
            guard abs(candidate.count - letters.count) <= limit else { continue }
            let slips = self.slips(letters, Array(candidate.lowercased()))
            if slips <= limit, slips < best?.slips ?? .max { best = (candidate, slips) }
        }
        return best?.word
    }

    /// Edit distance with swaps of neighbours (optimal string alignment).
    private static func slips(_ first: [Character], _ second: [Character]) -> Int {
        guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row]
            for column in 1...second.count {
                let cost = first[row - 1] == second[column - 1] ? 0 : 1
                var slips = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                let isSwap =
                    row > 1 && column > 1 && first[row - 1] == second[column - 2]
                    && first[row - 2] == second[column - 1]
                if isSwap { slips = min(slips, beforeLast[column - 2] + 1) }
                current.append(slips)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
