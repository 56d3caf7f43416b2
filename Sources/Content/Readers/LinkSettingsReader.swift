import Diagnostics
import Guide

/// Reads how a guide has its web addresses visited; what is not said follows good manners.
enum LinkSettingsReader {
    private static let keys = ["again", "connections", "pause", "patience", "leave-out", "hosts"]
    private static let example = "links: {again: 14 days, leave-out: {facebook.com: It lets no program in}}"

    static func read(_ facts: inout FactReader) -> LinkSettings {
        let usual = LinkSettings()
        let settings = facts.group("links", known: keys, example: example) { inner in
            LinkSettings(
                again: inner.span("again") ?? usual.again,
                connections: number("connections", atMost: LinkSettings.Limit.connections, &inner)
                    ?? usual.connections,
                pause: number("pause", atMost: LinkSettings.Limit.pause, &inner) ?? usual.pause,
                patience: number("patience", atMost: LinkSettings.Limit.patience, &inner) ?? usual.patience,
                exclusions: exclusions(&inner),
                hosts: hosts(&inner)
            )
        }
        return settings ?? usual
    }

    private static func number(_ key: String, atMost limit: Int, _ facts: inout FactReader) -> Int? {
        guard let number = facts.wholeNumber(key) else { return nil }
        if number <= limit { return number }
        facts.note(
            ContentRules.linkNumberTooLarge,
            at: facts.keyPosition(key),
            "“\(key)” is larger than other people's computers should have to bear, or you should have to wait.",
            help: "It can be from 1 to \(limit)."
        )
        return nil
    }

    private static func exclusions(_ facts: inout FactReader) -> [LinkSettings.Exclusion] {
        guard let value = facts.value("leave-out") else { return [] }
        guard case .named(let lines, _) = value else {
            let position = facts.keyPosition("leave-out") ?? value.position
            noteWithoutReason(value.words ?? "facebook.com", at: position, &facts)
            return []
        }
        return lines.compactMap { line in
            guard case .text(let reason) = line.value else {
                noteWithoutReason(line.name.text, at: line.name.position, &facts)
                return nil
            }
            return LinkSettings.Exclusion(
                pattern: line.name.text,
                reason: reason.text.joinedLines,
                position: line.name.position
            )
        }
    }

    private static func noteWithoutReason(_ pattern: String, at position: Position, _ facts: inout FactReader) {
        facts.note(
            ContentRules.linkLeftOutWithoutReason,
            at: position,
            "An address is to be left out, and we are not told why.",
            help:
                "Write each on a line of its own below “leave-out:”, with the reason after it: “\(pattern): the reason”."
        )
    }

    private static func hosts(_ facts: inout FactReader) -> [String: LinkSettings.Manners] {
        guard let value = facts.value("hosts") else { return [:] }
        let example = "hosts: {www.valenhs.org.uk: {pause: 5}}"
        guard case .named(let lines, _) = value else {
            facts.noteWrongKind("hosts", value, wanted: "the names of hosts", example: example)
            return [:]
        }
        var hosts: [String: LinkSettings.Manners] = [:]
        var inner = facts.inside("hosts", lines)
        for line in lines {
            let manners = inner.group(line.name.text, known: ["pause", "patience"], example: example) { host in
                LinkSettings.Manners(
                    pause: number("pause", atMost: LinkSettings.Limit.pause, &host),
                    patience: number("patience", atMost: LinkSettings.Limit.patience, &host)
                )
            }
            if let manners { hosts[line.name.text.lowercased()] = manners }
        }
        for diagnostic in inner.diagnostics { facts.note(diagnostic) }
        return hosts
    }
}
