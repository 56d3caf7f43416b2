import Foundation
import Testing

@Suite("Visiting web addresses")
struct LinksTests {
    private static let command = "$PROGRAM links --guide guide --today 2026-11-21"

    /// The little guide with a website for the food hub, and more in its text.
    private static func guide(_ website: String, _ text: String = "") -> [String: String] {
        let facts = LittleGuide.foodHub.replacing("reviewed:", with: "website: \(website)\nreviewed:")
        return ["content/entries/food-hub.md": facts + text]
    }

    private static let address = "https://works.links.internal/"

    @Test("says what it found, and build and check say it again without the network")
    func whole() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        let links = "See [one](https://gone.links.internal/x), [two](https://broken.links.internal/)."
        try workshop.writeGuide(Self.guide(Self.address, links))
        let found = """
            warning: This page is gone (the server says 404). (Visited on 2026-11-21.) [website-broken]
              --> content/entries/food-hub.md, line 13
              13 | See [one](https://gone.links.internal/x), [two](https://broken.links.internal/).
                 |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: Look for the new address, ask the service, or take the address out.

            notice: This website lets no program in (it says 418), so we cannot tell whether it works. (Visited on \
            2026-11-21.) [website-not-checked]
              --> content/entries/food-hub.md, line 13
              13 | See [one](https://gone.links.internal/x), [two](https://teapot.links.internal/).
                 |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: Open it yourself now and then. To leave it out: “links: {leave-out: …}” in content/guide.yml.


            """
        let teapot = links.replacing("broken.links", with: "teapot.links")
        try workshop.writeGuide(Self.guide(Self.address, teapot))
        let ending = try workshop.shell("\(Self.command) \(servers.options)")
        let output = """
            Visited 3 web addresses: 1 works, 1 is broken, 1 could not be checked.
            What we found is in content/.hopeguide/links.jsonl. Keep it with the guide (in git: commit it).

            Changed since the last visit:
              https://gone.links.internal/x
                new: broken, gone (404)
              https://teapot.links.internal/
                new: could not be checked, lets no program in

            """
        let said = found.replacing("broken.links", with: "teapot.links")
        #expect(ending == Ending(status: 0, output: output, errors: said))
        #expect(try workshop.names("guide") == ["content"])
        #expect(try workshop.names("guide/content/.hopeguide") == [".gitattributes", "links.jsonl"])
        #expect(try workshop.text("guide/content/.hopeguide/.gitattributes") == "links.jsonl merge=union\n")

        let asked = try servers.requests(to: "gone")
        let check = try workshop.run(.check)
        #expect(check.errors == LittleGuide.noLeaflet + said)
        #expect(check.status == 0)
        let build = try workshop.run(.build)
        #expect(build.errors == LittleGuide.noLeaflet + said)
        #expect(try workshop.contents("guide/site").keys.allSatisfy { !$0.contains("links.jsonl") })
        #expect(try servers.requests(to: "gone") == asked)

        let offline = try workshop.shell("\(Self.command) --offline")
        let remembered = "We remember 3 web addresses: 1 works, 1 is broken, 1 could not be checked.\n"
        #expect(offline == Ending(status: 0, output: remembered, errors: said))
        #expect(try workshop.shell("\(Self.command) --offline --strict").status == 1)

        let next = try workshop.shell("$PROGRAM links --guide guide --today 2026-11-22 \(servers.options)")
        #expect(
            next.output.hasPrefix(
                "Visited 2 web addresses: 1 is broken, 1 could not be checked.\n1 other was found working in the last 14 days.\n"
            )
        )
        #expect(!next.output.contains("Changed"))
    }

    @Test("writes the new address of what has moved for good, and keeps every other byte")
    func fix() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        let moved = "https://moved.links.internal/"
        let text = """
            Go [there](\(moved)new#top-1 "\(moved)new") or \(moved)newer,\r
            not <https://moved-badly.links.internal/>. See [it][1].\t\u{FEFF}

            [1]: \(moved)new
            """
        try workshop.writeGuide(Self.guide("\"\(moved)\"", text))
        let before = try workshop.text("guide/content/entries/food-hub.md")
        let dry = try workshop.shell("\(Self.command) \(servers.options) --fix --dry-run")
        #expect(try workshop.text("guide/content/entries/food-hub.md") == before)
        #expect(dry.output.contains("-website: \"\(moved)\"\n+website: \"http://works.links.internal/\"\n"))
        let ending = try workshop.shell("\(Self.command) --offline --fix")
        #expect(ending.status == 0)
        #expect(ending.errors.hasSuffix("We put 1 file right.\n"))
        let new = "http://works.links.internal/"
        let after = before.replacing("\"\(moved)\"", with: "\"\(new)\"")
            .replacing("(\(moved)new#top-1", with: "(\(new)new#top-1")
            .replacing("\(moved)newer", with: "\(new)newer").replacing("[1]: \(moved)new", with: "[1]: \(new)new")
        #expect(try workshop.text("guide/content/entries/food-hub.md") == after)
        #expect(after.contains("\"\(moved)new\""), "a title is no address")
    }

    @Test("says of samples that they cannot be checked, and asks nobody")
    func samples() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.guide("https://food.example/", "See https://x.test/ and http://y.invalid/."))
        let output = """
            No web address needs a visit today.
            3 web addresses are samples (.example, .test, .invalid) and cannot be checked.

            """
        #expect(try workshop.shell(Self.command) == Ending(status: 0, output: output, errors: ""))
        #expect(try workshop.names("guide/content") == ["entries", "guide.yml"])
    }

    @Test("says when the connection here is down, and records nothing")
    func down() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.guide(Self.address))
        // A part of a name that is too long is found nowhere, and no question leaves the computer.
        let nowhere = "--detour :443:\(String(repeating: "a", count: 64)):443"
        let errors = """
            error: Hardly any website could be found, so the connection to the internet here seems to be down.
              help: Nothing was recorded. Try again when you are online, or add --offline to see what is remembered.

            """
        #expect(try workshop.shell("\(Self.command) \(nowhere)") == Ending(status: 2, output: "", errors: errors))
        #expect(try workshop.names("guide/content") == ["entries", "guide.yml"])
    }

    @Test("keeps what was learnt when somebody presses Ctrl-C")
    func interrupted() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        try workshop.writeGuide(Self.guide(Self.address, "See <https://never.links.internal/>."))
        // Threads of the tests are deaf to Ctrl-C, and so would be what they start.
        let listening = """
            import os, signal, sys
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
            os.execv(sys.argv[1], sys.argv[1:])
            """
        let running = try workshop.startShell(
            "echo $$ > pid; exec python3 -c '\(listening)' \(Self.command) \(servers.options)"
        )
        try servers.waitForRequest(to: "works")
        try servers.waitForRequest(to: "never")
        Thread.sleep(forTimeInterval: 0.5)
        _ = try workshop.shell("kill -INT $(cat pid)")
        let ending = try running.ending()
        #expect(ending.status == 130)
        #expect(ending.output.hasPrefix("Visited 1 web address: 1 works.\nYou stopped us before the end."))
        #expect(try workshop.text("guide/content/.hopeguide/links.jsonl").contains("works.links.internal"))
        #expect(!(try workshop.text("guide/content/.hopeguide/links.jsonl").contains("never.links.internal")))
    }

    @Test(
        "reports in the forms that check has, for machines on standard output alone",
        arguments: ["json", "unix", "github", "sarif", "html"]
    )
    func formats(format: String) throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        try workshop.writeGuide(Self.guide("https://gone.links.internal/"))
        let ending = try workshop.shell("\(Self.command) \(servers.options) --format \(format)")
        #expect(ending.status == 0)
        #expect(ending.output.contains("This page is gone"))
        #expect(!ending.output.contains("Visited 1 web address:"))
        #expect(ending.errors.hasPrefix("Visited 1 web address: 1 is broken.\n"))
    }

    @Test("shows on a terminal how many are left")
    func progress() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        try workshop.writeGuide(Self.guide("https://patient.links.internal/"))
        let line = "\(Self.command) \(servers.options)".replacing("$PROGRAM", with: "\\$PROGRAM")
        let ending = try workshop.shell("script --quiet --return --command \"\(line)\" /dev/null")
        #expect(ending.output.contains("\r\u{1B}[KWorking: visiting web addresses, 1 left …"))
    }

    @Test("does not use the proxies that the environment names")
    func proxies() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        try workshop.writeGuide(Self.guide(Self.address))
        let proxy = "http://127.0.0.1:\(servers.closedPort)/"
        let names = ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"].map { "\($0)=\(proxy)" }
        let ending = try workshop.shell("\(names.joined(separator: " ")) \(Self.command) \(servers.options)")
        #expect(ending.output.hasPrefix("Visited 1 web address: 1 works.\n"))
    }

    @Test("a memory that two people have changed is merged by git, and the latest visit counts")
    func merge() throws {
        let workshop = try Workshop()
        let servers = try LinkServers(workshop)
        let text =
            "See <https://gone.links.internal/>, <https://teapot.links.internal/>, <https://forbidden.links.internal/>."
        try workshop.writeGuide(Self.guide(Self.address, text))
        let git = "git -C guide -c user.name=T -c user.email=t@hope.internal"
        func run(_ line: String) throws {
            let ending = try workshop.shell(line)
            try #require(ending.status == 0, "\(line): \(ending.errors)")
        }
        func visit(_ day: String) throws {
            try run("$PROGRAM links --guide guide --every --today \(day) \(servers.options)")
            try run("\(git) add --all && \(git) commit --quiet --message \(day)")
        }
        try run("git -c init.defaultBranch=main init --quiet guide")
        try visit("2026-11-01")
        try run("\(git) checkout --quiet -b other")
        try visit("2026-11-20")
        try run("\(git) checkout --quiet main")
        try visit("2026-11-10")
        try run("\(git) merge --quiet --no-edit other")
        #expect(try !workshop.text("guide/content/.hopeguide/links.jsonl").contains("<<<<"))
        let ending = try workshop.shell("\(Self.command) --offline")
        #expect(ending.output == "We remember 4 web addresses: 1 works, 1 is broken, 2 could not be checked.\n")
        #expect(
            ending.errors.contains(
                "This page is gone (the server says 404). (Visited on 2 days from 2026-11-01 to 2026-11-20.)"
            )
        )
        #expect(!ending.errors.contains("2026-11-10"))
    }
}
