import Content
import Diagnostics
import Templates

/// What is wrong with a guide's own templates before any page is made of them.
enum OwnTemplates {
    static func faults(_ files: GuideFiles) -> [Diagnostic] {
        let own = files.below("templates/site/").filter { $0.path.hasSuffix(".mustache") }
        guard !own.isEmpty else { return [] }
        let named = partials(own)
        return own.compactMap { fault($0, named) }
    }

    private static func fault(_ file: GuideFiles.File, _ named: Set<String>) -> Diagnostic? {
        guard let text = String(validating: file.bytes, as: UTF8.self), !file.bytes.contains(0) else {
            return Diagnostic(
                ContentRules.notUTF8,
                at: Place(file: file.path),
                "This template is not plain text that we can read.",
                help: "Save it again as plain text, with the encoding UTF-8."
            )
        }
        let isOurs = Templates.files[String(file.path.dropFirst("templates/".count))] != nil
        if isOurs, text.allSatisfy(\.isWhitespace) {
            return Diagnostic(
                empty,
                at: Place(file: file.path),
                "This template is empty, so pages would be too.",
                help:
                    "Take the file away, and ours is used. Or copy ours and change it: hopeguide templates shows where."
            )
        }
        guard !isOurs, !named.contains(name(of: file.path)) else { return nil }
        let known = Templates.files.keys.filter { $0.hasPrefix("site/") && $0.hasSuffix(".mustache") }.map(name)
        return Diagnostic(
            ContentRules.fileNotRead,
            at: Place(file: file.path),
            "No template puts this one into a page.",
            help: Spelling.closest(to: name(of: file.path), among: known.sorted()).map {
                "Did you mean “\($0).mustache”, which would stand in place of ours?"
            } ?? "Name it in another template: {{>\(name(of: file.path))}}. Or take the file away."
        )
    }

    /// The names that templates put into others: `{{>name}}`.
    private static func partials(_ own: [GuideFiles.File]) -> Set<String> {
        var names: Set<String> = []
        for file in own {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for match in text.matches(of: /\{\{\s*>\s*([^}\s]+)/) { names.insert(String(match.1)) }
        }
        return names
    }

    private static func name(of path: String) -> String {
        String((path.split(separator: "/").last ?? "").dropLast(".mustache".count))
    }

    static let rules = [empty]

    private static let empty = Rule(
        "template-empty",
        .error,
        "A template of the guide's own is empty.",
        why: "It would take the place of ours, and pages would lose what it holds, such as the crisis numbers.",
        cure: "Take the file away, or put into it what the pages need.",
        before: "templates/site/layout.mustache   (empty)",
        after: "templates/site/layout.mustache   (ours, with your changes)"
    )
}
