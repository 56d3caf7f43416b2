import Guide

/// Finds the words for each line of a job ticket.
struct JobTicketLines {
    let press: PressFile
    let sheet: PressSheet
    let order: PrintOrder
    let settings: GuideSettings
    let words: Words

    var rows: [JobTicket.Row] {
        let lines: [(String, String?)] = [
            ("ticket-file", press.name),
            ("ticket-quantity", quantity),
            ("ticket-finished", size(sheet.finishedWidth, sheet.finishedHeight)),
            ("ticket-flat", flat),
            ("ticket-pages", pages),
            ("ticket-languages", languages),
            ("ticket-folds", folds),
            ("ticket-colours", colours),
            ("ticket-condition", condition),
            ("ticket-bleed", bleed),
            ("ticket-fonts", fonts),
            ("ticket-stock", stock),
            ("ticket-checksum", Checksum.of(press.bytes)),
            ("ticket-contact", contact),
        ]
        return lines.compactMap { name, value in value.map { JobTicket.Row(name: words[name], value: $0) } }
    }

    /// How the two of them share the piece, where there are two.
    private var languages: String? {
        let names = order.languages.map { words.phrases["language-\($0)"] ?? $0 }
        guard let layout = sheet.languages, names.count == 2 else { return nil }
        return words.phrase("ticket-languages-\(layout.rawValue)", ["first": names[0], "second": names[1]])
    }

    /// What stands above each drawn side.
    var sideTitles: [String] {
        if sheet.binding == .stapled { return [words["ticket-sheet"]] }
        return sheet.sides.indices.map { words.phrase("ticket-page", ["number": "\($0 + 1)"]) }
    }

    private var quantity: String {
        order.press.quantity.map { words.phrase("ticket-copies", ["count": "\($0)"]) } ?? words["ticket-ask-quantity"]
    }

    private var flat: String {
        let bleed = 2 * PressJob.bleedMillimetres
        let page = sheet.binding == .stapled ? sheet.width / 2 : sheet.width
        let key = sheet.binding == .stapled ? "ticket-flat-pages" : "ticket-flat-bleed"
        return words.phrase(
            key,
            ["flat": size(sheet.width, sheet.height), "bleed": size(page + bleed, sheet.height + bleed)]
        )
    }

    private var pages: String {
        let count = press.facts.pages.count
        switch sheet.binding {
        case .folded:
            let isOverLongEdge = sheet.languages == .sidesOverLongEdge
            return words.phrase(
                isOverLongEdge ? "ticket-pages-folded-long" : "ticket-pages-folded",
                ["count": "\(count)"]
            )
        case .stapled:
            let key = sheet.languages == nil ? "ticket-pages-stapled" : "ticket-pages-two-covers"
            return words.phrase(key, ["count": "\(count)", "sheets": "\((count + 3) / 4)"])
        case .glued, .loose:
            return words.phrase("ticket-pages-loose", ["count": "\(count)", "sheets": "\((count + 1) / 2)"])
        }
    }

    private var folds: String {
        guard sheet.binding == .folded else { return words["ticket-folds-\(sheet.binding.rawValue)"] }
        if sheet.languages?.isZigzag == true { return words["ticket-folds-zigzag"] }
        let panels = sheet.sides.first.map(sheet.panels) ?? []
        let narrow = Millimetres(panels.min() ?? sheet.width).description
        return words.phrase(panels.count > 2 ? "ticket-folds-twice" : "ticket-folds-once", ["narrow": narrow])
    }

    private var colours: String {
        let inks = PressColours(press.facts).inks
        if inks == [.black] { return words["ticket-colours-black"] }
        return words.phrase(
            "ticket-colours-inks",
            ["inks": inks.map { words["ticket-ink-\($0)"] }.joined(separator: ", ")]
        )
    }

    private var condition: String {
        let key = press.job.profile == nil ? "ticket-condition-named" : "ticket-condition-profile"
        return words.phrase(
            key,
            ["standard": press.job.standard, "condition": press.job.condition, "description": press.job.description]
        )
    }

    private var bleed: String {
        words.phrase("ticket-bleed-marks", ["bleed": Millimetres(PressJob.bleedMillimetres).description])
    }

    private var fonts: String {
        let names = Set(press.facts.pages.flatMap(\.fonts).map(\.name)).sorted()
        return words.phrase("ticket-fonts-embedded", ["fonts": names.joined(separator: ", ")])
    }

    private var stock: String { order.press.stock ?? words["ticket-stock-\(sheet.binding.rawValue)"] }

    private var contact: String {
        let contact = settings.contact
        let lines = [settings.publisher, contact.phone?.grouped, contact.email?.address]
        return lines.compactMap { $0 }.map(PrintedText.tidied).joined(separator: "\n")
    }

    private func size(_ width: Double, _ height: Double) -> String {
        "\(Millimetres.number(width)) × \(Millimetres(height))"
    }
}
