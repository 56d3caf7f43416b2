import Diagnostics
import Guide

// What there is to say of files for print shops and office printers.
extension PieceFaults {
    /// One for each fault that we find when we read the finished file again.
    func preflight(_ press: PressFile) -> [Diagnostic] {
        Preflight(press.facts, for: press.job).faults.map(unfit)
    }

    private func unfit(_ fault: String) -> Diagnostic {
        Diagnostic(
            PrintRules.preflight,
            at: guide.settings.source.whole,
            "\(order.pressFile) must not go to the printer. \(fault)",
            help:
                "If the guide has templates of its own in templates/print, put them right. If not, please show this to "
                + "whoever looks after hopeguide for you. Until then, take “press” out of this piece."
        )
    }

    /// What the worker said where a press file was wanted and none came.
    func unmade(_ reason: String) -> Diagnostic { unfit("It could not be made: \(reason)") }

    var notImposed: Diagnostic {
        Diagnostic(
            PrintRules.notImposed,
            at: guide.settings.source.whole,
            "The \(order.spokenName) needs no imposing: print \(order.file) as it is.",
            help:
                "Take “imposed” out of this piece. Only booklets and leaflets with one fold are laid on sheets of A4 anew."
        )
    }

    func uselessProfile(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            PrintRules.profile,
            at: guide.settings.source.whole,
            "We cannot use the printer's profile \(path): \(reason)",
            help:
                "Ask the printer for an ICC profile for four inks (CMYK), and put it into content/print. Or take “profile” out: "
                + "then the colours are meant for \(PrintingCondition.fogra39.name), which every printer knows."
        )
    }
}

extension PrintOrder {
    /// Why a profile cannot stand in a press file, in a few words; `nil` where it can.
    ///
    /// ISO 15076-1, 7.2: the size stands first, "prtr" at byte 12, "CMYK" at byte 16, "acsp" at byte 36.
    static func fault(ofProfile bytes: [UInt8]?) -> String? {
        guard let bytes else { return "there is no such file." }
        func word(_ start: Int) -> String { String(decoding: bytes[start..<(start + 4)], as: UTF8.self) }
        guard bytes.count >= 128, word(36) == "acsp" else { return "it is not an ICC profile." }
        let size = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard size == bytes.count else { return "a part of it is missing." }
        guard word(12) == "prtr", word(16) == "CMYK" else { return "it is not for a printing press with four inks." }
        return nil
    }

    /// What to tell where the printer's own profile is missing or is none.
    /// - Parameter bytes: the file's; `nil` where there is no such file.
    public func profileDiagnostic(_ bytes: [UInt8]?, of guide: Guide) -> Diagnostic? {
        guard press.isWanted, let profile = press.profile else { return nil }
        return Self.fault(ofProfile: bytes).map { PieceFaults(order: self, guide: guide).uselessProfile(profile, $0) }
    }
}
