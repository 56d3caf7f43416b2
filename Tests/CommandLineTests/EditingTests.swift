import Foundation
import Testing

@Suite("Changing a guide's files from the command line")
struct EditingCommandTests {
    private let foodHub = "guide/content/entries/food-hub.md"

    @Test("confirm writes the day of the check into each entry, and shows what it changes")
    func confirm() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let ending = try edit(workshop, "confirm food-hub samaritans --by 'The editors' --yes")
        let diff = """
            --- content/entries/food-hub.md
            +++ content/entries/food-hub.md
            @@ -4,7 +4,8 @@
             topics: [food]
             areas: [town]
             phone: 01632 960 102
            -reviewed: 2026-11-20
            +reviewed: 2026-11-21
            +reviewed-by: The editors
             cost: Free
             joining: Just turn up.
             ---

            """
        #expect(ending.output.hasPrefix(diff))
        #expect(ending.errors == "We changed 2 files: content/entries/food-hub.md, content/entries/samaritans.md.\n")
        #expect(ending.status == 0)
        let after = LittleGuide.foodHub.replacing(
            "reviewed: 2026-11-20",
            with: "reviewed: 2026-11-21\nreviewed-by: The editors"
        )
        #expect(try workshop.text(foodHub) == after)
        // That somebody checked is no change of what readers are told.
        #expect(!workshop.exists("guide/content/.hopeguide"))
    }

    @Test("nothing is written without --yes where nobody can be asked, nor with --dry-run")
    func notAgreed() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let stamps = try workshop.stamps("guide")
        #expect(
            try edit(workshop, "set food-hub cost '£1'").errors
                == "Nobody is here to ask. To write these changes, add --yes.\n"
        )
        #expect(try edit(workshop, "set food-hub cost '£1'").status == 2)
        #expect(try edit(workshop, "set food-hub cost '£1' --dry-run --yes").status == 0)
        #expect(try workshop.stamps("guide") == stamps)
    }

    @Test(
        "what would bring a fault into the guide is not written",
        arguments: [
            ("set food-hub reviewed '31 Feb 2026'", "“reviewed” is not a real date."),
            ("set food-hub topics mony", "The guide has no topic called “mony”."),
            ("set food-hub title ''", "“title” is missing."),
        ]
    )
    func faults(command: String, message: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let ending = try edit(workshop, command + " --yes")
        #expect(ending.status == 1)
        #expect(ending.errors.contains(message), "\(ending.errors)")
        #expect(ending.errors.hasSuffix("We left everything as it was.\n"))
        #expect(try workshop.text(foodHub) == LittleGuide.foodHub)
    }

    @Test(
        "what is asked for wrongly is answered in words, with the name that was meant",
        arguments: [
            ("confirm food-hab", "There is no entry called “food-hab”.", "Did you mean “food-hub”?"),
            ("set food-hub coast Free", "An entry has no fact called “coast”.", "Did you mean “cost”?"),
            ("rename food-hub samaritans", "There is one called “samaritans” already.", "Choose another name."),
            ("rename food-hub 'Food Hub 2'", "“Food Hub 2” cannot stand in an address on the site.", "food-hub-2"),
            ("confirm food-hub --on 2027-01-01", "2027-01-01 has not come yet.", "Give the day"),
            (
                "confirm food-hub --on 2026-11-01", "Its facts were checked later than that, on 2026-11-20.",
                "hopeguide set"
            ),
        ]
    )
    func refusals(command: String, message: String, help: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let ending = try edit(workshop, command + " --yes")
        #expect(ending.status == 2)
        #expect(ending.errors.contains(message) && ending.errors.contains(help), "\(ending.errors)")
    }

    @Test("a service is closed with a reason and another to go to, and opened again")
    func close() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        _ = try edit(workshop, "close food-hub --reason 'The hub closed: no more food.' --instead samaritans --yes")
        let closed = try workshop.text(foodHub)
        #expect(closed.contains("status: closed\n") && closed.contains("notice: The hub closed: no more food.\n"))
        #expect(closed.contains("instead: samaritans\n"))
        #expect(try workshop.run(.check).status == 0)
        _ = try edit(workshop, "reopen food-hub --yes")
        #expect(try workshop.text(foodHub) == LittleGuide.foodHub)
    }

    @Test("a renamed entry keeps its id, its old address and every link to it")
    func rename() throws {
        let workshop = try Workshop()
        let linking = LittleGuide.samaritans.replacing(
            "somebody will listen.",
            with: "see the [hub](food-hub.html), [here](food-hub.html#x), not my-food-hub.html."
        )
        try workshop.writeGuide(["content/entries/samaritans.md": linking])
        let ending = try edit(workshop, "rename food-hub town-food --yes")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(!workshop.exists(foodHub))
        let moved = try workshop.text("guide/content/entries/town-food.md")
        #expect(moved.contains("redirect-from: food-hub\n") && moved.contains("\nid: "))
        let samaritans = try workshop.text("guide/content/entries/samaritans.md")
        #expect(samaritans.contains("[hub](town-food.html), [here](town-food.html#x), not my-food-hub.html"))
        #expect(workshop.exists("guide/content/.hopeguide/guide-id"))
    }

    @Test("changes are recorded, and record notes those that were made by hand, once")
    func record() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try edit(workshop, "record").status == 0)
        try workshop.write(LittleGuide.foodHub.replacing("cost: Free", with: "cost: £1"), to: foodHub)
        #expect(try workshop.run(.check).errors.contains("[change-unrecorded]"))
        _ = try edit(workshop, "record")
        #expect(try !workshop.run(.check).errors.contains("[change-unrecorded]"))
        let records = try workshop.text("guide/content/.hopeguide/facts.jsonl")
        #expect(records.split(separator: "\n").filter { $0.contains("\"revision\":1") }.count == 1)
        #expect(try edit(workshop, "record").errors == "Nothing was to be changed.\n")
        #expect(try workshop.text("guide/content/.hopeguide/.gitattributes") == "facts.jsonl merge=union\n")
    }

    @Test(
        "what readers keep grows with a recorded change, is the same in every later build and copy, and keeps its ids"
    )
    func revisions() throws {
        let workshop = try Workshop()
        let meeting = LittleGuide.foodHub.replacing("cost: Free", with: "cost: Free\ntimes: Tuesday 2pm to 4pm")
        try workshop.writeGuide(["content/entries/food-hub.md": meeting])
        func built(_ day: String, _ guide: String = "guide") throws -> [String] {
            let command = "\(Workshop.program) build --guide \(guide) --today \(day)"
            #expect(try workshop.shell(command).status != 2)
            return try workshop.text("\(guide)/site/food-hub.ics").components(separatedBy: "\r\n").filter { line in
                ["UID:", "DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:", "DTSTART;"].contains(where: line.hasPrefix)
            }
        }
        #expect(try edit(workshop, "record").status == 0)
        let before = try built("2026-11-22")
        #expect(try built("2026-11-30") == before)
        let change =
            "\(Workshop.program) set food-hub times \"Tuesday 3pm to 5pm\" --yes --guide guide --today 2026-11-25"
        #expect(try workshop.shell(change).status == 0)
        let after = try built("2026-11-30")
        #expect(after[0] == before[0], "the id")
        #expect(after[1] == "DTSTAMP:20261125T000000Z")
        #expect(after[3] == "SEQUENCE:2521")
        #expect(after[4].hasSuffix("T150000"))
        #expect(
            try workshop.shell("cp -r guide/content copy-content && mkdir copy && mv copy-content copy/content").status
                == 0
        )
        #expect(try built("2026-12-02", "copy") == after)
        #expect(try edit(workshop, "rename food-hub town-food --yes").status == 0)
        try workshop.remove("guide/site/food-hub.ics")
        #expect(try workshop.shell("\(Workshop.program) build --guide guide --today 2026-12-02").status != 2)
        #expect(try workshop.text("guide/site/town-food.ics").contains(before[0]))
    }

    @Test("a read-only file and a link are left alone, in words")
    func closedFiles() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: workshop.path + "/" + foodHub)
        let ending = try edit(workshop, "set food-hub cost '£1' --yes")
        #expect(
            ending.status == 2 && ending.errors.contains("is closed to writing, so we left it alone."),
            "\(ending.errors)"
        )
        #expect(try workshop.text(foodHub) == LittleGuide.foodHub)
        try workshop.remove(foodHub)
        try workshop.write(LittleGuide.foodHub, to: "elsewhere.md")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.path + "/" + foodHub,
            withDestinationPath: workshop.path + "/elsewhere.md"
        )
        #expect(try edit(workshop, "set food-hub cost '£1' --yes").status == 2)
        #expect(try workshop.text("elsewhere.md") == LittleGuide.foodHub)
    }

    @Test("a full disk is named, and the file is whole")
    func fullDisk() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let line =
            "strace -f -qq -o /dev/null -e inject=write:error=ENOSPC:when=1+ -P '\(workshop.path)/guide/content/entries/.hopeguide-writing.tmp'"
        let ending = try workshop.shell(
            "\(line) \(command("set food-hub cost '£1' --yes", in: workshop.path + "/guide"))"
        )
        #expect(ending.status == 2 && ending.errors.contains("No space left on device"), "\(ending.errors)")
        #expect(try workshop.text(foodHub) == LittleGuide.foodHub)
        #expect(try workshop.names("guide/content/entries") == ["food-hub.md", "samaritans.md"])
    }

    @Test(
        "whoever is killed at any call to the system leaves the file whole, old or new",
        arguments: ["openat", "write", "fchmod", "fsync", "close", "rename"]
    )
    func killed(call: String) throws {
        let after = LittleGuide.foodHub.replacing("cost: Free", with: "cost: £1")
        var kills = 0
        for number in 1...40 {
            let workshop = try Workshop()
            try workshop.writeGuide()
            let entries = workshop.path + "/guide/content/entries"
            let injected =
                "strace -f -qq -o /dev/null -e inject=\(call):signal=SIGKILL:when=\(number) -P \(entries) -P \(entries)/food-hub.md -P \(entries)/.hopeguide-writing.tmp"
            let ending = try workshop.shell(
                "\(injected) \(command("set food-hub cost '£1' --yes", in: workshop.path + "/guide"))"
            )
            let text = try workshop.text(foodHub)
            #expect(text == LittleGuide.foodHub || text == after)
            // The next one takes away what was left behind, and writes.
            _ = try edit(workshop, "set food-hub cost '£1' --yes")
            #expect(try workshop.text(foodHub) == after)
            #expect(try workshop.names("guide/content/entries") == ["food-hub.md", "samaritans.md"])
            if ending.status == 0 { break }
            kills += 1
        }
        #expect(kills > 0, "nobody was killed, so nothing was proved")
    }

    @Test(
        "two people's edits of one entry merge where the facts differ, and check names the conflict where they do not"
    )
    func merges() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let git = "cd guide && git init -q -b main && git config user.email a@a.example && git config user.name A"
        #expect(try workshop.shell("\(git) && git add -A && git commit -qm base && git branch other").status == 0)
        _ = try edit(workshop, "set food-hub phone '01632 960 103' --yes")
        #expect(try workshop.shell("cd guide && git add -A && git commit -qm one && git checkout -q other").status == 0)
        _ = try edit(workshop, "set food-hub joining 'Ring first.' --yes")
        let merged = try workshop.shell("cd guide && git add -A && git commit -qm two && git merge -q main -m merge")
        #expect(merged.status == 0, "\(merged.output)\(merged.errors)")
        let both = try workshop.text(foodHub)
        #expect(both.contains("phone: 01632 960 103") && both.contains("joining: Ring first."))
        #expect(try !workshop.run(.check).errors.contains("[change-unrecorded]"))

        _ = try edit(workshop, "set food-hub cost '£1' --yes")
        #expect(
            try workshop.shell(
                "cd guide && git add -A && git commit -qm three && git checkout -q main && git merge -q other -m m"
            ).status == 0
        )
        _ = try edit(workshop, "set food-hub cost '£3' --yes")
        #expect(
            try workshop.shell("cd guide && git add -A && git commit -qm four && git checkout -q other").status == 0
        )
        _ = try edit(workshop, "set food-hub cost '£2' --yes")
        #expect(
            try workshop.shell("cd guide && git add -A && git commit -qm five && git merge -q main -m merge").status
                != 0
        )
        #expect(try workshop.run(.check).errors.contains("Two people changed this at once"))
    }

    private func edit(_ workshop: Workshop, _ line: String) throws -> Ending { try workshop.shell(command(line)) }

    private func command(_ line: String, in guide: String = "guide") -> String {
        "\(Workshop.program) \(line) --guide \(guide) --today \(LittleGuide.today)"
    }
}
