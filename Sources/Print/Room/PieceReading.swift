import Guide

/// What one piece says in one language, before it is laid out.
public struct PieceReading: Sendable {
    let order: PrintOrder
    let printed: PrintedGuide

    public init(_ order: PrintOrder, _ printed: PrintedGuide) {
        let guide = printed.presented.guide
        let language = guide.settings.language
        var order = order
        if language != printed.mainLanguage,
            let own = guide.settings.print.orders.first(where: { $0.name == order.name })
        {
            (order.title, order.welcome, order.changed) = (own.title, own.welcome, own.changed)
        } else if let shared = guide.translations.first(where: { $0.language == language })?.settings?.print?.shared {
            // One that was asked for on the command line alone.
            (order.welcome, order.changed) = (shared.welcome ?? order.welcome, shared.changed ?? order.changed)
        }
        (self.order, self.printed) = (order, printed)
    }

    func material(_ pictures: [String: PrintedPicture] = [:]) -> PieceMaterial {
        PieceMaterial(printed: printed, order: order, pictures: pictures)
    }
}
