import Foundation
import Testing

@Suite("A build that is disturbed")
struct InterruptionTests {
    /// Enough files for the writing to take a good part of the time.
    private static let hostFiles = Dictionary(
        uniqueKeysWithValues: (1...100).map { ("content/host/file-\($0).txt", "\($0)") }
    )
    private static let before = [
        "content/entries/food-hub.md": LittleGuide.foodHub, "content/host/edition.txt": "before",
    ]
    private static let after = [
        "content/entries/food-hub.md": LittleGuide.foodHub.replacing("Tell us", with: "Please tell us"),
        "content/host/edition.txt": "after",
    ]

    @Test("and killed at any moment leaves a whole site, old or new, and the next build works")
    func killed() throws {
        let workshop = try Workshop()
        let clock = ContinuousClock()
        try workshop.writeGuide(Self.hostFiles.merging(Self.after) { $1 })
        #expect(try workshop.run(.build).status == 0)
        let after = try workshop.contents("guide/site")
        try workshop.writeGuide(Self.before)
        let begin = clock.now
        #expect(try workshop.run(.build).status == 0)
        let usual = begin.duration(to: clock.now)
        let before = try workshop.contents("guide/site")

        var kills = 0
        for step in 0..<40 {
            let isForward = step.isMultiple(of: 2)
            try workshop.writeGuide(isForward ? Self.after : Self.before)
            let build = try workshop.start(.build)
            if step < 10 {
                Thread.sleep(forTimeInterval: usual / .seconds(1) * Double(step) / 9)
            } else {
                // The writing is short, so the others fall due while it goes on.
                workshop.waitForTheWriting(atMost: usual * 3)
                Thread.sleep(forTimeInterval: Double(step - 10) * 0.0004)
            }
            if build.killed() { kills += 1 }
            let site = try workshop.contents("guide/site")
            #expect(differences(site, before) == [] || differences(site, after) == [], "killed in step \(step)")

            #expect(try workshop.run(.build).status == 0)
            let next = try workshop.contents("guide/site")
            #expect(differences(next, isForward ? after : before) == [], "after step \(step)")
            #expect(try workshop.names("guide") == ["content", "site"])
        }
        #expect(kills > 0, "at least the first comes in time")
    }

    @Test("by a second one tells the second to wait, and finishes its own work")
    func second() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        // The real typesetter, once it is let go: until then the first build is at work for certain.
        try workshop.write(
            """
            #!/bin/sh
            : > \(workshop.path)/begun
            while [ ! -e \(workshop.path)/go ]; do /bin/sleep 0.02; done
            exec \(try Typesetting.real.path()) "$@"

            """,
            to: "waiting-python"
        )
        _ = try workshop.shell("chmod +x waiting-python")
        let first = try workshop.start(.build, typesetting: .python(workshop.path + "/waiting-python"))
        try workshop.waitFor("begun")
        let errors = """
            error: Another build is writing to \(workshop.path)/guide/site at this moment.
              help: Wait until it has finished, then run this again.

            """
        #expect(try workshop.run(.build) == Ending(status: 2, output: "", errors: errors))
        try workshop.write("", to: "go")
        let ending = try first.ending()
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        #expect(workshop.exists("guide/site/leaflet.pdf"))
        #expect(try workshop.names("guide") == ["content", "site"])
    }
}

extension Workshop {
    /// The next site is put together in a folder beside the one that stands.
    fileprivate func waitForTheWriting(atMost time: Duration) {
        let end = ContinuousClock.now + time
        while !exists("guide/.site.hopeguide-new"), ContinuousClock.now < end { usleep(100) }
    }

    fileprivate func waitFor(_ name: String) throws {
        for _ in 0..<500 where !exists(name) { Thread.sleep(forTimeInterval: 0.02) }
        try #require(exists(name))
    }
}
