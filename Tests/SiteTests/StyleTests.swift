import Foundation
import Testing

@testable import Site

@Suite("The look of the site")
struct StyleTests {
    private static let pairs = [
        ("ink", "paper"), ("ink", "card"), ("ink", "warm"), ("soft", "paper"), ("link", "paper"), ("link", "card"),
        ("link", "warm"), ("paper", "ink"),
    ]

    @Test("text stands out 7 to 1, by day and by night (WCAG 2.2, 1.4.6)", arguments: ["light", "dark"], pairs)
    func contrast(scheme: String, pair: (text: String, ground: String)) throws {
        let colours = scheme == "dark" ? Self.dark : Self.light
        let text = try #require(colours[pair.text])
        let ground = try #require(colours[pair.ground])
        let brighter = max(text.luminance, ground.luminance)
        let darker = min(text.luminance, ground.luminance)
        #expect((brighter + 0.05) / (darker + 0.05) >= 7)
    }

    @Test("it is small enough to travel with every page")
    func size() { #expect(Self.style.utf8.count < 8_500) }

    @Test("it has rules for the dark, for paper, and for whoever moves by keyboard")
    func rules() {
        for rule in ["@media (prefers-color-scheme:dark)", "@media print", ":focus-visible"] {
            #expect(Self.style.contains(rule))
        }
    }

    @Test("nothing moves")
    func motion() {
        for word in ["animation", "transition", "scroll-behavior", "@keyframes"] {
            #expect(!Self.style.contains(word))
        }
    }

    private static let style = Fixture.templates.styles[.reading] ?? ""
    private static let light = colours(in: Self.style)
    private static let dark = colours(
        in: String(Self.style.split(separator: "prefers-color-scheme:dark", maxSplits: 1).last ?? "")
    )

    /// The first colour of each name, as `--ink:#20292b;` gives it.
    private static func colours(in css: String) -> [String: Colour] {
        let found = css.matches(of: /--([a-z-]+):#([0-9a-f]{3,6})[;}]/).compactMap { match in
            Colour(hexadecimal: String(match.output.2)).map { (String(match.output.1), $0) }
        }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}

/// A colour, for measuring its light (WCAG 2.2, relative luminance).
private struct Colour {
    let channels: [Double]

    init?(hexadecimal: String) {
        let digits = hexadecimal.count == 3 ? hexadecimal.flatMap { [$0, $0] } : Array(hexadecimal)
        guard digits.count == 6 else { return nil }
        channels = [0, 2, 4].compactMap { Int(String(digits[$0...$0 + 1]), radix: 16) }.map { Double($0) / 255 }
    }

    var luminance: Double {
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
