import Foundation
import Testing

@Suite("Building again")
struct RepeatedBuildTests {
    @Test("gives the same bytes from the same input on the same day, leaflet and all")
    func sameBytes() throws {
        let (first, second) = (try Workshop(), try Workshop())
        for workshop in [first, second] {
            try workshop.writeGuide(["content/host/.nojekyll": "", "content/host/CNAME": "guide.example\n"])
            #expect(try workshop.run(.build, typesetting: .real).status == 0)
        }
        let site = try first.contents("guide/site")
        #expect(differences(site, try second.contents("guide/site")) == [])
        #expect(site[".nojekyll"] == Data() && site["CNAME"] == Data("guide.example\n".utf8))
    }

    @Test("gives the same bytes on one processor as on all, for a thousand entries")
    func sameBytesOnOneProcessor() throws {
        let (first, second) = (try Workshop(), try Workshop())
        let entries = (0..<998).map { number in
            let text = LittleGuide.foodHub.replacing("Food hub", with: "Food hub \(number)")
                .replacing("01632 960 102", with: "01632 960 \(String(format: "%03d", number))")
            return ("content/entries/food-\(number).md", text)
        }
        for (workshop, alone) in [(first, "taskset -c 0 "), (second, "")] {
            try workshop.writeGuide(Dictionary(entries) { first, _ in first })
            let build = "\(alone)$PROGRAM build --guide guide --today \(LittleGuide.today)"
            #expect(try workshop.shell(build).status == 0)
        }
        let site = try first.contents("guide/site")
        #expect(site.count > 2_000)
        #expect(differences(site, try second.contents("guide/site")) == [])
    }

    @Test("writes nothing when nothing has changed")
    func nothingWritten() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build, typesetting: .real).status == 0)
        let stamps = try workshop.stamps("guide/site")
        let ending = try workshop.run(.build, typesetting: .real)
        #expect(ending.output.contains("\nNothing has changed since the last time.\n"))
        #expect(try workshop.stamps("guide/site") == stamps)
    }

    @Test("writes only the pages that have changed")
    func onlyChanges() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build).status == 0)
        let stamps = try workshop.stamps("guide/site")
        try workshop.writeGuide([
            "content/entries/food-hub.md": LittleGuide.foodHub.replacing("Tell us", with: "Please tell us")
        ])
        #expect(try workshop.run(.build).status == 0)
        let after = try workshop.stamps("guide/site")
        #expect(
            stamps.keys.filter { stamps[$0] != after[$0] }.sorted()
                == [".hopeguide-manifest", "everything.html", "food-hub.html", "worker.js"]
        )
    }

    @Test("keeps the git repository in the output, which still works")
    func git() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build).status == 0)
        try workshop.write("*.tmp\n", to: "guide/site/.gitignore")
        let git = "git -C guide/site -c user.name=CVS -c user.email=cvs@guide.example"
        let commit = "\(git) init -q && \(git) add . && \(git) commit -q -m First"
        #expect(try workshop.shell(commit) == Ending(status: 0, output: "", errors: ""))
        try workshop.writeGuide([
            "content/entries/food-hub.md": LittleGuide.foodHub.replacing("Tell us", with: "Please tell us")
        ])
        #expect(try workshop.run(.build).status == 0)
        #expect(
            try workshop.shell("\(git) status --short")
                == Ending(
                    status: 0,
                    output: " M .hopeguide-manifest\n M everything.html\n M food-hub.html\n M worker.js\n",
                    errors: ""
                )
        )
        #expect(try workshop.shell("\(git) commit -q -a -m Second && \(git) fsck --strict").status == 0)
        #expect(try workshop.text("guide/site/.gitignore") == "*.tmp\n")
        #expect(try workshop.names("guide") == ["content", "site"])
    }

    @Test("says how long each stage took, when asked")
    func timing() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let ending = try workshop.run(.build, "--timing", typesetting: .real)
        #expect(ending.status == 0)
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.first == "stage               on the clock   processor")
        #expect(
            lines.dropFirst().map { $0.prefix(16).trimmingCharacters(in: .whitespaces) } == [
                "loading files", "reading entries", "checking", "recalling links", "templates", "making pictures",
                "typesetting", "presenting", "making pages", "writing", "in all",
            ]
        )
        for line in lines.dropFirst() { #expect(line.wholeMatch(of: /.{16}( +\d+\.\d ms){2}/) != nil, "\(line)") }
    }

    @Test("a page that was published and is deleted is named once, and its address goes on saying something")
    func deleted() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        _ = try workshop.run(.build)
        try workshop.remove("guide/content/entries/food-hub.md")
        let warning = """
            warning: “food-hub.html” was published and is no longer in the guide. Links and printed codes will find a page that \
            says so. [address-gone]
              help: If a service has closed, put its file back, with: status: closed. If it has another name now, write into its \
            file: redirect-from: food-hub

            """
        #expect(try workshop.run(.check).errors.contains(warning))
        #expect(try workshop.run(.build).errors.contains(warning))
        for _ in 1...2 {
            let page = try workshop.text("guide/site/food-hub.html")
            #expect(page.contains("<h1 id=\"site_gone\">This page is no longer in the guide</h1>"))
            #expect(page.contains("class=\"crisis\"") && page.contains("a-to-z.html"))
            #expect(!page.contains("Food hub"))
            #expect(!workshop.exists("guide/site/food-hub.vcf"))
            #expect(try !workshop.run(.build).errors.contains("[address-gone]"))
        }
        #expect(try !workshop.text("guide/site/sitemap.xml").contains("food-hub"))
        try workshop.write(
            LittleGuide.samaritans.replacing("title:", with: "redirect-from: food-hub\ntitle:"),
            to: "guide/content/entries/samaritans.md"
        )
        _ = try workshop.run(.build)
        #expect(try workshop.text("guide/site/food-hub.html").contains("url=samaritans.html"))
    }
}
