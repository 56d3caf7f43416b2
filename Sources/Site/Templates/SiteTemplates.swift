import Guide
import Mustache

/// The templates of the pages, read once and ready to be filled.
public struct SiteTemplates: Sendable {
    enum Name: String, CaseIterable {
        case layout, exit, leave, header, crisis, footer
        case home, entry, term, everything, page, statement, offline, moved
        case aToZ = "a-to-z"
        case printList = "print-list"
        case notFound = "not-found"
        case alerts, facts, card, article
        case weekday, now, finding, search
        case searchForm = "search-form"
        case myList = "my-list"
        case listed
    }

    private let texts: [String: String]
    private let library: MustacheLibrary
    private let compiled: [String: CompiledTemplate]
    /// The style sheets as they stand in the pages.
    let styles: [PageStyle: String]
    /// Scripts by their names: `guide.js`.
    let scripts: [String: String]

    private static let folder = "site/"
    private static let ending = ".mustache"
    private static let scriptEnding = ".js"
    /// Ours are under 15,000 bytes; far larger is a mistake, and slow to read.
    private static let largestFile = 100_000

    /// - Parameter texts: the files of `templates/` by their paths in it, `site/entry.mustache` and so on: the program's
    ///   own, or the guide's in its place. Those outside `site/` are not read. Templates of new names may be put inside
    ///   the others.
    /// - Throws: `BrokenTemplate`, naming the file and the line, where one is missing or cannot be read.
    public init(_ texts: [String: String]) throws(BrokenTemplate) {
        let files = texts.filter { $0.key.hasPrefix(Self.folder) }
        for (path, text) in files where text.utf8.count > Self.largestFile { throw Self.tooLarge(path) }
        var templates: [String: String] = [:]
        for (path, text) in files where path.hasSuffix(Self.ending) {
            templates[String(path.dropFirst(Self.folder.count).dropLast(Self.ending.count))] = text
        }
        for name in Name.allCases where templates[name.rawValue] == nil {
            throw Self.missing(Self.path(of: name.rawValue))
        }
        try TemplateCheck(tags: templates.mapValues(TemplateTag.all(in:))).run()
        self.texts = templates
        self.library = try Self.library(templates)
        self.compiled = CompiledTemplate.all(templates)
        self.styles = try Self.styles(files)
        let scripts = files.filter { $0.key.hasSuffix(Self.scriptEnding) }
        self.scripts = Dictionary(uniqueKeysWithValues: scripts.map { (String($0.dropFirst(Self.folder.count)), $1) })
    }

    private init(_ texts: [String: String], from templates: SiteTemplates) {
        self.texts = texts
        // It finds the words in what a template may speak of, as it did before; to read every template again takes time.
        self.library = templates.library
        self.compiled = CompiledTemplate.all(texts)
        self.styles = templates.styles
        self.scripts = templates.scripts
    }

    /// The same templates with the interface's words already in them. A third of all tags are words, and looking them up
    /// once in place of on every page halves the time that a large guide takes.
    func speaking(_ words: Words) -> SiteTemplates {
        SiteTemplates(texts.mapValues { WordTags.filled(in: $0, with: words) }, from: self)
    }

    /// The template filled with values, without its last line end, so that it can stand inside another.
    func render(_ name: Name, _ scope: TemplateScope) -> Markup {
        var html = filledByItself(name, scope) ?? filledByMustache(name, scope)
        if html.utf8.last == UInt8(ascii: "\n") { html.removeLast() }
        return Markup(safe: html)
    }

    /// The template filled by the library: slow, and the measure of what is right.
    func filledByMustache(_ name: Name, _ scope: TemplateScope) -> String {
        library.render(scope, withTemplate: name.rawValue) ?? ""
    }

    /// The template filled without the library; `nil` where it holds something that only the library knows.
    func filledByItself(_ name: Name, _ scope: TemplateScope) -> String? { compiled[name.rawValue]?.filled(scope) }

    /// A template's path in `templates/`.
    static func path(of name: String) -> String { folder + name + ending }
}

extension SiteTemplates {
    private static func styles(_ files: [String: String]) throws(BrokenTemplate) -> [PageStyle: String] {
        var styles: [PageStyle: String] = [:]
        for style in PageStyle.allCases {
            for path in style.sheets {
                guard let css = files[path] else { throw missing(path) }
                styles[style, default: ""] += try StyleSheet.inlined(css, path: path)
            }
        }
        return styles
    }

    private static func library(_ texts: [String: String]) throws(BrokenTemplate) -> MustacheLibrary {
        MustacheContentTypes.register(TemplateText(), named: TemplateText.name)
        var library = MustacheLibrary()
        for (name, text) in texts { library.register(try compiled(text, named: name), named: name) }
        return library
    }

    private static func compiled(_ text: String, named name: String) throws(BrokenTemplate) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: TemplateText.firstLine + text)
        } catch {
            let line = (error as? MustacheTemplate.ParserError).map { $0.context.lineNumber - 1 }
            throw BrokenTemplate(
                path: path(of: name),
                line: line,
                summary: "A tag here cannot be read.",
                help: "Names are letters, digits and hyphens, between {{ and }}."
            )
        }
    }

    private static func missing(_ path: String) -> BrokenTemplate {
        BrokenTemplate(
            path: path,
            line: nil,
            summary: "The site has no template of this name.",
            help: "Put the file back."
        )
    }

    private static func tooLarge(_ path: String) -> BrokenTemplate {
        BrokenTemplate(
            path: path,
            line: nil,
            summary: "This file is too large for a template.",
            help: "Keep it under \(largestFile / 1000) KB. Phones load it with every page."
        )
    }
}
