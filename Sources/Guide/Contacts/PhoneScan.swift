/// Finds where a telephone number ends and words begin, so that "116 123 24/7" never becomes a number of eight digits.
///
/// Source of the lengths: Ofcom, National Telephone Numbering Plan; ITU-T E.164 for numbers with `+`.
enum PhoneScan {
    /// The number at the beginning of a text; empty where there is none.
    static func number(in text: String) -> Substring {
        let run = run(in: text)
        var end = run.startIndex
        var wholeGroups = run.startIndex
        for index in run.indices where run[index].isNumber {
            let digits = dialled(run[...index])
            if digits.count > longest(digits) { return tooLong(run, groupsBefore: wholeGroups, overflow: index, text) }
            end = run.index(after: index)
            let isGroupEnd = end == run.endIndex || !run[end].isNumber
            if isGroupEnd { wholeGroups = end }
        }
        guard end == run.endIndex, end < text.endIndex, isJoined(text[end]) else { return run[..<end] }
        let lastGroup = run.reversed().prefix(while: \.isNumber).count
        let isTime = text[end] == "/" ? !isComplete(dialled(run)) : lastGroup <= 2
        return isTime ? run.dropLast(lastGroup) : run[..<end]
    }

    /// What could belong to a number, and a slash between an area code and the rest: `01632/960101`.
    private static func run(in text: String) -> Substring {
        let run = text.prefix(while: belongsToNumber)
        let area = dialled(run)
        guard area.hasPrefix("0"), (3...6).contains(area.count), run.endIndex < text.endIndex, text[run.endIndex] == "/"
        else { return run }
        let rest = text[text.index(after: run.endIndex)...]
        let local = rest.prefix(while: belongsToNumber)
        guard (10...11).contains(area.count + dialled(local).count), local.contains(where: \.isNumber) else {
            return run
        }
        return text[..<local.endIndex]
    }

    /// Where there are more digits than the number can have, those behind a whole number are something else, such as an
    /// hour. Otherwise a digit was typed twice or too much, and all of them are the number that somebody meant.
    private static func tooLong(
        _ run: Substring,
        groupsBefore end: Substring.Index,
        overflow: Substring.Index,
        _ text: String
    ) -> Substring {
        let groups = run[..<end]
        let digits = dialled(groups)
        let rest = text[end...]
        let isStray =
            digits.hasPrefix("0") && digits.count == 11 && rest.count { $0.isNumber } <= 2
            && rest.allSatisfy { $0.isNumber || $0 == " " }
        if isStray { return text[...] }
        if isComplete(digits) || (digits.hasPrefix("0") && digits.count == 10) { return groups }
        return run[..<(run[overflow...].firstIndex { !$0.isNumber } ?? run.endIndex)]
    }

    /// The digits alone; `+44 (0)1632` loses the nought that nobody dials from abroad.
    static func dialled(_ number: Substring) -> String {
        let digits = number.filter { $0.isNumber || $0 == "+" }
        guard digits.hasPrefix("+") else { return digits.filter { $0 != "+" } }
        let afterPlus = digits.dropFirst().filter { $0 != "+" }
        return "+" + (afterPlus.hasPrefix("440") ? "44" + afterPlus.dropFirst(3) : afterPlus)
    }

    /// The words behind a number, without the marks that set them apart.
    static func note(_ rest: Substring) -> String? {
        var words = rest.drop { " ,;:.-–—/".contains($0) }
        if words.hasPrefix("("), words.hasSuffix(")") { words = words.dropFirst().dropLast() }
        if rest.first == "/", words.first?.isNumber == true { return "/" + words }
        return words.isEmpty ? nil : String(words)
    }

    /// Whether there is a run of six digits or more, spaces among them, or nothing but three digits or more.
    static func holdsNumber(_ words: String) -> Bool {
        if words.count >= 3, words.allSatisfy({ $0.isNumber || $0 == " " }) { return true }
        return words.split { !($0.isASCII && ($0.isNumber || $0 == " ")) }.contains { $0.filter(\.isNumber).count >= 6 }
    }

    private static func belongsToNumber(_ character: Character) -> Bool {
        character.isASCII && (character.isNumber || " +()-.".contains(character))
    }

    /// Words hard against a number: `9am`, `9:30`, `24/7`.
    private static func isJoined(_ character: Character) -> Bool { character.isLetter || ":/".contains(character) }

    /// How many characters a number that begins so has at most.
    private static func longest(_ digits: String) -> Int {
        if digits.hasPrefix("+") || digits.hasPrefix("00") { return 16 }
        if digits.hasPrefix("08001111") { return 8 }
        if digits.hasPrefix("0") { return 11 }
        if shortNumbers.contains(where: digits.hasPrefix) { return 3 }
        if digits.hasPrefix("1160") || digits.hasPrefix("1161") { return 6 }
        return 16
    }

    private static func isComplete(_ digits: String) -> Bool { digits.count == longest(digits) }

    /// Numbers of three figures: emergency, police, NHS, power cuts, blood.
    private static let shortNumbers = ["999", "112", "101", "105", "111", "119"]
}
