/// Parts of a short text, one sentence each.
enum PlainSentence {
    /// Each ends with a stop, unless it ends with a mark of its own.
    static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.map { part in
            part.last.map { ".!?:؟۔".contains($0) } == true ? part : part + "."
        }.joined(separator: " ")
    }

    /// "Office: 01632 960 101, choose option 2".
    static func contact(_ contact: PrintedContact) -> String {
        let text = [contact.label, contact.text].compactMap { $0 }.joined(separator: ": ")
        return [text, contact.note].compactMap { $0 }.joined(separator: ", ")
    }
}
