import Diagnostics
import Guide

/// The last look before a guide goes out: no file of it may tell a withheld address.
///
/// It is prepared once for a guide and then asked about one file after the other, from any thread. What an entry's own file
/// tells is looked for everywhere, but a street without a number only where it stood in a note; what its provider publishes is
/// looked for in its own pages, where no writer put it.
public struct WithheldGuard: Sendable {
    private let entries: [Entry]
    /// What is looked for in every file; the values are indices of `entries`.
    private let everywhere: PhraseIndex<Int>
    /// What is looked for in the files of single entries, by slug.
    private let onOwnPages: [String: PhraseIndex<Int>]

    public init(_ guide: Guide) {
        let kept = KeptPlace.all(in: guide)
        var everywhere = PhraseIndex<Int>()
        var onOwnPages: [String: PhraseIndex<Int>] = [:]
        for (index, place) in kept.enumerated() {
            for words in place.own.filter(Self.isPrecise).flatMap(\.form.spellings) { everywhere.insert(words, index) }
            var own = PhraseIndex<Int>()
            for words in place.ofProvider.filter(Self.isWhole).flatMap(\.spellings) { own.insert(words, index) }
            if !own.isEmpty { onOwnPages[place.entry.slug] = own }
        }
        entries = kept.map(\.entry)
        self.everywhere = everywhere
        self.onOwnPages = onOwnPages
    }

    /// Whether there is anything to look for in a file: mostly not.
    /// - Parameter name: its name on the site, `food-hub.html`
    public func concerns(_ name: String) -> Bool { !everywhere.isEmpty || onOwnPages[Self.slug(of: name)] != nil }

    /// What a file tells of withheld addresses, in its name or its text; one message for each entry.
    /// - Parameters:
    ///   - bytes: its text, or the text of a PDF
    ///   - name: its name on the site
    public func findings(in bytes: [UInt8], named name: String) -> [Diagnostic] {
        guard concerns(name) else { return [] }
        let isFolded = [".ics", ".vcf"].contains(where: name.hasSuffix)
        let texts = [PlainLetters(bytes, foldsLines: isFolded), PlainLetters(Array(name.utf8), foldsLines: false)]
        var told: Set<Int> = []
        for stream in texts.flatMap({ [$0.shown, $0.inTags] }) {
            told.formUnion(everywhere.found(in: stream))
            if let own = onOwnPages[Self.slug(of: name)] { told.formUnion(own.found(in: stream)) }
        }
        return told.sorted().map { Self.leak(entries[$0], name) }
    }

    /// The slug of the entry whose file has this name: `a` of `cards/a.cy.vcf`.
    private static func slug(of name: String) -> String {
        String((name.split(separator: "/").last ?? "").prefix { $0 != "." })
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
        after: "address: withheld\n---\nWe tell you where we are when you ring.",
        protects: true
    )

    private static let unsearched = Rule(
        "output-not-searched",
        .warning,
        "A file that is about to be published could not be searched for withheld addresses.",
        why: "We promise that no output tells such an address, and could not keep the promise for this file.",
        cure: "Install what reads PDFs, which is poppler-utils and the typesetter; or look through the file yourself.",
        before: "(pdftotext is not installed)",
        after: "apt install poppler-utils",
        protects: true
    )
}
