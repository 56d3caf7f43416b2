import Diagnostics
import Guide
import Testing

@testable import Print

@Suite("What is said where there is no leaflet")
struct LeafletDiagnosticsTests {
    private let guide = Guides.guide([
        .named("Choir"), .named("Band"), .named("Debt Help 💚"), .named("Hidden 💚", leaflet: .leftOut),
    ])

    private func said(_ outcome: PieceOutcome) -> [String] {
        outcome.diagnostics(for: .leaflet, of: guide).map { diagnostic in
            let place = diagnostic.place.map { $0.file + ($0.line.map { ":\($0)" } ?? "") } ?? "-"
            return
                "\(diagnostic.severity.word) \(diagnostic.id) \(place) \(diagnostic.message) | \(diagnostic.help ?? "")"
        }
    }

    private static func overfull(_ panel: Overfill.Panel, _ millimetres: Double, _ slugs: [String])
        -> PieceOutcome
    {
        .overfull(
            Measurements(
                pages: 2,
                paper: "A4",
                overfull: [Overfill(panel: panel, millimetres: millimetres, leaveOut: slugs)]
            )
        )
    }

    @Test(
        "names the panel, by how much it is over, and what to do",
        arguments: [
            (
                overfull(.inside, 37.2, ["choir", "band"]),
                "error print-overfull content/guide.yml The leaflet is too full: the panels with the entries are over by 38 mm. "
                    + "No text may be lost, so we did not make it. | Leave out 2 entries, for example “Choir” and “Band”: "
                    + "write \"print: leave out\" in their files. Or ask for a booklet, which holds them all "
                    + "(print: {booklet: {}}), or make leaflets for one area or one audience each."
            ),
            (
                overfull(.crisis, 0.2, ["choir"]),
                "error print-overfull content/guide.yml The leaflet is too full: the panel for a crisis is over by 1 mm. "
                    + "No text may be lost, so we did not make it. | Leave out one entry, for example “Choir”: "
                    + "write \"print: leave out\" in its file."
            ),
            (
                overfull(.back, 12, []),
                "error print-overfull content/guide.yml The leaflet is too full: the back is over by 12 mm. "
                    + "No text may be lost, so we did not make it. | "
                    + "Make \"welcome\" or \"changed\" under \"print\" shorter."
            ),
            (
                .unprintable(characters: ["💚"]),
                "error print-character content/entries/Debt Help 💚.md:2 The leaflet cannot show 💚: no typeface that we have "
                    + "holds it. So we did not make it. | Take 💚 out, or write \"print: leave out\" in this entry."
            ),
            (
                .unprintable(characters: ["漢"]),
                "error print-character content/guide.yml The leaflet cannot show 漢: no typeface that we have holds it. So we did "
                    + "not make it. | On Debian, run: sudo apt install fonts-noto-cjk. Then write under \"print\" in guide.yml: "
                    + "font: Noto Sans CJK SC. Take 漢 out, or write \"print: leave out\" in this entry."
            ),
            (
                .unprintable(characters: ["ก"]),
                "error print-character content/guide.yml The leaflet cannot show ก: no typeface that we have holds it. So we did "
                    + "not make it. | Write under \"print\" in guide.yml: font: Noto Sans Thai. Take ก out, or write "
                    + "\"print: leave out\" in this entry."
            ),
            (
                .unknownTypeface("Andica"),
                "error print-font-unknown content/guide.yml There is no typeface called “Andica” on this computer, so we made "
                    + "nothing to print. | Check its name under “font”, or install it: on Debian, typefaces are packages whose "
                    + "names begin with fonts-."
            ),
            (
                .unavailable(.noTypeface),
                "warning print-unavailable - There is no leaflet: no typeface to set it in was found. | "
                    + "On Debian, run: sudo apt install fonts-sil-andika fonts-noto-core"
            ),
            (
                .unavailable(.notInstalled),
                "warning print-unavailable - There is no leaflet: Typst, which sets type, is not installed. | "
                    + "Run \"make guide\" or \"make install\" in the folder of hopeguide: they put Typst in place. "
                    + "Or set HOPEGUIDE_PYTHON to a Python that has it (pip install typst==0.15.0)."
            ),
            (
                .unavailable(.tookTooLong),
                "warning print-unavailable - There is no leaflet: it was not ready after a minute. | "
                    + "Try once more. If it happens again, leave some entries out of the leaflet."
            ),
            (
                .unavailable(.stopped("unknown variable: x")),
                "warning print-unavailable - There is no leaflet: Typst, which sets type, stopped with a fault. | "
                    + "Please show this to whoever looks after hopeguide for you. It said: unknown variable: x"
            ),
        ]
    )
    func names(outcome: PieceOutcome, expected: String) {
        #expect(said(outcome) == [expected])
    }

    @Test("quotes the longest lines, and a long notice")
    func quotes() {
        let notice = "The hall is closed while the roof is mended; we meet in the library until then."
        let guide = Guides.guide([
            .named("Choir", notice: Notice(text: notice, until: nil)),
            .named("Band", leaflet: .shorter("Play with others, whatever you play and however well.")),
        ])
        let overfull = Self.overfull(.inside, 5, ["choir"]).diagnostics(for: .leaflet, of: guide)
        #expect(overfull.first?.help?.contains(" Or shorten this notice: “\(notice)” Or ask for a booklet") == true)
        let piece = PrintedPiece(name: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: [])
        let brief = PieceOutcome.made(piece, Measurements(pages: 2, paper: "A4", detail: .brief, overfull: []))
        #expect(
            brief.diagnostics(for: .leaflet, of: guide).first?.help?
                .hasSuffix(" The longest are: “Play with others, whatever you play and however well.”") == true
        )
    }

    @Test("names six entries at most")
    func namesFew() throws {
        let many = Guides.guide((1...9).map { .named("Group \($0)") })
        let outcome = Self.overfull(.inside, 100, many.entries.map(\.slug))
        #expect(
            outcome.diagnostics(for: .leaflet, of: many).first?.help
                == "Leave out 9 entries, for example “Group 1”, “Group 2”, “Group 3”, “Group 4”, “Group 5”, “Group 6” "
                + "and 3 more: write \"print: leave out\" in their files. Or ask for a booklet, which holds them all "
                + "(print: {booklet: {}}), or make leaflets for one area or one audience each."
        )
    }

    @Test("says nothing where the leaflet was made with a line on each entry, and else how to make room for it")
    func saysHowToMakeRoom() {
        let piece = PrintedPiece(name: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: [])
        func said(_ detail: Detail) -> [String] {
            self.said(.made(piece, Measurements(pages: 2, paper: "A4", detail: detail, overfull: [])))
        }
        #expect(said(.full) == [])
        #expect(said(.short) == [])
        #expect(
            said(.brief) == [
                "notice print-brief content/guide.yml The leaflet has room for names, numbers and times, but not for "
                    + "the line that says what each entry is. | To make room, write \"print: leave out\" in a few "
                    + "entries, or a shorter line, such as \"print: Walks for anybody.\""
            ]
        )
    }
}
