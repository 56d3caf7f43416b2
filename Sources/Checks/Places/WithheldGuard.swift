import Diagnostics
import Guide

/// The last look before a guide goes out: no file of it may tell a withheld address.
///
/// It is prepared once for a guide and then asked about one file after the other, from any thread. What an entry's own files
/// tell, notes too, is looked for everywhere, unless it is somebody's published address; what its provider publishes is looked
/// for in its own pages, where no writer put it; and in files that the guide carries as they are, a place beside its name.
public struct WithheldGuard: Sendable {
    private let entries: [Entry]
    /// What is looked for in every file; the values are indices of `entries`.
    private let everywhere: PhraseIndex<Int>
    /// What is looked for in the files of single entries, by slug.
    private let onOwnPages: [String: PhraseIndex<Int>]
    /// Names of files that go out as the guide's people made them.
    private let carried: Set<String>
    private let known: [[String]]

    public init(_ guide: Guide) {
        let kept = KeptPlace.all(in: guide)
        let published = Published(kept.isEmpty ? [] : guide.entries)
        var everywhere = PhraseIndex<Int>()
        var onOwnPages: [String: PhraseIndex<Int>] = [:]
        for (index, place) in kept.enumerated() {
            let told = (place.noted + place.shown.filter(\.isCertain)).filter { !published.isSomebodys($0) }
            for words in told.flatMap(\.spellings) { everywhere.insert(words, index) }
            var own = PhraseIndex<Int>()
            for words in published.ofProvider(place.entry) { own.insert(words, index) }
            if !own.isEmpty { onOwnPages[place.entry.slug] = own }
        }
        entries = kept.map(\.entry)
        carried = Set(guide.hostFiles)
        known = kept.isEmpty ? [] : KnownNames(guide).all
        self.everywhere = everywhere
        self.onOwnPages = onOwnPages
    }

    /// The places in entries' published addresses.
    private struct Published {
        private let byProvider: [String: [[String]]]
        private let all: Set<[String]>

        init(_ entries: [Entry]) {
            var byProvider: [String: [[String]]] = [:]
            var all: Set<[String]> = []
            for entry in entries {
                let lines = entry.contacts.whereabouts.addresses.flatMap(\.lines)
                guard !lines.isEmpty else { continue }
                let reader = PlaceReader(lines, known: [])
                for telling in reader.tellings() {
                    let words = reader.words[telling.words].map(\.text)
                    all.insert(KeptPlace.canonical(words))
                    if telling.kind == .numberedStreet { all.insert(KeptPlace.canonical(Array(words.dropFirst()))) }
                    if let provider = entry.prose[.provider], telling.isCertain {
                        byProvider[provider, default: []].append(words)
                    }
                }
            }
            self.byProvider = byProvider
            self.all = all
        }

        func isSomebodys(_ finding: KeptPlace.Finding) -> Bool {
            finding.spellings.contains { all.contains(KeptPlace.canonical($0)) }
        }

        /// In every spelling.
        func ofProvider(_ entry: Entry) -> [[String]] {
            entry.prose[.provider].flatMap { byProvider[$0] }?.flatMap(KeptPlace.spellings) ?? []
        }
    }

    /// Whether there is anything to look for in a file: mostly not.
    /// - Parameter name: its name on the site, `food-hub.html`
    public func concerns(_ name: String) -> Bool {
        !everywhere.isEmpty || onOwnPages[Self.slug(of: name)] != nil || (!entries.isEmpty && carried.contains(name))
    }

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
        if carried.contains(name) { told.formUnion(namedBesidePlaces(bytes)) }
        return told.sorted().map { Self.leak(entries[$0], name) }
    }

    /// The entries that a carried file names in a sentence with a place that leads to one door.
    private func namedBesidePlaces(_ bytes: [UInt8]) -> Set<Int> {
        let reader = PlaceReader([Self.withoutTags(String(decoding: bytes, as: UTF8.self))], known: known)
        let sentences = reader.sentences
        let certain = reader.tellings().filter(\.isCertain).map(\.words)
        guard !certain.isEmpty else { return [] }
        return Set(
            entries.indices.filter { index in
                let title = PlaceWordReader.words(of: entries[index].title).map(\.text)
                return reader.words.indices.contains { start in
                    guard reader.words.stand(title, at: start),
                        let sentence = sentences.first(where: { $0.contains(start) })
                    else {
                        return false
                    }
                    return certain.contains { $0.overlaps(sentence) }
                }
            }
        )
    }

    private static func withoutTags(_ text: String) -> String {
        var plain = ""
        var isInTag = false
        for character in text {
            switch character {
            case "<": isInTag = true
            case ">" where isInTag:
                isInTag = false
                plain += " "
            default: if !isInTag { plain.append(character) }
            }
        }
        return plain
    }

    /// The slug of the entry whose file has this name: `a` of `cards/a.cy.vcf`.
    private static func slug(of name: String) -> String {
        String((name.split(separator: "/").last ?? "").prefix { $0 != "." })
    }

    private static func leak(_ entry: Entry, _ output: String) -> Diagnostic {
        Diagnostic(
            leaked,
            at: entry.source.place(of: .address),
            "“\(output)” would tell where “\(entry.title)” is. Nothing was published.",
            help:
                "Take the street and the postcode out of the entry's files, and out of every other file that names them."
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

    static let leaked = Rule(
        "address-withheld-leaked",
        .error,
        "A withheld address would be published.",
        why: "Somebody may be in danger if they are found. The site stays as it was until this is put right.",
        cure: "Take what leads to the door out of the entry's files, and out of every other file that tells it.",
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
