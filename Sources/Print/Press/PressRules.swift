import Diagnostics

extension PrintRules {
    /// Those about files for print shops and office printers.
    static let press = [
        preflight,
        profile,
        notImposed,
    ]

    public static let preflight = Rule(
        "print-preflight",
        .error,
        "A file for the print shop has a fault.",
        why: "A printer would ring up, or print a thousand that nobody can use. So nothing is published.",
        cure: "The message says what is wrong, and on which page.",
        before: "#set text(fill: rgb(\"#ff0000\"))",
        after: "#set text(fill: cmyk(0%, 100%, 100%, 0%))"
    )

    public static let profile = Rule(
        "print-profile",
        .error,
        "The printer's colour profile cannot be used.",
        why: "The file for the print shop has the profile inside it.",
        cure: "Ask the printer for an ICC profile for four inks, or leave it out.",
        before: "print: {profile: screen.icc}",
        after: "print: {profile: printer.icc}"
    )

    static let notImposed = Rule(
        "print-not-imposed",
        .notice,
        "A piece needs no imposing.",
        why: "Its pages are sheets already.",
        cure: "Print it as it is.",
        before: "large-print: {imposed: yes}",
        after: "booklet: {imposed: yes}"
    )
}
