import Diagnostics
import Guide

/// Applies what the guide says of single rules to everything that was found; the only place that does.
struct Judgement {
    private let settings: GuideSettings
    private let choices: [String: RuleChoices.Choice]
    private let entries: [Entry]

    init(_ guide: Guide) {
        settings = guide.settings
        entries = guide.entries.filter { !$0.exceptions.isEmpty }
        let valid = settings.checks.lines.filter { Self.refusal(of: $0) == nil }
        choices = Dictionary(valid.map { ($0.rule, $0.choice) }) { first, _ in first }
    }

    /// What was found, without what entries may do, each as grave as the guide holds it to be.
    func judged(_ found: [Diagnostic]) -> [Diagnostic] {
        let allowed = Set(entries.flatMap { entry in valid(entry).map { Pair(entry.source.file.name, $0.rule) } })
        let left = found.filter { diagnostic in
            guard let file = diagnostic.place?.file, !allowed.isEmpty else { return true }
            return !allowed.contains(Pair(file, diagnostic.id))
        }
        return Self.withoutRepeats(left.compactMap(weighed))
    }

    /// What is wrong with the guide's own choices and exceptions, given everything that was found.
    func remarks(on found: [Diagnostic]) -> [Diagnostic] {
        let broken = Set(found.compactMap { diagnostic in diagnostic.place.map { Pair($0.file, diagnostic.id) } })
        let ofChoices = settings.checks.lines.compactMap { line in
            Self.refusal(of: line).map { $0(settings.source.place(line.position)) }
        }
        let ofExceptions = entries.flatMap { entry in
            entry.exceptions.compactMap { remark(on: $0, in: entry.source.file, broken) }
        }
        return ofChoices + ofExceptions
    }

    private func remark(on exception: RuleException, in file: SourceFile, _ broken: Set<Pair>) -> Diagnostic? {
        let place = file.place(exception.position)
        guard let rule = AllRules.named(exception.rule) else { return Self.unknown(exception.rule, at: place) }
        if AllRules.isKept(rule) { return Self.refused(rule, at: place) }
        if AllRules.isAnsweredByWords(rule) { return nil }
        return broken.contains(Pair(file.name, rule.id)) ? nil : Self.unused(rule, at: place)
    }

    private func valid(_ entry: Entry) -> [RuleException] {
        entry.exceptions.filter {
            AllRules.named($0.rule).map { !AllRules.isKept($0) && !AllRules.isAnsweredByWords($0) } ?? false
        }
    }

    private func weighed(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard let choice = choices[diagnostic.id] else { return diagnostic }
        guard let severity = choice.severity else { return nil }
        return diagnostic.weighed(severity)
    }

    /// One fault, one message. Where no line is named, different words are different faults.
    private static func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Repeat> = []
        return diagnostics.sorted().filter { diagnostic in
            let words = diagnostic.place?.line == nil ? diagnostic.message : nil
            return seen.insert(Repeat(id: diagnostic.id, place: diagnostic.place, words: words)).inserted
        }
    }

    private static func refusal(of line: RuleChoices.Line) -> ((Place) -> Diagnostic)? {
        guard let rule = AllRules.named(line.rule) else { return { unknown(line.rule, at: $0) } }
        if line.choice == .error || !(AllRules.isKept(rule) || AllRules.isAnsweredByWords(rule)) { return nil }
        return { kept(rule, at: $0) }
    }

    private struct Pair: Hashable {
        let file: String
        let rule: String

        init(_ file: String, _ rule: String) { (self.file, self.rule) = (file, rule) }
    }

    private struct Repeat: Hashable {
        let id: String
        let place: Place?
        let words: String?
    }
}
