import Diagnostics
import Guide

/// Reads the words of printed pieces in another language: `print: {welcome: …, leaflet: {title: …}}`.
enum PrintTranslationReader {
    private static let keys = ["title", "welcome", "changed"]

    static func read(_ facts: inout FactReader, of orders: [PrintOrder]) -> PrintTranslations? {
        let pieces = orders.map(\.name)
        return facts.group("print", known: ["welcome", "changed"] + pieces, example: "print: {welcome: …}") { inner in
            let shared = words(&inner)
            let translated = pieces.compactMap { name in
                inner.group(name, known: keys, example: "\(name): {title: …}", words).map { (name, $0) }
            }
            return PrintTranslations(shared: shared, pieces: Dictionary(translated) { first, _ in first })
        }
    }

    private static func words(_ facts: inout FactReader) -> PrintTranslation {
        PrintTranslation(title: facts.text("title"), welcome: facts.text("welcome"), changed: facts.text("changed"))
    }
}
