import Content
import Exchange
import Guide
import Markdown
import Presentation
import Print
import Publish
import Site

/// Makes the site's pages from the guide and its templates, and the files that a reader may keep.
enum SiteMaking {
    /// Reads the templates of the pages. Throws where the guide's own cannot be used.
    static func templates(_ checked: CheckedGuide) throws(BrokenTemplate) -> SiteTemplates {
        try SiteTemplates(checked.templates.mapValues { String(decoding: $0, as: UTF8.self) })
    }

    static func run(
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest,
        _ templates: SiteTemplates,
        _ pieces: [PrintedPiece],
        _ pictures: PictureMaking
    ) -> [OutputFile] {
        let guides = ([checked.words] + checked.translatedWords).map { words in
            PresentedGuide(guide.inLanguage(words.language), words: words, today: request.today)
        }
        let toKeep = guides.flatMap { EntryFiles($0).files() }
        let paper = pieces.flatMap { links(to: $0, checked.words) }
        let builder = SiteBuilder(
            guides,
            templates: templates,
            paper: paper,
            filesToKeep: Set(toKeep.map(\.path)),
            pictures: HTMLPictures(pictures.pictures),
            finding: checked.finding
        )
        return builder.files().map { OutputFile(path: $0.path, bytes: Array($0.text.utf8)) }
            + toKeep.map { OutputFile(path: $0.path, bytes: Array($0.text.utf8)) }
    }

    /// To a piece, and to the same on sheets for an office printer.
    private static func links(to piece: PrintedPiece, _ words: Words) -> [PaperLink] {
        let whole = PaperLink(
            file: piece.name,
            title: piece.title,
            pages: piece.pages,
            paper: piece.paper,
            bytes: piece.bytes.count,
            ticket: piece.press?.ticketPage,
            language: piece.language
        )
        let imposed = piece.imposed.map { file in
            PaperLink(
                file: file.name,
                title: words.phrase("print-list-imposed", ["title": piece.title]),
                pages: 2 * file.sheets,
                paper: "A4",
                bytes: file.bytes.count,
                isImposed: true
            )
        }
        return [whole] + [imposed].compactMap { $0 }
    }
}
