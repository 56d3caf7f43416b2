import Diagnostics
import Guide

/// The last look before a guide goes out: no file of it may tell a withheld address.
public enum WithheldGuard {
    /// A file that is about to be published, as text.
    public struct Output: Sendable {
        /// Its name on the site: `food-hub.html`.
        public let name: String
        public let text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// Whether there is anything to look for: an address is withheld, and the files tell something of it.
    public static func isNeeded(_ guide: Guide) -> Bool {
        KeptPlace.all(in: guide).contains { !$0.own.isEmpty || !$0.ofProvider.isEmpty }
    }

    /// The outputs that tell a withheld address. What an entry's own file tells is looked for everywhere, but a street
    /// without a number only where it stood in a note; what its provider publishes is looked for in its own pages,
    /// where no writer put it.
    public static func run(_ guide: Guide, _ outputs: [Output]) -> [Diagnostic] {
        let wanted = KeptPlace.all(in: guide).map { kept in
            Wanted(
                entry: kept.entry,
                everywhere: kept.own.filter { isPrecise($0) }.flatMap(\.form.spellings),
                onOwnPages: kept.ofProvider.filter { isWhole($0) }.flatMap(\.spellings)
            )
        }.filter { !$0.everywhere.isEmpty || !$0.onOwnPages.isEmpty }
        guard !wanted.isEmpty else { return [] }
        return outputs.flatMap { output in
            let text = SearchableText(output.text, foldsLines: [".ics", ".vcf"].contains(where: output.name.hasSuffix))
            return wanted.filter { $0.isTold(by: text, named: output.name) }.map { leak($0.entry, output.name) }
        }
    }

    private struct Wanted {
        let entry: Entry
        let everywhere: [[String]]
        let onOwnPages: [[String]]

        func isTold(by text: SearchableText, named name: String) -> Bool {
            if everywhere.contains(where: text.contains) { return true }
            let file = name.split(separator: "/").last ?? ""
            return file.hasPrefix(entry.slug + ".") && onOwnPages.contains(where: text.contains)
        }
    }

    private static func isPrecise(_ finding: KeptPlace.Finding) -> Bool { finding.isNote || isWhole(finding.form) }

    private static func isWhole(_ form: KeptPlace.Form) -> Bool {
        if case .street(let street) = form { street.number != nil } else { true }
    }

    private static func leak(_ entry: Entry, _ output: String) -> Diagnostic {
        Diagnostic(
            leaked,
            at: entry.source.place(of: .address),
            "“\(output)” would tell where “\(entry.title)” is. Nothing was published.",
            help:
                "Take the street and the postcode out of the entry's text, and out of every other file that names them."
        )
    }

    /// Says that a file could not be looked into.
    public static func notSearched(_ name: String, because reason: String, help: String) -> Diagnostic {
        Diagnostic(
            unsearched,
            at: nil,
            "We could not look for withheld addresses in “\(name)”: \(reason).",
            help: help
        )
    }

    public static let rules = [leaked, unsearched]

    private static let leaked = Rule(
        "address-withheld-leaked",
        .error,
        "A file that is about to be published tells a withheld address.",
        why: "Somebody may be in danger if they are found. The site stays as it was until this is put right.",
        cure: "Take the street and the postcode out of the entry's text, and out of every other file that names them.",
        before: "address: withheld\n---\nRing the bell at 14 Rosemary Lane.",
        after: "address: withheld\n---\nWe tell you where we are when you ring."
    )

    private static let unsearched = Rule(
        "output-not-searched",
        .warning,
        "A file that is about to be published could not be searched for withheld addresses.",
        why: "We promise that no output tells such an address, and could not keep the promise for this file.",
        cure: "Install poppler-utils, which reads PDFs; or look through the file yourself.",
        before: "(pdftotext is not installed)",
        after: "apt install poppler-utils"
    )
}
