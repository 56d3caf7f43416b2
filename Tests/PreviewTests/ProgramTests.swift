import Foundation
import Glibc
import Testing

@testable import Preview

@Suite("hopeguide serve")
struct ProgramTests {
    private func arguments(_ guide: WorkingGuide, _ more: String...) -> [String] {
        ["serve", "--guide", guide.path, "--today", RunningPreview.day] + more
    }

    @Test(
        "says where to look and what happens, a line each, and ends well when it is asked to",
        arguments: [
            SIGINT, SIGTERM, SIGHUP,
        ]
    )
    func ends(signal: Int32) throws {
        let guide = try WorkingGuide()
        let program = try CommandLineProgram(arguments(guide, "--port", "0"))
        let address = try program.waitFor(/http:\/\/localhost:[0-9]+\//)
        _ = try program.waitFor(/Nothing was printed\..*\n/)
        try guide.replace("Food hub", with: "The hub", in: "content/entries/food-hub.md")
        _ = try program.waitFor(/Built again.*\n/)
        try guide.replace("topics: [money]", with: "topics: [mony]", in: "content/entries/food-hub.md")
        _ = try program.waitFor(/Not built.*\n/)
        program.signal(signal)
        let ending = try program.ending()
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(
            ending.output.replacing(/[0-9]+\.[0-9] s/, with: "TIME s") == """
                Built in TIME s. Nothing to put right.
                Open \(address) in your browser. End with Ctrl-C.
                Nothing was printed. Ready to publish. 1 thing is worth a look.
                Built again in TIME s: food-hub.md changed. Ready to publish. 1 thing is worth a look.
                Not built: food-hub.md changed. 1 thing to put right, in 1 file. Look at content/entries/food-hub.md, line 5. \
                The browser shows the pages as they were, and what is wrong.
                The preview has ended. Your files are as you left them.

                """
        )
    }

    @Test("says that the port is taken")
    func taken() throws {
        let guide = try WorkingGuide()
        let running = try RunningPreview(guide)
        let ending = try CommandLineProgram.run(arguments(guide, "--port", "\(running.port)"))
        #expect(
            ending
                == .init(
                    status: 2,
                    output: "",
                    errors: """
                        error: Another program has port \(running.port) already.
                          help: Perhaps a preview is still running in another window: end it with Ctrl-C. Or name another port \
                        with --port.

                        """
                )
        )
    }

    @Test("takes the next port where nobody has named one")
    func next() throws {
        let first = try Doors.open(port: 0)
        defer { first.close() }
        guard first.port < 65_000 else { return }
        let request = try RunningPreview(WorkingGuide())
        let preview = try Preview(request.request, port: .near(first.port)) { _ in }
        let port = try #require(URL(string: preview.address)?.port)
        #expect(port > Int(first.port) && port <= Int(first.port) + 9)
    }

    @Test("needs a guide")
    func noGuide() throws {
        let ending = try CommandLineProgram.run(["serve", "--guide", "/nowhere/at-all"])
        #expect(
            ending
                == .init(
                    status: 2,
                    output: "",
                    errors: """
                        error: There is no folder “/nowhere/at-all”.
                          help: Check the spelling, or make a new guide with: hopeguide new FOLDER

                        """
                )
        )
    }
}
