/// Whether a file is what it says it is: PDF/X-1a:2003 (ISO 15930-4), or PDF/X-4 (ISO 15930-7).
enum PressStandard {
    static func form(_ facts: PressFacts, _ job: PressJob) -> Preflight.Check {
        let newest = job.profile == nil ? "1.4" : "1.6"
        var faults: [String] = []
        if facts.version.count != 3 || facts.version > newest {
            faults.append("It is PDF \(facts.version); \(job.standard) is PDF \(newest) at most.")
        }
        if job.profile == nil, facts.isCompressedAsWhole {
            faults.append("Its objects are packed together, which PDF 1.4 does not know.")
        }
        if facts.isEncrypted { faults.append("It is locked.") }
        let forbidden = facts.filters.filter { forbiddenFilters.contains($0) }
        faults += forbidden.map { "A part of it is packed by \($0), which \(job.standard) forbids." }
        return Preflight.Check(name: "Form", found: "PDF \(facts.version)", faults: faults)
    }

    private static let forbiddenFilters: Set = ["LZWDecode", "JPXDecode", "JBIG2Decode", "Crypt"]

    static func information(_ facts: PressFacts, _ job: PressJob) -> Preflight.Check {
        let declared = job.profile == nil ? facts.information["GTS_PDFXVersion"] : facts.declaredInMetadata
        var faults: [String] = []
        if declared != job.standard { faults.append("It does not say that it is \(job.standard).") }
        for key in ["Title", "CreationDate", "ModDate"] where (facts.information[key] ?? "").isEmpty {
            faults.append("It has no \(key).")
        }
        if !["True", "False"].contains(facts.information["Trapped"]) {
            faults.append("It does not say whether it is trapped.")
        }
        if facts.identities != 2 { faults.append("It has no identity (ID).") }
        return Preflight.Check(
            name: "Standard",
            found: "\(declared ?? "none"), “\(facts.information["Title"] ?? "")”",
            faults: faults
        )
    }

    static func intent(_ facts: PressFacts, _ job: PressJob) -> Preflight.Check {
        let intents = facts.intents.filter { $0.kind == "GTS_PDFX" }
        var faults: [String] = []
        if intents.count != 1 { faults.append("It has \(intents.count) output intents in place of one.") }
        for intent in intents {
            if intent.condition != job.condition {
                faults.append("Its colours are meant for \(intent.condition), not for \(job.condition).")
            }
            if job.profile == nil, intent.registry != registry {
                faults.append("It does not name the registry of its printing condition.")
            }
            if job.profile != nil, intent.profile != "prtrCMYK" {
                faults.append("It does not hold the printer's profile for four inks.")
            }
        }
        let named = intents.first.map {
            $0.profile == nil ? $0.condition : "the printer's own profile (\(job.description))"
        }
        return Preflight.Check(name: "Output intent", found: named ?? "none", faults: faults)
    }

    private static let registry = "http://www.color.org"

    /// Nothing but pages: a press cannot follow a link or run a script.
    static func extras(_ facts: PressFacts) -> Preflight.Check {
        let usual: Set = ["Type", "Pages", "OutputIntents", "Metadata", "Version"]
        let strange = facts.rootKeys.filter { !usual.contains($0) }
        let annotated = facts.pages.filter { $0.annotations > 0 }
        let faults =
            strange.map { "It holds “\($0)”, which has no place in a press file." }
            + annotated.map { "Page \($0.number) has links or notes on it (\($0.annotations))." }
        return Preflight.Check(
            name: "Links and scripts",
            found: annotated.isEmpty && strange.isEmpty ? "none" : "some",
            faults: faults
        )
    }

    static func fonts(_ facts: PressFacts) -> Preflight.Check {
        let fonts = Set(facts.pages.flatMap(\.fonts))
        let missing = fonts.filter { !$0.isEmbedded }.map(\.name).sorted()
        return Preflight.Check(
            name: "Fonts",
            found: Set(fonts.map(\.name)).sorted().joined(separator: ", "),
            faults: missing.map { "The font \($0) is not inside the file." }
        )
    }

    static func transparency(_ facts: PressFacts) -> Preflight.Check {
        let faults = facts.pages.flatMap { page in page.transparencies.map { "Page \(page.number) has \($0)." } }
        return Preflight.Check(name: "Transparency", found: faults.isEmpty ? "none" : "some", faults: faults)
    }
}
