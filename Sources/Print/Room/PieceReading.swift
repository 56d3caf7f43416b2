import Guide

/// What one piece says in one language, before it is laid out: with the guide and the interface's words in that language.
public struct PieceReading: Sendable {
    let order: PrintOrder
    let guide: Guide
    let words: Words
    /// The guide's main language, in which everything stays that nobody has translated.
    let mainLanguage: String

    /// - Parameters:
    ///   - guide: in its main language.
    ///   - language: one of the guide's.
    ///   - words: the interface's words in it.
    public init(_ order: PrintOrder, of guide: Guide, in language: String, words: Words) {
        let translated = guide.inLanguage(language)
        var order = order
        if language != guide.settings.language,
            let own = translated.settings.print.orders.first(where: { $0.name == order.name })
        {
            (order.title, order.welcome, order.changed) = (own.title, own.welcome, own.changed)
        } else if let shared = guide.translations.first(where: { $0.language == language })?.settings?.print?.shared {
            // One that was asked for on the command line alone.
            (order.welcome, order.changed) = (shared.welcome ?? order.welcome, shared.changed ?? order.changed)
        }
        (self.order, self.guide, self.words) = (order, translated, words)
        mainLanguage = guide.settings.language
    }

    func material(today: CalendarDate, pictures: [String: PrintedPicture] = [:]) -> PieceMaterial {
        PieceMaterial(guide: guide, order: order, today: today, words: words, pictures: pictures)
    }
}
