import Diagnostics
import Guide
import Markdown

/// All that one file of an entry shows to anybody: its words, the words for its pictures, and the addresses in it, each
/// made readable.
struct ShownTexts {
    let file: SourceFile
    /// Paragraphs and facts, in their order.
    let texts: [String]
    /// Links, names of pictures, the file's own name and its former ones.
    let addresses: [String]

    init(_ entry: Entry) {
        let websites = entry.contacts.websites.map(\.address)
        let pictures = entry.easyRead.compactMap(\.picture?.path)
        let names = [entry.slug] + entry.formerSlugs
        self.init(Writing(entry), entry.body, addresses: websites + pictures + names)
    }

    init(_ translation: EntryTranslation) {
        let pictures = translation.easyRead.compactMap(\.picture?.path)
        self.init(Writing(translation), translation.body, addresses: pictures)
    }

    private init(_ writing: Writing, _ body: MarkdownDocument, addresses: [String]) {
        file = writing.file
        let titles = body.links.compactMap(\.title) + body.images.compactMap(\.title)
        texts = writing.passages.map(\.text) + titles + Self.listNumbers(body.blocks)
        self.addresses = body.links.map(\.destination) + body.images.map(\.source) + addresses
    }

    /// “14. Rosemary Lane” becomes a list that begins with 14.
    private static func listNumbers(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .list(let list):
                guard case .numbers(let first) = list.marking, first > 1, let item = list.items.first,
                    case .paragraph(let content)? = item.blocks.first
                else {
                    return []
                }
                return ["\(first) \(content.plainText)"]
            case .quote(let blocks): return listNumbers(blocks)
            default: return []
            }
        }
    }

    /// The parts of an address as words: `14-rosemary-lane` and `q=ZZ3+1AA` say what they say.
    static func parts(of address: String) -> [String] {
        address.split { "/?&=#".contains($0) }.map { part in
            var reader = Unescaping(Array(part.utf8), foldsLines: false)
            var words = ""
            while let piece = reader.next() {
                switch piece {
                case .letter(let byte): words.unicodeScalars.append(Unicode.Scalar(byte))
                case .scalar(let scalar): words.unicodeScalars.append(scalar)
                case .gap, .tagStart, .tagEnd: words += " "
                }
            }
            return words
        }
    }
}
