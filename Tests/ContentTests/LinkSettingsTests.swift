import Diagnostics
import Guide
import Testing

@testable import Content

@Suite("What a guide says of visits to its links")
struct LinkSettingsTests {
    private static func read(_ links: String) throws -> (settings: LinkSettings?, report: String) {
        let text = """
            name: The Hope Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.example/
            contact: {email: guide@guide.example}
            edition: {name: Winter 2026, on: 2026-12-01}
            topics: {food: Food}
            areas: {town: In town}
            \(links)

            """
        let file = GuideFiles.File(path: "content/guide.yml", bytes: Array(text.utf8))
        let reading = SettingsReader.read(GuideFiles(files: [file]))
        return (reading.settings?.links, TextReport(usesColour: false).text(reading.diagnostics))
    }

    @Test("is read as typed")
    func read() throws {
        let links = """
            links:
              again: 1 month
              connections: 4
              pause: 3
              patience: 60
              leave-out:
                facebook.com: It lets no program in
                https://x.internal/*.pdf: They are large, and theirs
              hosts:
                WWW.slow.internal: {pause: 10, patience: 90}
            """
        let (settings, report) = try Self.read(links)
        #expect(report == "")
        #expect(settings?.again == TimeSpan(1, .months))
        #expect(settings?.connections == 4)
        #expect(settings?.pause == 3)
        #expect(settings?.patience == 60)
        #expect(settings?.exclusions.map(\.pattern) == ["facebook.com", "https://x.internal/*.pdf"])
        #expect(settings?.exclusions.map(\.reason) == ["It lets no program in", "They are large, and theirs"])
        #expect(settings?.hosts == ["www.slow.internal": LinkSettings.Manners(pause: 10, patience: 90)])
    }

    @Test("can be left unsaid")
    func unsaid() throws {
        #expect(try Self.read("") == (LinkSettings(), ""))
    }

    @Test("is answered in plain words where it cannot be read")
    func wrong() throws {
        let links = """
            links:
              agian: 14 days
              connections: 500
              pause: 0
              leave-out: [facebook.com]
              hosts: slow.internal
            """
        #expect(
            try Self.read(links).report == """
                error: “links” has no fact called “agian”. [key-unknown]
                  --> content/guide.yml, line 10
                  10 |   agian: 14 days
                     |   ^^^^^
                  help: Did you mean “again”?

                error: “connections” is larger than other people's computers should have to bear, or you should have to wait. \
                [link-number-too-large]
                  --> content/guide.yml, line 11
                  11 |   connections: 500
                     |   ^^^^^^^^^^^
                  help: It can be from 1 to 64.

                error: “pause” is not a whole number from 1 to 999. [number-invalid]
                  --> content/guide.yml, line 12
                  12 |   pause: 0
                     |          ^
                  help: Write it in figures, for example: pause: 1

                error: An address is to be left out, and we are not told why. [link-left-out-without-reason]
                  --> content/guide.yml, line 13
                  13 |   leave-out: [facebook.com]
                     |   ^^^^^^^^^
                  help: Write each on a line of its own below “leave-out:”, with the reason after it: “facebook.com: the reason”.

                error: “hosts” takes the names of hosts, and here is one line of text. [value-of-wrong-kind]
                  --> content/guide.yml, line 14
                  14 |   hosts: slow.internal
                     |   ^^^^^
                  help: Write it like this: hosts: {www.valenhs.org.uk: {pause: 5}}


                """
        )
    }
}
