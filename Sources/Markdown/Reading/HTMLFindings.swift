import Diagnostics

/// What HTML was found in a text, and what we say about it: once for each line and kind.
struct HTMLFindings {
    private var found: [Found] = []
    /// How many tags of each name are open.
    private var open: [String: Int] = [:]

    private struct Found {
        let kind: Kind
        let line: Int
        /// As typed.
        var names: [String]
        var help: String?
        var keepsAddress = false
        /// Whether a picture without words went.
        var losesPicture = false
    }

    private enum Kind { case tags, note, program, unclosed }

    mutating func note(_ piece: RawHTML.Piece, line: Int) {
        switch piece {
        case .words: break
        case .tag(let tag):
            open[tag.name, default: 0] += 1
            note(.tags, tag.typed, line: line)
            if tag.name == "img" { notePicture(tag) }
        case .closingTag(let tag): noteClosingTag(tag, line: line)
        case .comment: note(.note, "!--", line: line)
        case .program(let name): note(.program, name, line: line)
        case .unclosed(let name): note(.unclosed, name, line: line)
        }
    }

    /// Notes a closing tag where nothing was said about its opening one.
    private mutating func noteClosingTag(_ tag: RawHTML.Tag, line: Int) {
        guard let count = open[tag.name], count > 0 else { return note(.tags, "/" + tag.typed, line: line) }
        open[tag.name] = count - 1
    }

    private mutating func notePicture(_ tag: RawHTML.Tag) {
        guard let last = found.indices.last else { return }
        let words = tag.attributes["alt"] ?? ""
        if words.isEmpty { found[last].losesPicture = true }
        guard let source = tag.attributes["src"], found[last].help == nil else { return }
        found[last].help =
            "Write it as ![\(words.isEmpty ? "what it shows" : words)](\(source)), with the picture in images/."
    }

    /// Notes that a link's address stays on the page, behind its words.
    mutating func keepsAddress(_ address: String, words: String, line: Int) {
        guard let index = found.lastIndex(where: { $0.kind == .tags && $0.line == line }) else { return }
        found[index].keepsAddress = true
        guard found[index].help == nil else { return }
        found[index].help = "Write [\(words.isEmpty ? "words" : words)](\(address))"
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
        let kept = found.keepsAddress ? "and kept the words and the address." : "and kept the words."
        let message = "HTML tags do not work here. We took out \(tags) \(kept)"
        findings.add(
            MarkdownRules.htmlRemoved,
            at: Position(line: found.line),
            found.losesPicture ? message + " The picture is gone." : message,
            help: found.help ?? found.names.first.flatMap { Self.cures[$0.lowercased()] }
                ?? "Take the tags out, or write it in Markdown."
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
