import Foundation
import Testing

@Suite("Putting right what is certain")
struct FixTests {
    private static let typed = LittleGuide.foodHub.replacing("01632 960 102", with: "01632960102")
        .replacing("2026-11-20", with: "20/11/2026").replacing("---\n", with: "---\r\n")

    private static let diff = """
        --- content/entries/food-hub.md
        +++ content/entries/food-hub.md
        @@ -1,11 +1,11 @@
        ----␍␊
        +---␊
         title: Food hub
         summary: A bag of food and a friendly word.
         topics: [food]
         areas: [town]
        -phone: 01632960102
        -reviewed: 20/11/2026
        +phone: 01632 960 102
        +reviewed: 2026-11-20
         cost: Free
         joining: Just turn up.
        ----␍␊
        +---␊
         Tell us what you can eat.

        """

    @Test("shows each change, makes it, and then checks the guide")
    func fix() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["content/entries/food-hub.md": Self.typed])
        let file = workshop.path + "/guide/content/entries/food-hub.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        let ending = try workshop.run(.check, "--fix")
        let output = Self.diff + "Ready to publish. 1 thing is worth a look.\n"
        let errors = "We put 1 file right.\n" + LittleGuide.noLeaflet
        #expect(ending == Ending(status: 0, output: output, errors: errors))
        #expect(try workshop.text("guide/content/entries/food-hub.md") == LittleGuide.foodHub)
        #expect(try workshop.names("guide/content/entries") == ["food-hub.md", "samaritans.md"])
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test("shows what it would change and changes nothing where that is asked")
    func dryRun() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["content/entries/food-hub.md": Self.typed])
        let stamps = try workshop.stamps("guide")
        #expect(try workshop.run(.check, "--fix", "--dry-run") == Ending(status: 0, output: Self.diff, errors: ""))
        #expect(try workshop.stamps("guide") == stamps)
    }

    @Test("leaves files alone in which nothing is certain")
    func nothing() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let stamps = try workshop.stamps("guide")
        let ending = try workshop.run(.check, "--fix")
        #expect(ending.errors.hasPrefix("There is nothing that we can put right with certainty.\n"))
        #expect(try workshop.stamps("guide") == stamps)
    }

    @Test("keeps the report of a machine clean: the changes go to standard error")
    func machine() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["content/entries/food-hub.md": Self.typed])
        let ending = try workshop.run(.check, "--fix", "--format", "json")
        #expect(ending.output.hasPrefix("{\n") && ending.errors.hasPrefix(Self.diff))
    }

    @Test("is asked for before it can be tried out")
    func dryRunAlone() throws {
        let ending = try Workshop().run("check", "--dry-run")
        #expect(ending.status == 64 && ending.errors.hasPrefix("Error: --dry-run goes with --fix.\n"))
    }
}
