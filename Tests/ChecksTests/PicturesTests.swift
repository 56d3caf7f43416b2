import Guide
import Testing

@testable import Checks

@Suite("Pictures")
struct PicturesTests {
    static let words: [(words: String, isFault: Bool)] = [
        ("Image of the gate", true), ("A picture of the gate", true), ("photo of us", true), ("IMG_2034", true),
        ("DSC01023", true), ("gate.jpg", true), ("The garden gate", false), ("Image", false),
        ("Pictures of you, a choir", false), ("Imogen at the gate", false), ("A photograph album on the table", false),
        ("Images and words: our poster", false), ("IMG, our group's badge", false),
    ]

    @Test("words for a picture say what it shows", arguments: words)
    func alternativeText(example: (words: String, isFault: Bool)) throws {
        let messages = try WrittenGuide.messages(Pictures.self, of: "![\(example.words)](images/a.jpg)")
        #expect(messages.isEmpty != example.isFault, "\(example.words)")
    }

    @Test("what is said of a text's pictures and of the files")
    func messages() throws {
        let entry = try WrittenGuide.entry(body: "![Image of the gate](images/a.jpg)")
        let pictures = [
            Picture(path: "images/a.jpg", tellsLocation: false),
            Picture(path: "images/b.jpg", tellsLocation: true),
        ]
        let expected = """
            warning: The words for this picture begin with “image of”. Screen readers say that already. [picture-words]
              --> content/entries/hub.md, line 3
              3 | ![Image of the gate](images/a.jpg)
                |                      ^^^^^^^^^^^^
              help: Say straight away what it shows: “The gate”.

            notice: This photograph tells where it was taken. The site's copy does not, but whoever has this file can read \
            it. [picture-tells-place]
              --> content/images/b.jpg
              help: Open it in a picture editor and save a copy without its details, or use a screenshot of it.


            """
        #expect(try WrittenGuide.report(Pictures.self, try WrittenGuide.guide([entry], pictures: pictures)) == expected)
    }
}
