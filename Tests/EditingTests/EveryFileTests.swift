import Content
import Editing
import Foundation
import Testing

/// What must hold for every file and every value, tried on the sample and on thousands of damaged copies of it.
@Suite("Changing one fact of any file")
struct EveryFileTests {
    private static let files: [(path: String, bytes: [UInt8])] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content/entries")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.sorted().filter { $0.hasSuffix(".md") }.compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
        }
    }()

    /// Values that YAML, spreadsheets and people stumble over.
    private static let values: [FactEdit.Value] =
        [
            "Free", "£2", "Debt: help", "\"Hope\" is …", "'tis", "@home", "Room #4", "#4", "# note", "a # b", "- a",
            "-", "---",
            "[a]", "[a", "{a: b}", "{", "}", "*a", "&a b", "!tag", "%", "`x`", "|", ">", "?", ", a", "yes", "null", "~",
            "0930",
            "1e3", "2026-10-02", "a: b: c", "a:", ":a", "it's", "say \"no\"", "back\\slash", "é", "日本", "مرحبا",
            "\u{200B}x", "<<",
            "one\ntwo", "one\n\ntwo", "  one\ntwo", "#one\n#two", "one:\n  two", "a\tb", "title: no", "--- a", "a, b",
        ].map { .words($0) } + [
            .list([.words("a"), .words("b: c"), .words("d, e"), .words("'f'")]),
            .list([.words("one\ntwo"), .words("three")]),
            .named([
                .init(name: "text", value: .words("Closed: Friday")), .init(name: "until", value: .words("2027-01-01")),
            ]),
            .list([.named([.init(name: "Office", value: .words("01632 960 101"))]), .words("01632 960 102")]),
        ]

    @Test("there are files to try")
    func files() { #expect(Self.files.count > 80) }

    @Test("a fact that is set says exactly what was meant, and all else says what it said")
    func set() {
        var written = 0
        for (number, file) in Self.files.enumerated() {
            for index in stride(from: number % 5, to: Self.values.count, by: 5) {
                let value = Self.values[index]
                let key = entryKeys[(number * 7 + index) % entryKeys.count]
                written += check(.set(key: key, value), key, file.bytes) ? 1 : 0
            }
        }
        // Some values cannot be written in some places; most can.
        #expect(written > Self.files.count * Self.values.count / 5 * 95 / 100)
    }

    @Test("setting what stands there changes nothing, not a byte")
    func setSame() {
        for file in Self.files {
            guard case .read(let facts) = WrittenFacts.read(path: "a.md", bytes: file.bytes, knownKeys: Set(entryKeys))
            else {
                Issue.record("\(file.path) cannot be read")
                continue
            }
            for fact in facts.facts {
                guard let value = fact.value else { continue }
                #expect(apply(.set(key: fact.key, value), file.bytes) == file.bytes, "\(file.path): \(fact.key)")
            }
        }
    }

    @Test("a fact that is taken away is gone, and all else says what it said")
    func remove() {
        var dice = Dice(1)
        for file in Self.files {
            for key in entryKeys.shuffled(using: &dice).prefix(8) {
                #expect(check(.remove(key: key), key, file.bytes), "\(file.path): \(key)")
            }
        }
    }

    @Test("the lines that change are those of the fact alone")
    func linesAlone() {
        for file in Self.files {
            guard case .read(let facts) = WrittenFacts.read(path: "a.md", bytes: file.bytes, knownKeys: Set(entryKeys))
            else { continue }
            for fact in facts.facts {
                guard let after = apply(.set(key: fact.key, .words("other words")), file.bytes) else { continue }
                let (old, new) = (lines(file.bytes), lines(after))
                let tail = old.count - fact.lines.upperBound
                #expect(Array(old[..<fact.lines.lowerBound]) == Array(new[..<fact.lines.lowerBound]))
                #expect(Array(old.suffix(tail)) == Array(new.suffix(tail)))
            }
        }
    }

    @Test("a damaged file is changed just so, or refused", arguments: 1...8)
    func damaged(seed: UInt64) {
        var dice = Dice(seed)
        var changed = 0
        for _ in 0..<250 {
            guard let file = Self.files.randomElement(using: &dice) else { return }
            let bytes = damage(file.bytes, &dice)
            let key = entryKeys.randomElement(using: &dice) ?? "cost"
            let value = Self.values.randomElement(using: &dice) ?? .words("Free")
            changed += check(.set(key: key, value), key, bytes) ? 1 : 0
        }
        #expect(changed > 50)
    }

    /// Makes an edit and compares what the file says before and after. Answers whether it was made.
    private func check(_ edit: FactEdit, _ key: String, _ bytes: [UInt8]) -> Bool {
        guard let after = apply(edit, bytes) else { return false }
        guard let before = Said(bytes), let said = Said(after) else {
            Issue.record("a file that cannot be read was changed")
            return false
        }
        #expect(before.facts.filter { $0.key != key } == said.facts.filter { $0.key != key })
        #expect(before.keys.filter { $0 != key } == said.keys.filter { $0 != key })
        #expect(before.text == said.text)
        switch edit {
        case .set(_, let value): #expect(said.facts[key] == .some(trimmed(value)))
        default: #expect(said.facts[key] == nil)
        }
        return true
    }

    /// As a reader takes it: nothing stands around the words of a fact.
    private func trimmed(_ value: FactEdit.Value) -> FactEdit.Value {
        guard case .words(let text) = value else { return value }
        return .words(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func apply(_ edit: FactEdit, _ bytes: [UInt8]) -> [UInt8]? {
        guard case .changed(let change) = FactEditor(path: "a.md", order: entryKeys).apply([edit], to: bytes) else {
            return nil
        }
        return change.after
    }

    private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 10, omittingEmptySubsequences: false)
    }

    private func damage(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &dice) where bytes.count > 20 {
            let place = Int.random(in: 0..<(bytes.count - 10), using: &dice)
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(Array("\n\t \"'[{:#-|".utf8).randomElement(using: &dice) ?? 10, at: place)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 3: bytes.removeSubrange(place..<(place + 10))
            case 4: bytes.insert(contentsOf: Array("\ntitle: twice\n".utf8), at: place)
            default: bytes.insert(contentsOf: bytes[place..<(place + 10)], at: place)
            }
        }
        return bytes
    }
}
