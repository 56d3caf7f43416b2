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

    /// The names of the outputs in which there is something to look for: none where no file tells anything of a
    /// withheld address.
    public static func names(worthSearching names: [String], _ guide: Guide) -> Set<String> {
        let wanted = wanted(guide)
        return Set(names.filter { name in wanted.contains { $0.concerns(name) } })
    }

    /// The outputs that tell a withheld address. What an entry's own file tells is looked for everywhere, but a street
    /// without a number only where it stood in a note; what its provider publishes is looked for in its own pages,
    /// where no writer put it.
    public static func run(_ guide: Guide, _ outputs: [Output]) -> [Diagnostic] {
        let wanted = wanted(guide)
        return outputs.flatMap { output -> [Diagnostic] in
            let wanted = wanted.filter { $0.concerns(output.name) }
            guard !wanted.isEmpty else { return [] }
            let text = SearchableText(output.text, foldsLines: [".ics", ".vcf"].contains(where: output.name.hasSuffix))
            return wanted.filter { $0.isTold(by: text, named: output.name) }.map { leak($0.entry, output.name) }
        }
    }

    private static func wanted(_ guide: Guide) -> [Wanted] {
        KeptPlace.all(in: guide).map { kept in
            Wanted(
                entry: kept.entry,
                everywhere: kept.own.filter { isPrecise($0) }.flatMap(\.form.spellings),
                onOwnPages: kept.ofProvider.filter { isWhole($0) }.flatMap(\.spellings)
            )
        }
    }

    private struct Wanted {
        let entry: Entry
        let everywhere: [[String]]
        let onOwnPages: [[String]]

        func isTold(by text: SearchableText, named name: String) -> Bool {
            everywhere.contains(where: text.contains) || (isOwn(name) && onOwnPages.contains(where: text.contains))
        }

        func concerns(_ name: String) -> Bool { !everywhere.isEmpty || (isOwn(name) && !onOwnPages.isEmpty) }

        private func isOwn(_ name: String) -> Bool {
            (name.split(separator: "/").last ?? "").hasPrefix(entry.slug + ".")
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
        cure: "Install what reads PDFs, which is poppler-utils and the typesetter; or look through the file yourself.",
        before: "(pdftotext is not installed)",
        after: "apt install poppler-utils"
    )
}
