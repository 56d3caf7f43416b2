import Diagnostics
import Guide

/// Reads what `guide.yml` says of print: `print: {leaflet: {folds: 1}, carers-leaflet: {format: leaflet, audience: carers}}`.
enum PrintReader {
    /// What holds for all pieces, unless one says otherwise. Any other key is a piece.
    private static let sharedKeys = ["welcome", "changed", "font"] + PressReader.sharedKeys
    private static let orderKeys =
        ["format", "title", "area", "audience", "topic", "entry", "language", "languages", "welcome", "changed"]
        + PressReader.keys

    static func read(_ facts: inout FactReader, _ vocabulary: EntryReader.Vocabulary) -> PrintSettings {
        guard let value = facts.value("print") else { return PrintSettings() }
        guard case .named(let named, _) = value else {
            facts.noteWrongKind("print", value, wanted: "names with values below it", example: "print: {leaflet: {}}")
            return PrintSettings()
        }
        var inner = facts.inside("print", named)
        let (welcome, changed) = (inner.text("welcome"), inner.text("changed"))
        let typefaces = typefaces(&inner)
        let press = PressReader.read(&inner, shared: PressOrder())
        let shared = PrintOrder(name: "", format: .leaflet, welcome: welcome, changed: changed, press: press)
        let pieces = named.filter { !sharedKeys.contains($0.name.text) }
        let orders = pieces.compactMap { order($0, shared, &inner, vocabulary) }
        for diagnostic in inner.diagnostics { facts.note(diagnostic) }
        return PrintSettings(orders: orders, typefaces: typefaces)
    }

    private static func typefaces(_ facts: inout FactReader) -> [String] {
        var typefaces: [String] = []
        for typed in facts.names("font") {
            let isName = typed.text.count <= 60 && typed.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
            if isName {
                typefaces.append(typed.text)
                continue
            }
            facts.note(
                ContentRules.fontNameInvalid,
                at: typed.position,
                "“\(typed.text)” is not the name of a typeface.",
                help: "Write it as programs show it, in letters, figures and spaces: font: Andika"
            )
        }
        return typefaces
    }

    private static func order(
        _ piece: NamedFact,
        _ shared: PrintOrder,
        _ facts: inout FactReader,
        _ vocabulary: EntryReader.Vocabulary
    ) -> PrintOrder? {
        guard let choices = choices(piece, &facts), isFileName(piece.name, &facts) else { return nil }
        var inner = facts.inside(piece.name.text, choices)
        let format = format(piece.name, &inner)
        let found = format.map { order(piece.name.text, $0, shared, &inner, vocabulary) }
        for diagnostic in inner.diagnostics { facts.note(diagnostic) }
        return found
    }

    private static func order(
        _ name: String,
        _ format: PrintFormat,
        _ shared: PrintOrder,
        _ facts: inout FactReader,
        _ vocabulary: EntryReader.Vocabulary
    ) -> PrintOrder {
        facts.refuseKeys(except: orderKeys + format.ownKeys, of: "“\(name)”")
        var order = PrintOrder(
            name: name,
            format: format,
            title: facts.text("title"),
            areas: facts.terms("area", of: .areas, known: vocabulary.areas),
            audiences: facts.terms("audience", of: .audiences, known: vocabulary.audiences),
            topics: facts.terms("topic", of: .topics, known: vocabulary.topics),
            entries: facts.names("entry").map(\.text),
            welcome: facts.text("welcome") ?? shared.welcome,
            changed: facts.text("changed") ?? shared.changed,
            folds: folds(&facts) ?? 2,
            press: PressReader.read(&facts, shared: shared.press),
            isImposed: facts.yesOrNo("imposed") ?? false
        )
        (order.language, order.secondLanguage) = PieceLanguagesReader.read(&facts)
        order.edition = facts.text("edition")
        order.corrections = CorrectionReader.read(&facts)
        order.mostWords = mostWords(&facts)
        // Two languages have half a sheet each.
        order.paper = facts.choice("paper") ?? (order.secondLanguage == nil ? .a4 : .a3)
        return order
    }

    /// How the names of files end that hold a piece on sheets to fold.
    private static let imposedEnding = "-imposed"

    /// What stands below a piece's name. Nothing at all is a choice too: `booklet:` asks for a booklet as we make it.
    private static func choices(_ piece: NamedFact, _ facts: inout FactReader) -> [NamedFact]? {
        switch piece.value {
        case .named(let choices, _): return choices
        case .empty: return []
        case .text, .list:
            let name = piece.name.text
            facts.noteWrongKind(name, piece.value, wanted: "names with values below it", example: "\(name): {}")
            return nil
        }
    }

    private static func isFileName(_ name: LocatedText, _ facts: inout FactReader) -> Bool {
        let slug = Slug.of(fileName: name.text)
        if name.text.hasSuffix(imposedEnding) {
            facts.note(
                ContentRules.termKeyInvalid,
                at: name.position,
                "No piece can be called “\(name.text)”.",
                help: "Names that end so are those of pieces on sheets to fold. Choose another."
            )
            return false
        }
        if slug == name.text { return true }
        facts.note(
            ContentRules.termKeyInvalid,
            at: name.position,
            "“\(name.text)” cannot stand in an address on the site.",
            help: "Use lower case letters, figures and hyphens: \(slug ?? "carers-leaflet")"
        )
        return false
    }

    /// What it says under `format`, or else the format that it is named after.
    private static func format(_ name: LocatedText, _ facts: inout FactReader) -> PrintFormat? {
        if facts.has("format") { return facts.choice("format") }
        if let format = PrintFormat(rawValue: name.text) { return format }
        let known = PrintFormat.allCases.map(\.rawValue)
        let closest = Spelling.closest(to: name.text, among: known + sharedKeys)
        facts.note(
            ContentRules.printFormatMissing,
            at: name.position,
            "We cannot tell what kind of piece “\(name.text)” is.",
            help: closest.map { "Did you mean “\($0)”?" }
                ?? "Say it: \(name.text): {format: leaflet}. It can be: \(known.joined(separator: ", "))."
        )
        return nil
    }

    private static func mostWords(_ facts: inout FactReader) -> Int? {
        guard let typed = facts.locatedText("words") else { return nil }
        if let words = Int(typed.text), (1...100_000).contains(words) { return words }
        facts.note(
            ContentRules.numberInvalid,
            at: typed.position,
            "A listing cannot have “\(typed.text)” words.",
            help: "Write how many words there is room for, in figures: words: 200"
        )
        return nil
    }

    private static func folds(_ facts: inout FactReader) -> Int? {
        guard let typed = facts.locatedText("folds") else { return nil }
        if let folds = Int(typed.text), (1...2).contains(folds) { return folds }
        facts.note(
            ContentRules.choiceUnknown,
            at: typed.position,
            "A leaflet cannot have “\(typed.text)” folds.",
            help: "It can be 1 (four pages of A5) or 2 (six panels)."
        )
        return nil
    }
}
