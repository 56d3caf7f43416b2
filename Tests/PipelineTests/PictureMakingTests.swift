import Content
import Diagnostics
import Foundation
import Guide
import Testing

@testable import Pipeline

@Suite("The guide's pictures on its site")
struct PictureMakingTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A guide of one entry that shows a picture; `test` is given what builds it.
    private func inAGuide(_ test: (String, GuideRequest) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pictures-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let today = try #require(CalendarDate(iso: "2026-11-21"))
        _ = try StarterGuide.write(to: folder, today: today)
        try FileManager.default.createDirectory(atPath: folder + "/content/images", withIntermediateDirectories: true)
        let page = "---\ntitle: A page\n---\nWords.\n\n![A boat](images/boat.png)\n"
        try Data(page.utf8).write(to: URL(filePath: folder + "/content/pages/boat.md"))
        let request = GuideRequest(
            folder: folder,
            output: folder + "/site",
            today: today,
            isStrict: false,
            typesetter: nil,
            home: nil
        )
        try test(folder, request)
    }

    private func boat() throws -> Data {
        try Data(contentsOf: Self.repository.appending(path: "content/images/harbour.png"))
    }

    @Test("a picture is made small, and its page says how large it is")
    func made() throws {
        try inAGuide { folder, request in
            try boat().write(to: URL(filePath: folder + "/content/images/boat.png"))
            let build = try Build.run(request) { _ in }
            guard case .published = build.outcome else {
                Issue.record("\(TextReport(usesColour: false).text(build.diagnostics))")
                return
            }
            let page = try String(contentsOfFile: folder + "/site/boat.html", encoding: .utf8)
            let image = "<img src=\"images/boat.png\" alt=\"A boat\" width=\"640\" height=\"267\" loading=\"lazy\">"
            #expect(page.contains(image))
            let bytes = try Data(contentsOf: URL(filePath: folder + "/site/images/boat.png"))
            #expect(bytes.count <= 20_000)
        }
    }

    @Test("a picture that changes its kind has another ending behind its name, on the page too")
    func renamed() throws {
        try inAGuide { folder, request in
            // A drawing by its name and a photograph by its bytes.
            let photograph = try #require(Data(base64Encoded: Self.photograph))
            try photograph.write(to: URL(filePath: folder + "/content/images/boat.png"))
            _ = try Build.run(request) { _ in }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/site/images") == ["boat.png.jpg"])
            let page = try String(contentsOfFile: folder + "/site/boat.html", encoding: .utf8)
            #expect(page.contains("src=\"images/boat.png.jpg\" alt=\"A boat\" width=\"8\" height=\"8\""))
        }
    }

    @Test("a broken picture is named, and the last good site stays as it was")
    func broken() throws {
        try inAGuide { folder, request in
            let file = URL(filePath: folder + "/content/images/boat.png")
            try boat().write(to: file)
            _ = try Build.run(request) { _ in }
            let good = try Data(contentsOf: URL(filePath: folder + "/site/images/boat.png"))
            try boat().prefix(900).write(to: file)
            let build = try Build.run(request) { _ in }
            guard case .withheld = build.outcome else {
                Issue.record("it was published")
                return
            }
            let expected = """
                error: We cannot read this picture. It is damaged, or of another kind than its name says. [picture-unreadable]
                  --> content/images/boat.png
                  help: Open it in a picture editor and save it again as JPEG or PNG, or take it away.


                """
            let told = build.diagnostics.filter { $0.id != "print-unavailable" }
            #expect(TextReport(usesColour: false).text(told) == expected)
            let checked = try Build.check(request) { _ in }
            #expect(checked.diagnostics.contains { $0.id == "picture-unreadable" })
            #expect(try Data(contentsOf: URL(filePath: folder + "/site/images/boat.png")) == good)
        }
    }

    /// Eight by eight grey pixels, as JPEG.
    private static let photograph =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
        + "Z2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF"
        + "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW"
        + "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
        + "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ACv/2Q=="
}
