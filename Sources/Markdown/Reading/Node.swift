import CCmarkGFM

/// One node of the parser's tree. It must not outlive the tree.
struct Node {
    let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }
    var children: Children { Children(upcoming: firstChild) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate var upcoming: Node?

        mutating func next() -> Node? {
            defer { upcoming = upcoming?.next }
            return upcoming
        }
    }

    /// The lines of the parsed text, from 1, on which it starts and ends; 0 where the parser does not know.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// The characters of text, code and HTML, and the number of a footnote reference.
    var literal: String { Self.string(cmark_node_get_literal(pointer)) }

    /// The destination of a link or image.
    var address: String { Self.string(cmark_node_get_url(pointer)) }

    /// What stands in quotation marks behind the destination.
    var title: String { Self.string(cmark_node_get_title(pointer)) }

    /// What stands behind the fence of a code block.
    var fenceWords: String { Self.string(cmark_node_get_fence_info(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    var listIsTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The first number of a numbered list.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// The letters for the alignments of a table's columns: `l`, `c`, `r`, or 0 for none.
    var columnAlignments: [UInt8] {
        guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        let columns = Int(cmark_gfm_extensions_get_table_columns(pointer))
        return Array(UnsafeBufferPointer(start: alignments, count: columns))
    }

    private static func string(_ characters: UnsafePointer<CChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}

extension Node {
    enum Kind {
        case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image, footnoteReference
        case paragraph, heading, list, quote, codeBlock, htmlBlock, thematicBreak, table, footnote
        /// What has its meaning from the node around it: an item, a row, a cell.
        case part
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        default: kindOfExtension
        }
    }

    /// The extensions number their kinds when the library is loaded, so that only the names are certain.
    private var kindOfExtension: Kind {
        switch Self.string(cmark_node_get_type_string(pointer)) {
        case "table": .table
        case "strikethrough": .strikethrough
        default: .part
        }
    }
}
