import CCmarkGFM
import Synchronization

/// The parser, libcmark-gfm.
enum CommonMark {
    /// While a parser finishes, its extensions change tables that belong to the whole process, so only one may be at work.
    private static let parsing = Mutex(())

    private static let extensions = ["table", "strikethrough", "autolink"]

    /// Parses a text and hands the tree to `read`; the tree is gone afterwards. `nil` where the parser gives no tree.
    static func withTree<Result>(of text: [UInt8], read: (Node) -> Result) -> Result? {
        guard let root = parsing.withLock({ _ in Node(parse(text)) }) else { return nil }
        defer { cmark_node_free(root.pointer) }
        return read(root)
    }

    private static func parse(_ text: [UInt8]) -> OpaquePointer? {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        return cmark_parser_finish(parser)
    }

    /// A text with its entities (`&amp;`, `&pound;`) as the characters that they stand for.
    static func decodingEntities(in text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        // Of all places in Markdown, only the words behind a fence are read for entities and backslashes alone.
        let fence = "~~~ " + text.replacing("\\", with: "\\\\").replacing("\n", with: " ") + "\n"
        return withTree(of: Array(fence.utf8)) { $0.firstChild?.fenceWords ?? text } ?? text
    }
}
