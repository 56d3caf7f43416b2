import Diagnostics
import Guide

/// Reads how often the guide checks its facts; what is not said follows a quarterly guide's habit.
enum ReviewPolicyReader {
    private static let example =
        "review: {every: 3 months, crisis: 1 month, due: 14 days before, lapsed: 3 months after}"

    static func read(_ facts: inout FactReader) -> ReviewPolicy {
        let habit = ReviewPolicy.quarterly
        let policy = facts.group(
            "review",
            known: ["every", "crisis", "due", "lapsed", "when-lapsed"],
            example: example
        ) { inner in
            ReviewPolicy(
                every: inner.span("every") ?? habit.every,
                crisis: inner.span("crisis") ?? habit.crisis,
                due: span("due", suffix: "before", &inner) ?? habit.due,
                lapsed: span("lapsed", suffix: "after", &inner) ?? habit.lapsed,
                whenLapsed: inner.choice("when-lapsed") ?? habit.whenLapsed
            )
        }
        return policy ?? habit
    }

    /// A span that may be typed with the word that makes it a sentence: `14 days before`.
    private static func span(_ key: String, suffix: String, _ facts: inout FactReader) -> TimeSpan? {
        guard let text = facts.locatedText(key) else { return nil }
        let words = text.text.hasSuffix(" \(suffix)") ? String(text.text.dropLast(suffix.count + 1)) : text.text
        if let span = TimeSpan(words) { return span }
        facts.note(
            ContentRules.spanInvalid,
            at: text.position,
            "“\(key)” is not a length of time that we can read.",
            help: "Write it like this: \(example)"
        )
        return nil
    }
}
