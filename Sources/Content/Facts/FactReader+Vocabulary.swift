import Diagnostics
import Guide

extension FactReader {
    /// A list of terms that entries may name: `millbrook: Millbrook`, or `outdoors: {name: …, about: …}`, in the order
    /// in which they are shown. `nil` where the key is missing or unreadable. Only topics may be `at-risk`.
    mutating func vocabulary(_ key: String) -> [Term]? {
        guard let value = value(key) else { return nil }
        guard case .named(let facts, _) = value else {
            noteWrongKind(
                key,
                value,
                wanted: "a key and a name on each line below it",
                example: "\(key): and below it “  millbrook: Millbrook”"
            )
            return nil
        }
        return facts.compactMap { term($0, in: key) }
    }

    private mutating func term(_ fact: NamedFact, in key: String) -> Term? {
        guard Slug.of(fileName: fact.name.text) == fact.name.text else {
            note(
                ContentRules.termKeyInvalid,
                at: fact.name.position,
                "“\(fact.name.text)” cannot stand in an address on the site.",
                help: "Use lower case letters, figures and hyphens: \(Slug.of(fileName: fact.name.text) ?? "millbrook")"
            )
            return nil
        }
        switch fact.value {
        case .text(let name): return Term(id: fact.name.text, name: name.text.joinedLines, about: nil)
        case .named(let parts, _): return term(fact.name, parts, in: key)
        case .list, .empty:
            note(
                ContentRules.termWithoutName,
                at: fact.name.position,
                "“\(fact.name.text)” has no name for readers.",
                help: "Write it like this: \(fact.name.text): Its name"
            )
            return nil
        }
    }

    private mutating func term(_ id: LocatedText, _ parts: [NamedFact], in key: String) -> Term? {
        var inner = inside(id.text, parts)
        inner.refuseKeys(except: ["name", "about"] + (key == "topics" ? ["at-risk"] : []), of: "“\(id.text)”")
        let (name, about) = (inner.text("name"), inner.text("about"))
        let isAtRisk = key == "topics" && inner.yesOrNo("at-risk") ?? false
        for diagnostic in inner.diagnostics { note(diagnostic) }
        if let name { return Term(id: id.text, name: name, about: about, isAtRisk: isAtRisk) }
        if !inner.has("name") {
            note(
                ContentRules.termWithoutName,
                at: id.position,
                "“\(id.text)” has no name for readers.",
                help: "Give it one: {name: …}"
            )
        }
        return nil
    }
}
