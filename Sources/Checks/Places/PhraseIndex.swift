/// Many phrases, all found in one walk over a text, whatever stands between their words. The walk costs the same for one
/// phrase and for ten thousand.
///
/// It is a tree of letters (a trie). From each beginning of a word it is followed as far as the text goes along with it,
/// which is two or three letters in nearly all places.
struct PhraseIndex<Value: Hashable & Sendable>: Sendable {
    /// From a node and a letter to the next node. Node 0 is the root.
    private var steps: [Step: Int] = [:]
    /// Which two letters any phrase begins with, so that most words cost one look.
    private var beginnings = [Bool](repeating: false, count: 1 << 16)
    private var values: [Int: Set<Value>] = [:]
    private var count = 1

    private struct Step: Hashable {
        let node: Int
        let letter: UInt8
    }

    /// Shorter phrases stand in many texts by chance.
    static var shortestPhrase: Int { 5 }

    var isEmpty: Bool { values.isEmpty }

    /// Adds a phrase; one of less than five letters is passed over.
    mutating func insert(_ words: [String], _ value: Value) {
        var letters = PlainLetters.Stream()
        for word in words { letters.append(word) }
        guard letters.letters.count >= Self.shortestPhrase else { return }
        beginnings[Self.pair(letters.letters[0], letters.letters[1])] = true
        var node = 0
        for letter in letters.letters {
            let step = Step(node: node, letter: letter)
            if let next = steps[step] {
                node = next
            } else {
                steps[step] = count
                node = count
                count += 1
            }
        }
        values[node, default: []].insert(value)
    }

    /// The values of all phrases that stand in a text as whole words.
    func found(in text: PlainLetters.Stream) -> Set<Value> {
        var found: Set<Value> = []
        let letters = text.letters
        guard letters.count >= Self.shortestPhrase else { return found }
        for start in 0...(letters.count - Self.shortestPhrase) where text.beginsWord[start] {
            guard beginnings[Self.pair(letters[start], letters[start + 1])] else { continue }
            var (node, index) = (0, start)
            while index < letters.count, let next = steps[Step(node: node, letter: letters[index])] {
                (node, index) = (next, index + 1)
                let isWhole = index == letters.count || text.beginsWord[index]
                if isWhole, let here = values[node] { found.formUnion(here) }
            }
        }
        return found
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}
