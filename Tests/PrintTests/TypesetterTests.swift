import FoundationEssentials
import Guide
import Testing

@testable import Print

@Suite("The typesetter")
struct TypesetterTests {
    @Test(
        "is found by its variable, or else beside the program, and only where there is one",
        arguments: [
            (["HOPEGUIDE_PYTHON": "/venv/python"], "/usr/local/bin/hopeguide", ["/venv/python"], "/venv/python"),
            (
                [:], "/usr/local/bin/hopeguide", ["/usr/local/libexec/hopeguide/venv/bin/python3"],
                "/usr/local/libexec/hopeguide/venv/bin/python3"
            ),
            (
                ["HOPEGUIDE_PYTHON": ""], "/bin/hopeguide", ["/libexec/hopeguide/venv/bin/python3"],
                "/libexec/hopeguide/venv/bin/python3"
            ),
            (["HOPEGUIDE_PYTHON": "/gone"], "/usr/bin/hopeguide", ["/usr/libexec/hopeguide/venv/bin/python3"], nil),
            ([:], "/usr/bin/hopeguide", [], nil),
            ([:], "/hopeguide", ["/libexec/hopeguide/venv/bin/python3"], nil),
            ([:], "hopeguide", ["libexec/hopeguide/venv/bin/python3"], nil),
        ] as [([String: String], String, Set<String>, String?)]
    )
    func isFound(environment: [String: String], executable: String, files: Set<String>, expected: String?) {
        let found = TypesetterLocation.find(environment: environment, executable: executable) { files.contains($0) }
        #expect(found == expected)
    }

    @Test(
        "is said to be missing where there is no Python, a wrong path, or a Python without Typst",
        arguments: [
            nil, "/nowhere/python3", "/usr/bin/python3",
        ]
    )
    func isMissing(python: String?) throws {
        let typesetter = Typesetter(python: python, worker: try #require(try Workshop.templates()["worker.py"]))
        let outcome = try typesetter.typeset([.of(.small)], templates: try Workshop.templates())
        #expect(outcome == [.unavailable(.notInstalled)])
    }

    @Test("says so where there is no typeface")
    func hasNoTypeface() throws {
        var templates = try Workshop.templates()
        templates["typefaces.json"] = Array(
            #"{"families": ["Andika"], "files": ["/nowhere/Andika.ttf", "/etc/passwd"]}"#.utf8
        )
        #expect(try Workshop.typeset(Leaflet.small, templates: templates) == .unavailable(.noTypeface))
    }

    @Test("uses the typefaces that the guide names, before ours")
    func usesOwnTypefaces() throws {
        let manuscript = Manuscript(
            order: .leaflet,
            title: "Leaflet",
            timestamp: 0,
            typefaces: ["Noto Serif"],
            content: Leaflet.small
        )
        #expect(try Workshop.make(manuscript).facts.typefaces == ["NotoSerif-Bold", "NotoSerif-Regular"])
    }

    @Test("names a typeface that is not there")
    func namesMissingTypeface() throws {
        let manuscript = Manuscript(
            order: .leaflet,
            title: "Leaflet",
            timestamp: 0,
            typefaces: ["Andika", "No Such Letters"],
            content: Leaflet.small
        )
        #expect(try Workshop.typeset(manuscript) == .unknownTypeface("No Such Letters"))
    }

    @Test("names a fault in a template of the guide's own")
    func namesFaults() throws {
        var templates = try Workshop.templates()
        templates["leaflet.typ"] = Array("#let x = \n".utf8)
        guard case .unavailable(.stopped(let said)) = try Workshop.typeset(Leaflet.small, templates: templates)
        else {
            Issue.record("A broken template was set")
            return
        }
        #expect(said.contains("expected expression"))
        #expect(!said.contains("\n"))
    }

    @Test(
        "reads nothing outside its own folder, and fetches nothing",
        arguments: [
            ##"#read("/etc/passwd")"##, ##"#read("../request.json")"##, ##"#import "@preview/cetz:0.3.0""##,
        ]
    )
    func staysInItsFolder(attempt: String) throws {
        var templates = try Workshop.templates()
        templates["leaflet.typ"] = Array(attempt.utf8)
        let outcome = try Workshop.typeset(Leaflet.small, templates: templates)
        guard case .unavailable(.stopped) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test("sets each piece by itself: a fault in one keeps no other from being made")
    func setsEachAlone() throws {
        let other = Manuscript(
            order: PrintOrder(name: "other", format: .leaflet),
            title: "Other",
            timestamp: 0,
            content: Nothing()
        )
        let outcomes = try Workshop.typesetter().typeset([other, .of(.small)], templates: Workshop.templates())
        guard case .unavailable(.stopped) = outcomes[0], case .made(let piece, _) = outcomes[1] else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(piece.name == "leaflet.pdf")
    }

    @Test("keeps what is done when a later piece takes too long")
    func keepsWhatIsDone() throws {
        let worker = Array(
            """
            import time
            print('{"piece": "leaflet", "outcome": "unprintable", "characters": ["x"]}', flush=True)
            time.sleep(60)
            """.utf8
        )
        let typesetter = Typesetter(python: try Workshop.python(), worker: worker, deadline: .milliseconds(500))
        let late = Manuscript(
            order: PrintOrder(name: "late", format: .leaflet),
            title: "",
            timestamp: 0,
            content: Nothing()
        )
        let outcomes = try typesetter.typeset([.of(.small), late], templates: [:])
        #expect(outcomes == [.unprintable(characters: ["x"]), .unavailable(.tookTooLong)])
    }

    @Test("is stopped when it takes too long")
    func isStopped() throws {
        let worker = Array("import time\ntime.sleep(60)\n".utf8)
        let typesetter = Typesetter(python: try Workshop.python(), worker: worker, deadline: .milliseconds(300))
        #expect(try typesetter.typeset([.of(.small)], templates: [:]) == [.unavailable(.tookTooLong)])
    }

    @Test("says the last line of what went wrong, not the trace")
    func saysWhatWentWrong() throws {
        let worker = Array("raise SystemError('no luck today')\n".utf8)
        let typesetter = Typesetter(python: try Workshop.python(), worker: worker)
        let outcome = try typesetter.typeset([.of(.small)], templates: [:])
        #expect(outcome == [.unavailable(.stopped("SystemError: no luck today"))])
    }

    @Test("prints as much as it likes without getting stuck")
    func printsMuch() throws {
        let worker = Array(
            """
            import sys
            sys.stderr.write("x" * 5_000_000)
            print(" " * 5_000_000 + '{"outcome": "no-typefaces"}')
            """.utf8
        )
        let typesetter = Typesetter(python: try Workshop.python(), worker: worker)
        #expect(try typesetter.typeset([.of(.small)], templates: [:]) == [.unavailable(.noTypeface)])
    }

    @Test("leaves no folder behind")
    func cleansUp() throws {
        let path: String
        do {
            let folder = try WorkFolder()
            try folder.makeFolder("sheet")
            try folder.write([1, 2, 3], to: "sheet/data")
            path = folder.path
            #expect(FileManager.default.fileExists(atPath: path))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}

/// A piece that says nothing a template could set.
private struct Nothing: PieceContent {}
