/// Looks at the templates before any is used, so that a slip is named with its file and line, and a template that would
/// go round in circles never runs.
struct TemplateCheck {
    /// Each template's tags, by the template's name.
    let tags: [String: [TemplateTag]]

    /// More would only be a mistake: ours have 3.
    private static let deepestNesting = 20

    func run() throws(BrokenTemplate) {
        for name in tags.keys.sorted() {
            try checkNesting(of: name)
            try checkPartials(of: name)
        }
        var cleared: Set<String> = []
        for name in tags.keys.sorted() { try checkForCircle(from: name, path: [], cleared: &cleared) }
        for name in tags.keys.sorted() { try checkForNeededParts(of: name) }
    }

    private func checkNesting(of name: String) throws(BrokenTemplate) {
        var open: [TemplateTag] = []
        for tag in tags[name] ?? [] {
            switch tag.kind {
            case .section, .invertedSection:
                open.append(tag)
                guard open.count <= Self.deepestNesting else { throw tooDeep(tag, in: name) }
            case .end:
                guard let last = open.popLast(), last.name == tag.name else { throw wrongEnd(tag, in: name) }
            case .other:
                throw unknownTag(tag, in: name)
            case .value, .unescapedValue, .partial, .comment:
                continue
            }
        }
        if let tag = open.last { throw neverEnds(tag, in: name) }
    }

    private func checkPartials(of name: String) throws(BrokenTemplate) {
        for tag in tags[name] ?? [] where tag.kind == .partial && tags[tag.name] == nil {
            throw unknownPartial(tag, in: name)
        }
    }

    /// What a template must have a place for, so that no page shows times and numbers without what qualifies them.
    private static let needed = ["facts": ["facts"], "card": ["flags", "alerts"]]

    private func checkForNeededParts(of name: String) throws(BrokenTemplate) {
        for part in Self.needed[name] ?? [] {
            let isThere = tags[name]?.contains { $0.kind == .section && $0.name == part } == true
            guard isThere else { throw withoutNeededPart(part, in: name) }
        }
    }

    /// `cleared` are the templates that are known to lead to no circle.
    private func checkForCircle(
        from name: String,
        path: [String],
        cleared: inout Set<String>
    ) throws(BrokenTemplate) {
        guard !cleared.contains(name) else { return }
        let path = path + [name]
        for tag in tags[name] ?? [] where tag.kind == .partial {
            guard !path.contains(tag.name) else { throw circle(tag, in: name) }
            try checkForCircle(from: tag.name, path: path, cleared: &cleared)
        }
        cleared.insert(name)
    }
}

extension TemplateCheck {
    private func tooDeep(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "Too many sections stand inside each other.",
            help: "Close one with {{/its-name}} before you open the next; \(Self.deepestNesting) may be open at a time."
        )
    }

    private func withoutNeededPart(_ part: String, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: nil,
            summary: "There is no {{#\(part)}} here, so readers would miss what they must know.",
            help: "Take the program's own file of this name, and make your changes in it again."
        )
    }

    private func wrongEnd(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "{{/\(tag.name)}} ends a section that is not the one open here.",
            help: "Sections end in the reverse order of their beginnings, each with its own name."
        )
    }

    private func neverEnds(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "The section {{#\(tag.name)}} never ends.",
            help: "Put {{/\(tag.name)}} where it should end."
        )
    }

    private func unknownPartial(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "There is no template called “\(tag.name)”.",
            help: "These may be named: \(tags.keys.sorted().joined(separator: ", "))."
        )
    }

    private func circle(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "“\(tag.name)” would be put inside itself, without end.",
            help: "Take out {{>\(tag.name)}} here."
        )
    }

    private func unknownTag(_ tag: TemplateTag, in name: String) -> BrokenTemplate {
        BrokenTemplate(
            path: SiteTemplates.path(of: name),
            line: tag.line,
            summary: "A tag here cannot be read.",
            help:
                "A tag is {{name}}, {{{name}}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>name}} or {{! a remark }}."
        )
    }
}
