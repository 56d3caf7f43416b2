import Foundation
import Guide
import Testing

@testable import Print

@Suite("With the printer's own profile, a press file")
struct OwnProfileTests {
    private static let order = PrintOrder(
        name: "leaflet",
        format: .leaflet,
        press: PressOrder(isWanted: true, profile: "content/print/house.icc")
    )

    /// A profile for four inks that came with Ghostscript.
    private static func profile() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "/usr/share/color/icc/ghostscript/default_cmyk.icc")))
    }

    @Test("is PDF/X-4, holds the profile, and says so in its metadata")
    func isX4() throws {
        let profile = try Self.profile()
        let press = try PressWorkshop.press(Self.order, profile: profile)
        #expect(press.bytes.starts(with: Array("%PDF-1.6".utf8)))
        #expect(Preflight(press.facts, for: press.job).faults == [])
        let said = try PressWorkshop.ask(
            """
            intent, = pdf.Root.OutputIntents
            metadata = pdf.open_metadata()
            print(intent.S, intent.OutputConditionIdentifier, intent.Info, len(intent.DestOutputProfile.read_bytes()))
            print(metadata["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"], metadata["dc:title"], metadata["xmp:CreateDate"])
            print("/GTS_PDFXVersion" in pdf.docinfo)
            """,
            of: press.bytes
        )
        #expect(
            said == """
                /GTS_PDFX Custom house.icc \(profile.count)
                PDF/X-4 The Hope Guide, Winter 2026 2026-12-01T00:00:00Z
                False

                """
        )
    }

    @Test("cannot be made from a file that is no such profile, and we say why")
    func uselessProfiles() throws {
        let sound = try Self.profile()
        func with(_ word: String, at start: Int) -> [UInt8] {
            var bytes = sound
            bytes.replaceSubrange(start..<(start + 4), with: Array(word.utf8))
            return bytes
        }
        let table: [([UInt8]?, String?)] = [
            (sound, nil),
            (nil, "there is no such file."),
            ([], "it is not an ICC profile."),
            (Array("hello".utf8), "it is not an ICC profile."),
            (sound.dropLast(), "a part of it is missing."),
            (with("RGB ", at: 16), "it is not for a printing press with four inks."),
            (with("mntr", at: 12), "it is not for a printing press with four inks."),
        ]
        for (bytes, reason) in table {
            let diagnostic = Self.order.profileDiagnostic(bytes, of: PressWorkshop.guide)
            let message = reason.map { "We cannot use the printer's profile content/print/house.icc: \($0)" }
            #expect(diagnostic?.message == message)
        }
    }
}
