import Mustache

/// How a template's `{{values}}` become markup: as everything else on the site does, by one rule. The library's own does the
/// same, sign by sign, in ten times the time.
struct TemplateText: MustacheContentType {
    static let name = "PAGE"
    /// Stands before every template, and asks for this.
    static let firstLine = "{{% CONTENT_TYPE:\(name)}}\n"

    func escapeText(_ text: String) -> String { Markup.escaped(text) }
}
