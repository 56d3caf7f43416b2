import Foundation
import Testing

@testable import Diagnostics

@Suite("What is found, as SARIF 2.1.0")
struct SARIFReportTests {
    private let report = SARIFReport(rules: Found.rules, folder: "my guide/", version: "1.2")

    @Test("one fault as a whole file")
    func whole() throws {
        #expect(
            try report.text([Found.all[3]])
                == #"""
                {
                  "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                  "runs" : [
                    {
                      "columnKind" : "unicodeCodePoints",
                      "results" : [
                        {
                          "level" : "error",
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "my%20guide/content/entries/a%20b%2Cc.md",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "endColumn" : 13,
                                  "startColumn" : 8,
                                  "startLine" : 2
                                }
                              }
                            }
                          ],
                          "message" : {
                            "text" : "“Café” Do.\u001b[2J"
                          },
                          "partialFingerprints" : {
                            "hopeguide/v1" : "FINGERPRINT:1"
                          },
                          "ruleId" : "of-words",
                          "ruleIndex" : 0
                        }
                      ],
                      "tool" : {
                        "driver" : {
                          "name" : "hopeguide",
                          "rules" : [
                            {
                              "defaultConfiguration" : {
                                "level" : "warning"
                              },
                              "fullDescription" : {
                                "text" : "Looks. Matters."
                              },
                              "help" : {
                                "text" : "Do.\n\nBefore:\na: 1\n\nAfter:\na: 2"
                              },
                              "id" : "of-words",
                              "shortDescription" : {
                                "text" : "Looks."
                              }
                            }
                          ],
                          "version" : "1.2"
                        }
                      }
                    }
                  ],
                  "version" : "2.1.0"
                }

                """#.replacing("FINGERPRINT", with: fingerprint(Found.all[3]))
        )
    }

    private func fingerprint(_ diagnostic: Diagnostic) -> String {
        var fingerprints = SARIFFingerprints()
        return String(fingerprints.next(for: diagnostic).prefix(16))
    }

    /// What the standard's schema requires of the parts that we write, and what code hosts require besides.
    @Test("has everything that the standard requires, and nothing of the wrong kind")
    func required() throws {
        let log = try #require(JSONSerialization.jsonObject(with: Data(report.text(Found.all).utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [[String: Any]])
        let run = try #require(runs.first)
        #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String))
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect((driver["name"] as? String)?.isEmpty == false)
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids == ["of-words", "of-the-line", "of-the-file", "of-the-guide"])
        #expect(Set(ids).count == rules.count)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == Found.all.count)
        for result in results { try check(result, ids) }
    }

    private func check(_ result: [String: Any], _ ids: [String]) throws {
        #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
        #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(ids[index] == result["ruleId"] as? String)
        #expect((result["partialFingerprints"] as? [String: String])?.count == 1)
        let locations = try #require(result["locations"] as? [[String: Any]])
        let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
        let artifact = try #require(physical["artifactLocation"] as? [String: Any])
        let address = try #require(artifact["uri"] as? String)
        #expect(address.hasPrefix("my%20guide/content/") && !address.contains(" "))
        guard let region = physical["region"] as? [String: Int] else { return }
        #expect(try #require(region["startLine"]) >= 1)
        if let start = region["startColumn"] { #expect(start >= 1 && start <= (region["endColumn"] ?? 0)) }
    }

    @Test("a fault keeps its fingerprint when its line moves, and twins are told apart")
    func fingerprints() {
        func fault(line: Int) -> Diagnostic {
            Diagnostic(.error, id: "x", at: Place(file: "a.md", line: line, lineText: "same words"), "M.")
        }
        var (before, after) = (SARIFFingerprints(), SARIFFingerprints())
        let (first, second) = (before.next(for: fault(line: 3)), before.next(for: fault(line: 9)))
        #expect(first != second)
        #expect(after.next(for: fault(line: 30)) == first)
        #expect(first == "\(fingerprint(fault(line: 3))):1")
    }
}
