/// The words of a printed piece in another language.
public struct PrintTranslation: Sendable, Hashable {
    public let title: String?
    public let welcome: String?
    public let changed: String?

    public init(title: String?, welcome: String?, changed: String?) {
        self.title = title
        self.welcome = welcome
        self.changed = changed
    }
}

/// The words of all printed pieces in another language: `print:` in `guide.cy.yml`.
public struct PrintTranslations: Sendable, Hashable {
    /// What holds for every piece that says nothing of its own.
    public let shared: PrintTranslation
    /// By the pieces' names.
    public let pieces: [String: PrintTranslation]

    public init(shared: PrintTranslation, pieces: [String: PrintTranslation]) {
        self.shared = shared
        self.pieces = pieces
    }
}

extension PrintSettings {
    func translated(by translations: PrintTranslations?) -> PrintSettings {
        guard let translations else { return self }
        let orders = orders.map { order in
            let own = translations.pieces[order.name]
            var translated = order
            translated.title = own?.title ?? order.title
            translated.welcome = own?.welcome ?? translations.shared.welcome ?? order.welcome
            translated.changed = own?.changed ?? translations.shared.changed ?? order.changed
            return translated
        }
        return PrintSettings(orders: orders, typefaces: typefaces)
    }
}
