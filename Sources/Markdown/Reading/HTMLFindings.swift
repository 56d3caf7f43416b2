import Diagnostics

/// What HTML was found in a text, and what we say about it: once for each line and kind.
struct HTMLFindings {
    private var found: [Found] = []
    /// How many tags of each name are open.
    private var open: [String: Int] = [:]

    private struct Found {
        let kind: Kind
        let line: Int
        var names: [String]
    }

    private enum Kind { case tags, note, program, unclosed }

    mutating func note(_ piece: RawHTML.Piece, line: Int) {
        switch piece {
        case .words: break
        case .tag(let name):
            open[name, default: 0] += 1
            note(.tags, name, line: line)
        case .closingTag(let name): noteClosingTag(name, line: line)
        case .comment: note(.note, "!--", line: line)
        case .program(let name): note(.program, name, line: line)
        case .unclosed(let name): note(.unclosed, name, line: line)
        }
    }

    /// Notes a closing tag where nothing was said about its opening one.
    private mutating func noteClosingTag(_ name: String, line: Int) {
        guard let count = open[name], count > 0 else { return note(.tags, "/" + name, line: line) }
        open[name] = count - 1
    }

    private mutating func note(_ kind: Kind, _ name: String, line: Int) {
        guard let last = found.lastIndex(where: { $0.kind == kind }), found[last].line == line else {
            return found.append(Found(kind: kind, line: line, names: [name]))
        }
        if !found[last].names.contains(name) { found[last].names.append(name) }
    }

    /// - Parameter leftOut: The element that was left out to the end of the text, since it does not end.
    func report(leftOut: String?, to findings: inout Findings) {
        let unclosedProgram = leftOut == nil ? nil : found.lastIndex { $0.kind == .program }
        for (index, found) in found.enumerated() {
            switch found.kind {
            case .tags: reportTags(found, to: &findings)
            case .note: reportNote(found, to: &findings)
            case .program where index == unclosedProgram: reportUnclosed("<\(leftOut ?? "")>", found, to: &findings)
            case .program: reportProgram(found, to: &findings)
            case .unclosed: reportUnclosed(found.names.joined(), found, to: &findings)
            }
        }
    }

    private func reportTags(_ found: Found, to findings: inout Findings) {
        let tags = found.names.prefix(Self.mostNames).map { "<\($0)>" }.joined(separator: " ")
        findings.add(
            MarkdownRules.htmlRemoved,
            at: Position(line: found.line),
            "HTML tags do not work here. We took out \(tags) and kept the words.",
            help: found.names.first.flatMap { Self.cures[$0] } ?? "Take the tags out, or write it in Markdown."
        )
    }

    private func reportNote(_ found: Found, to findings: inout Findings) {
        findings.add(
            MarkdownRules.htmlCommentRemoved,
            at: Position(line: found.line),
            "There is a hidden note here (<!-- … -->). We leave it out.",
            help: "If nobody needs the note any longer, delete it."
        )
    }

    private func reportProgram(_ found: Found, to findings: inout Findings) {
        let tags = found.names.map { "<\($0)>" }.joined(separator: " ")
        findings.add(
            MarkdownRules.htmlProgramRemoved,
            at: Position(line: found.line),
            "We took out \(tags) with everything in it.",
            help: "Pages take no scripts or styles from a text. Delete it, or write it without < and >."
        )
    }

    private func reportUnclosed(_ start: String, _ found: Found, to findings: inout Findings) {
        let isNote = start == "<!--"
        findings.add(
            MarkdownRules.htmlNotClosed,
            at: Position(line: found.line),
            isNote
                ? "A hidden note starts here with <!-- and does not end as it should, so we cannot tell what to hide."
                : "\(start) starts here and does not end, so we cannot tell what belongs to it.",
            help: isNote
                ? "Put the note on lines of its own, with --> at its end and no other -- in it."
                : "Delete it, or write it without < and >."
        )
    }

    private static let mostNames = 10

    private static let cures = [
        "a": "Write a link as [words](https://example.org).",
        "img": "Write a picture as ![what it shows](images/beans.jpg).",
        "b": "For strong words write **words**.",
        "strong": "For strong words write **words**.",
        "i": "To stress words write *words*.",
        "em": "To stress words write *words*.",
        "br": "To start a new line, end the line before with a backslash (\\).",
        "p": "Put an empty line between paragraphs.",
        "ul": "Write each item on a line of its own, with a hyphen and a space in front.",
        "ol": "Write each item on a line of its own, with 1. and a space in front.",
        "li": "Write each item on a line of its own, with a hyphen and a space in front.",
        "h1": "Write a heading as ## Words.",
        "h2": "Write a heading as ## Words.",
        "h3": "Write a heading as ### Words.",
    ]
}
