import Diagnostics
import Guide

/// Says when the guide still calls itself by the dates of an edition that is past.
public enum EditionDates: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guard let next = guide.settings.edition.next, next < context.today else { return [] }
        return [
            Diagnostic(
                past,
                at: guide.settings.source.whole,
                "The next edition was to come out on \(next.iso), and that day has passed.",
                help: "Change “edition” in guide.yml: its name, the day it comes out (on), and the day of the next."
            )
        ]
    }

    private static let past = Rule(
        "edition-past",
        .warning,
        "The day of the next edition has passed.",
        why: "Every page and the leaflet promise an edition on a day that is gone.",
        cure: "Change the edition's name and dates in guide.yml.",
        before: "edition: {name: Autumn 2026, on: 2026-09-01, next: 2026-12-01}",
        after: "edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}"
    )

    public static let rules = [past]
}
