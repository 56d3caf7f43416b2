import Markdown
import Testing

@Suite("From a file's name in the folder to its name on the site")
struct FileAddressTests {
    static let names: [(path: String, onSite: String)] = [
        ("images/garden.jpg", "images/garden.jpg"), ("images/photo (1).webp", "images/photo (1).webp"),
        ("images/team #2.jpg", "images/team -2.jpg"), ("images/50%.gif", "images/50-.gif"),
        ("images/what: now?.jpg", "images/what- now-.jpg"), ("images/con.jpg", "images/con-file.jpg"),
        ("images/constable.jpg", "images/constable.jpg"), ("images/cafe\u{301}.jpg", "images/caf\u{E9}.jpg"),
        ("images/old. /a.jpg", "images/old.-/a.jpg"), ("images/tea & cake.jpg", "images/tea - cake.jpg"),
    ]

    @Test("holds nothing that hosts, USB sticks and Windows cannot", arguments: names)
    func onSite(example: (path: String, onSite: String)) {
        // By bytes: to Swift the two ways to write é are one.
        #expect(Array(FileAddress.onSite(example.path).utf8) == Array(example.onSite.utf8))
    }

    @Test(
        "a picture is found however a text writes its name",
        arguments: [
            "images/team%20%232.jpg", "images/team #2.jpg", "./images/team%20%232.jpg", "images/team%20%232.jpg?v=1",
        ]
    )
    func found(address: String) {
        let document = read("![A team](<\(address)>)").document
        let picture = HTMLPictures.Picture(address: "images/team -2.jpg", width: 3, height: 2)
        let pictures = HTMLPictures(["images/team #2.jpg": picture])
        #expect(
            document.html(HTMLOptions(words: .english, pictures: pictures))
                == "<p><img src=\"images/team%20-2.jpg\" alt=\"A team\" width=\"3\" height=\"2\" loading=\"lazy\"></p>\n"
        )
    }
}
