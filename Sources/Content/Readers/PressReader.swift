import Diagnostics
import Guide

/// Reads what `guide.yml` says to the print shop: `press: yes`, `quantity: 2000`. All but the first may also stand straight
/// below `print`, for all pieces.
enum PressReader {
    static let sharedKeys = ["quantity", "stock", "condition", "profile"]
    static let keys = sharedKeys + ["press", "imposed"]

    /// More copies than any guide needs: a slip of the finger, and an expensive one.
    private static let mostCopies = 1_000_000

    static func read(_ facts: inout FactReader, shared: PressOrder) -> PressOrder {
        PressOrder(
            isWanted: facts.yesOrNo("press") ?? false,
            quantity: quantity(&facts) ?? shared.quantity,
            stock: facts.text("stock") ?? shared.stock,
            condition: facts.choice("condition") ?? shared.condition,
            profile: profile(&facts) ?? shared.profile
        )
    }

    /// As people write numbers: 2000, 2,000 or 2 000.
    private static func quantity(_ facts: inout FactReader) -> Int? {
        guard let typed = facts.locatedText("quantity") else { return nil }
        let figures = typed.text.filter { $0 != "," && $0 != " " }
        if let quantity = Int(figures), (1...mostCopies).contains(quantity) { return quantity }
        facts.note(
            ContentRules.numberInvalid,
            at: typed.position,
            "“\(typed.text)” is not a number of copies that we can order.",
            help: "Write it in figures, such as quantity: 2000."
        )
        return nil
    }

    /// A file in `content/print`, by its name.
    private static func profile(_ facts: inout FactReader) -> String? {
        guard let typed = facts.locatedText("profile") else { return nil }
        let name = typed.text
        if !name.contains("/"), !name.hasPrefix("."), name.lowercased().hasSuffix(".icc") {
            return GuideFiles.profileFolder + name
        }
        facts.note(
            ContentRules.printProfileName,
            at: typed.position,
            "“\(name)” is not the name of a colour profile.",
            help: "Put the file that the printer sent you into the folder content/print, and write its name here: "
                + "profile: printer.icc"
        )
        return nil
    }
}
