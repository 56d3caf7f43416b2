import Foundation
import Testing

@testable import Diagnostics

/// Faults of every severity and every kind of place, with words that a careless writer would stumble over.
enum Found {
    static let file = SourceFile(name: "content/entries/a b,c.md", text: "---\ntitle: Caf\u{65}\u{301} 50%: hub\n")

    static let all = [
        Diagnostic(.notice, id: "of-the-guide", at: nil, "For the guide."),
        Diagnostic(.warning, id: "of-the-file", at: file.whole, "Look: 50%\r\nof it.", help: "Help, please."),
        Diagnostic(.error, id: "of-the-line", at: file.place(line: 1), "Line."),
        Diagnostic(.error, id: "of-words", at: file.place(line: 2, columns: 8..<12), "“Café”", help: "Do.\u{1B}[2J"),
    ]

    static let rules = ["of-words", "of-the-line", "of-the-file", "of-the-guide", "never-broken"].map {
        Rule($0, .warning, "Looks.", why: "Matters.", cure: "Do.", before: "a: 1", after: "a: 2")
    }
}

@Suite("What is found, a line each")
struct UnixReportTests {
    @Test("names file, line and column, and nothing in it can write to the terminal")
    func whole() {
        #expect(
            UnixReport(folder: "guide/").text(Found.all) == """
                guide/: notice: For the guide. [of-the-guide]
                guide/content/entries/a b,c.md: warning: Look: 50%\u{FFFD}\u{FFFD}of it. Help, please. [of-the-file]
                guide/content/entries/a b,c.md:1: error: Line. [of-the-line]
                guide/content/entries/a b,c.md:2:8: error: “Café” Do.\u{FFFD}[2J [of-words]

                """
        )
        #expect(UnixReport().text([]) == "")
    }
}

@Suite("What is found, as GitHub annotates it")
struct GitHubReportTests {
    @Test("the gravest come first, and marks that mean something to GitHub are escaped")
    func whole() {
        #expect(
            GitHubReport(folder: "my,guide/").text(Found.all) == """
                ::error file=my%2Cguide/content/entries/a b%2Cc.md,line=1,endLine=1,title=of-the-line::Line.
                ::error file=my%2Cguide/content/entries/a b%2Cc.md,line=2,endLine=2,col=8,endColumn=11,\
                title=of-words::“Café”%0ADo.\u{1B}[2J
                ::warning file=my%2Cguide/content/entries/a b%2Cc.md,title=of-the-file::Look: 50%25%0D%0Aof it.%0AHelp, please.
                ::notice title=of-the-guide::For the guide.

                """
        )
    }

    @Test("every line is one command whose properties GitHub knows")
    func grammar() throws {
        let known: Set = ["file", "line", "endLine", "col", "endColumn", "title"]
        for line in GitHubReport().text(Found.all).split(separator: "\n") {
            let match = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^\r\n]+?)::([^\r\n]+)/))
            let properties = match.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
            #expect(properties.allSatisfy { $0.count == 2 && known.contains(String($0[0])) })
            let keys = Set(properties.map { String($0[0]) })
            #expect(!keys.contains("col") || keys.isSuperset(of: ["line", "endLine", "endColumn"]))
            #expect(!match.2.contains(":"))
        }
    }
}

@Suite("What is found, as JSON")
struct JSONReportTests {
    @Test("carries its version, the totals, each fault with its place, and the rules that were broken")
    func whole() throws {
        let text = try JSONReport(rules: Found.rules).text([Found.all[3]])
        #expect(
            text == #"""
                {
                  "diagnostics" : [
                    {
                      "column" : 8,
                      "endColumn" : 12,
                      "file" : "content/entries/a b,c.md",
                      "help" : "Do.\u001b[2J",
                      "line" : 2,
                      "message" : "“Café”",
                      "rule" : "of-words",
                      "severity" : "error"
                    }
                  ],
                  "rules" : [
                    {
                      "after" : "a: 2",
                      "before" : "a: 1",
                      "cure" : "Do.",
                      "id" : "of-words",
                      "severity" : "warning",
                      "summary" : "Looks.",
                      "why" : "Matters."
                    }
                  ],
                  "totals" : {
                    "errors" : 1,
                    "notices" : 0,
                    "warnings" : 0
                  },
                  "version" : 1
                }

                """#
        )
    }
}
