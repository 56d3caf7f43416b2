/// Counts the syllables of English words by their spelling: right for about nine words in ten, which is what a reading
/// age needs.
enum Syllables {
    /// At least one. A number counts as one.
    static func count(_ word: ArraySlice<UInt8>) -> Int {
        var letters: [UInt8] = []
        letters.reserveCapacity(word.count)
        for byte in word where byte != UInt8(ascii: "'") { letters.append(byte.isCapital ? byte | 0x20 : byte) }
        guard letters.count > 3 else { return max(1, groups(letters[...])) }
        return max(1, groups(letters[...]) - silent(letters) + apart(letters))
    }

    /// Runs of vowels. A letter that is not ASCII counts as a consonant.
    private static func groups(_ letters: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInVowels = false
        for (index, letter) in zip(0..., letters) {
            let isVowel = isVowel(letter) && !(letter == UInt8(ascii: "y") && index == 0)
            if isVowel, !isInVowels { count += 1 }
            isInVowels = isVowel
        }
        return count
    }

    /// Endings that are written and not said: the e of “place”, “places” when no hiss stands before, “walked”.
    private static func silent(_ letters: [UInt8]) -> Int {
        let (last, second, third) = (letters[letters.count - 1], letters[letters.count - 2], letters[letters.count - 3])
        if last == UInt8(ascii: "e") {
            let isSyllable = second == UInt8(ascii: "l") && !isVowel(third)
            return isVowel(second) || isSyllable ? 0 : 1
        }
        guard second == UInt8(ascii: "e"), !isVowel(third), !letters.starts(with: "some".utf8) else {
            return silentInside(letters)
        }
        if last == UInt8(ascii: "d") { return "td".utf8.contains(third) ? 0 : 1 }
        let hisses =
            "szxcg".utf8.contains(third)
            || (third == UInt8(ascii: "h") && "cs".utf8.contains(letters[letters.count - 4]))
        let isSyllable = third == UInt8(ascii: "l") && !isVowel(letters[letters.count - 4])
        return last == UInt8(ascii: "s") && !hisses && !isSyllable ? 1 : 0
    }

    private static let endings = ["ly", "less", "ment", "ful", "ness"].map { Array($0.utf8) }
    private static let ing = Array("ing".utf8)

    /// “something”, “sometimes”, “homeless”, “safely”, “movement”: an e in front of an ending.
    private static func silentInside(_ letters: [UInt8]) -> Int {
        if letters.starts(with: "some".utf8), letters.count > 5 { return 1 }
        for ending in endings where letters.ends(with: ending) {
            let stem = letters.dropLast(ending.count)
            return stem.count > 2 && stem.last == UInt8(ascii: "e") && !isVowel(stem[stem.count - 2]) ? 1 : 0
        }
        return 0
    }

    /// Vowels side by side that are said apart: “media”, “period”, “quiet”, “being”, “create”.
    private static func apart(_ letters: [UInt8]) -> Int {
        var count = 0
        for index in letters.indices.dropLast() {
            let pair = (letters[index], letters[index + 1])
            let before = index > 0 ? letters[index - 1] : 0
            let hisses = "tscg".utf8.contains(before)
            switch pair {
            case (UInt8(ascii: "i"), UInt8(ascii: "o")) where "ln".utf8.contains(before): break
            case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")),
                (UInt8(ascii: "i"), UInt8(ascii: "u")):
                if !hisses { count += 1 }
            case (UInt8(ascii: "e"), UInt8(ascii: "o")) where before != UInt8(ascii: "p"): count += 1
            case (UInt8(ascii: "u"), UInt8(ascii: "a"))
            where before != UInt8(ascii: "q") && before != UInt8(ascii: "g"): count += 1
            case (UInt8(ascii: "i"), UInt8(ascii: "e"))
            where index + 2 < letters.count && letters[index + 2] == UInt8(ascii: "t"):
                count += 1
            default: break
            }
        }
        if letters.ends(with: ing), letters.count > 4, isVowel(letters[letters.count - 4]) { count += 1 }
        return count
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
