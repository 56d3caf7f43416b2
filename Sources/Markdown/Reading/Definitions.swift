import Diagnostics

/// Lines that give footnotes and links their meaning (`[^1]: …`, `[name]: address`). The parser leaves out those that
/// nothing refers to, without a word.
struct Definitions {
    private struct Definition {
        let line: Int
        let label: String
        /// Where the link leads; `nil` for a footnote.
        let address: String?
    }

    private let found: [Definition]
    private var footnoteLines: Set<Int> = []
    private var verbatim: Set<Int> = []
    private var addresses: Set<String> = []

    init(in text: BodyText) {
        var found: [Definition] = []
        for (index, range) in text.lines.enumerated() where text.bytes[range].contains(UInt8(ascii: "[")) {
            let prefix = LinePrefix(of: text.bytes[range])
            let line = text.number(ofLineAt: index)
            found += prefix.footnotes.map { Definition(line: line, label: $0, address: nil) }
            guard let label = Self.label(in: prefix.rest) else { continue }
            guard prefix.marks > 0 || Self.canStart(at: index, in: text) else { continue }
            let next = text.lines.indices.contains(index + 1) ? text.bytes[text.lines[index + 1]] : []
            guard let address = Self.address(of: label, in: prefix.rest + [UInt8(ascii: "\n")] + next) else { continue }
            found.append(Definition(line: line, label: String(decoding: label, as: UTF8.self), address: address))
        }
        self.found = found
    }

    mutating func sawFootnote(at line: Int) { footnoteLines.insert(line) }

    mutating func sawAddress(_ address: String) { if !found.isEmpty { addresses.insert(address) } }

    /// Lines that are code or HTML.
    mutating func sawVerbatim(_ lines: ClosedRange<Int>) { if !found.isEmpty { verbatim.formUnion(lines) } }

    func report(to findings: inout Findings) {
        for definition in found where !verbatim.contains(definition.line) && !isUsed(definition) {
            findings.add(
                MarkdownRules.definitionNotUsed,
                at: Position(line: definition.line),
                "This line is not shown: it explains [\(definition.label)], and nothing in the text refers to that.",
                help: definition.address == nil
                    ? "Put [\(definition.label)] into the text where the note belongs, or delete the line."
                    : "If these are words to be read, take away the square brackets or the colon. Otherwise delete the line."
            )
        }
    }

    private func isUsed(_ definition: Definition) -> Bool {
        definition.address.map(addresses.contains) ?? footnoteLines.contains(definition.line)
    }

    /// What stands in the brackets of a line such as `[name]: address`.
    private static func label(in words: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard words.first == UInt8(ascii: "["), let close = words.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        guard words[close...].dropFirst().first == UInt8(ascii: ":") else { return nil }
        return words[..<close].dropFirst()
    }

    /// Whether a link may be defined here: not in the middle of a paragraph, where the same line is only words.
    private static func canStart(at index: Int, in text: BodyText) -> Bool {
        guard index > 0 else { return true }
        let before = LinePrefix(of: text.bytes[text.lines[index - 1]])
        let isHeading = before.rest.first == UInt8(ascii: "#")
        let isRule = before.rest.allSatisfy { "-=*_`~ ".utf8.contains($0) }
        return isHeading || isRule || before.marks > 0 || label(in: before.rest) != nil
    }

    /// Where a link with this label leads by these lines, as the parser has it; `nil` where they do not define one.
    private static func address(of label: ArraySlice<UInt8>, in lines: ArraySlice<UInt8>) -> String? {
        let text = Array("[".utf8) + label + Array("]\n\n".utf8) + lines
        let address = CommonMark.withTree(of: text) { root -> String? in
            guard let node = root.firstChild?.firstChild, node.kind == .link else { return nil }
            return node.address
        }
        return address ?? nil
    }
}
