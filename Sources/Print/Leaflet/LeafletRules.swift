import Diagnostics

/// Every rule about the printed leaflet.
public enum LeafletRules {
    public static let all = [
        Rule(
            "leaflet-brief",
            .notice,
            "The leaflet has room for names, numbers and times, but not for the line that says what each entry is.",
            why: "A name alone does not tell a reader what a place is.",
            cure: "Leave a few entries out, or give them a shorter line.",
            before: "summary: Walks by the river with people who know what it is like.",
            after: "print: Walks for anybody."
        ),
        Rule(
            "leaflet-overfull",
            .error,
            "The leaflet is too full.",
            why: "No text may be lost, so no leaflet is made.",
            cure: "Leave out entries, or make their lines shorter.",
            before: "title: Job club",
            after: "title: Job club\nprint: leave out"
        ),
        Rule(
            "leaflet-character",
            .error,
            "The leaflet cannot show a character.",
            why: "It would print an empty box in a name or a number.",
            cure: "Take the character out, or leave the entry out of the leaflet.",
            before: "title: Singing 🎶 group",
            after: "title: Singing group"
        ),
        Rule(
            "leaflet-unavailable",
            .warning,
            "No leaflet could be made on this computer.",
            why: "People without a phone or a computer have only the leaflet.",
            cure: "Put the typesetter in place: the message says how.",
            before: "hopeguide build",
            after: "make guide"
        ),
        Rule(
            "leaflet-empty",
            .warning,
            "No entry outside the crisis box would stand on the leaflet.",
            why: "People without a phone or a computer have only the leaflet.",
            cure: "Take “print: leave out” out of the entries that belong on it.",
            before: "title: Job club\nprint: leave out",
            after: "title: Job club"
        ),
    ]
}
