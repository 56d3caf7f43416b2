import Diagnostics
import Yams

/// Says in plain words what the YAML parser could not make out. Its own words are never shown.
enum ParserFault {
    static func diagnostic(_ error: (any Error)?, chunk: FactChunk, file: SourceFile) -> Diagnostic {
        let line = min(line(of: error).map { chunk.start + $0 } ?? chunk.start + 1, chunk.start + chunk.lines.count)
        let place = file.place(line: max(line, chunk.start + 1))
        if case YamlError.duplicatedKeysInMapping(let names, _)? = error as? YamlError {
            let name = names.first ?? ""
            return Diagnostic(
                ContentRules.keyTwice,
                at: file.place(chunk.position),
                "“\(name)” is here twice, under “\(chunk.key)”.",
                help: "Keep the one that is right and take the other away."
            )
        }
        return Diagnostic(
            ContentRules.valueUnreadable,
            at: place,
            "We cannot read the lines of “\(chunk.key)” from here on.",
            help: "Check that the lines of a list begin at the same distance from the margin, each with a hyphen and a "
                + "space, and that every quotation mark and bracket is closed. If in doubt, put a value in quotes."
        )
    }

    private static func line(of error: (any Error)?) -> Int? {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }
}
