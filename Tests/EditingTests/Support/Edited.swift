import Content
import Editing
import Guide
import Testing

let entryKeys = FactEditor.orderInEntries

/// The file after edits, or the message of the refusal behind “refused: ”.
func edited(_ text: String, _ edits: FactEdit...) -> String {
    switch FactEditor(path: "content/entries/a.md", order: entryKeys).apply(edits, to: Array(text.utf8)) {
    case .changed(let change): String(decoding: change.after ?? [], as: UTF8.self)
    case .refused(let diagnostic): "refused: " + diagnostic.message
    }
}

/// What a file says: its facts in order, and the text below them; `nil` where it cannot be read.
struct Said: Equatable {
    var facts: [String: FactEdit.Value?]
    var keys: [String]
    var text: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard case .read(let facts) = WrittenFacts.read(path: "a.md", bytes: bytes, knownKeys: Set(entryKeys)) else {
            return nil
        }
        keys = facts.facts.map(\.key)
        self.facts = Dictionary(facts.facts.map { ($0.key, $0.value) }) { first, _ in first }
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        text = Array(lines.dropFirst(facts.body.lowerBound).joined(separator: [10]))
    }
}

/// Numbers that look random and are the same in each run (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
