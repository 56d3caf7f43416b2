import Guide

/// Each entry as one text message: as much of it as one message holds, nothing cut within.
enum TextMessages {
    static func outcome(_ languages: [PieceMaterial]) -> WrittenOutcome {
        let messages = languages.flatMap { material in material.entries.map { message(material.printed.entry($0)) }
        }
        guard let order = languages.first?.order, !messages.isEmpty else { return .empty }
        let texts = messages.compactMap(\.text)
        let piece = WrittenPiece(
            name: order.file,
            length: texts.count == 1 ? "1 text" : "\(texts.count) texts",
            // A text a line, so that one can be copied at a time.
            text: texts.joined(separator: "\n\n") + "\n",
            omissions: messages.compactMap(\.omission)
        )
        return .written(piece)
    }

    private struct Message {
        var text: String?
        var omission: WrittenPiece.Omission?
    }

    /// The name, what must not be overlooked and the first number; then, in the order in which they are needed, what fits.
    private static func message(_ entry: PrintedEntry) -> Message {
        let contacts = entry.contacts.map(PlainSentence.contact)
        let needed = [entry.name, entry.note, entry.notice, contacts.first].compactMap { $0 }
        let times = entry.when.joined(separator: "; ")
        let further = [times] + contacts.dropFirst() + [entry.line, entry.place].compactMap { $0 }
        let plain = plainly(needed)
        guard let places = TextMessageAlphabet.places(plain) else {
            let letter = TextMessageAlphabet.firstUnknown(in: plain) ?? "?"
            return Message(omission: .letter(slug: entry.id, letter))
        }
        guard places <= TextMessageAlphabet.room else {
            return Message(omission: .entry(slug: entry.id, places: places - TextMessageAlphabet.room))
        }
        var parts = needed
        for part in further where fits(parts + [part]) { parts.append(part) }
        let text = plainly(parts)
        guard !times.isEmpty, !parts.contains(times) else { return Message(text: text) }
        let over = (TextMessageAlphabet.places(plainly(needed + [times])) ?? 0) - TextMessageAlphabet.room
        return Message(text: text, omission: .times(slug: entry.id, places: max(1, over)))
    }

    private static func plainly(_ parts: [String]) -> String {
        TextMessageAlphabet.transliterated(PlainSentence.joined(parts))
    }

    private static func fits(_ parts: [String]) -> Bool {
        TextMessageAlphabet.places(plainly(parts)).map { $0 <= TextMessageAlphabet.room } ?? false
    }
}
