import Text

/// Facts for search engines and other programs, as JSON-LD has them: names with values, in a fixed order.
indirect enum StructuredData: Hashable, Sendable {
    case text(String)
    case list([StructuredData])
    case facts([Fact])

    struct Fact: Hashable, Sendable {
        let name: String
        let value: StructuredData

        /// `nil` where there is nothing to say.
        init?(_ name: String, _ value: StructuredData?) {
            guard let value else { return nil }
            self.name = name
            self.value = value
        }

        init?(_ name: String, _ text: String?) { self.init(name, text.map(StructuredData.text)) }
    }

    /// A number as it is dialled from anywhere, which is the form that search engines ask for; a short one, such as 999, has
    /// no such form.
    static func international(_ dialled: String) -> String {
        let digits = dialled.filter { $0 != " " }
        return digits.hasPrefix("0") && !digits.hasPrefix("00") ? "+44" + digits.dropFirst() : digits
    }

    /// A thing of a type of schema.org's.
    static func thing(_ type: String, _ facts: [Fact?]) -> StructuredData {
        .facts([Fact("@type", type)].compactMap { $0 } + facts.compactMap { $0 })
    }

    /// One thing as itself and several as a list, as JSON-LD allows; `nil` for none.
    static func some(_ things: [StructuredData]) -> StructuredData? {
        things.count > 1 ? .list(things) : things.first
    }

    static func texts(_ texts: [String]) -> StructuredData? { some(texts.map(StructuredData.text)) }
}

extension StructuredData {
    /// No sign of a tag is in it, so that nothing typed can end a script element that it stands in.
    var json: String {
        var json = ""
        write(to: &json)
        return json
    }

    /// For a script element: the thing that a page is about.
    static func script(_ thing: StructuredData) -> Markup {
        guard case .facts(let facts) = thing else { return Markup(safe: thing.json) }
        let context = [Fact("@context", "https://schema.org")].compactMap { $0 }
        return Markup(safe: StructuredData.facts(context + facts).json)
    }

    private func write(to json: inout String) {
        switch self {
        case .text(let text): json.appendJSON(text)
        case .list(let items):
            json += "["
            for (index, item) in items.enumerated() {
                if index > 0 { json += "," }
                item.write(to: &json)
            }
            json += "]"
        case .facts(let facts):
            json += "{"
            for (index, fact) in facts.enumerated() { fact.write(to: &json, isFirst: index == 0) }
            json += "}"
        }
    }
}

extension StructuredData.Fact {
    fileprivate func write(to json: inout String, isFirst: Bool) {
        if !isFirst { json += "," }
        json.appendJSON(name)
        json += ":"
        value.write(to: &json)
    }
}
