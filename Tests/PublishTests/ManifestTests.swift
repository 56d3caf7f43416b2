import Testing
import Text

@testable import Publish

@Suite("The manifest")
struct ManifestTests {
    private static let header = Manifest.header + "\n"

    @Test("is read back as it was written")
    func roundTrip() throws {
        var manifest = Manifest()
        for file in outputFiles(["index.html": "Home", "images/farm/a b.png": "", "👩‍🌾.png": "x", "café.html": "y"]) {
            try manifest.insert(.init(fingerprint: Fingerprint(of: file.bytes), size: file.bytes.count), at: file.path)
        }
        #expect(Manifest(bytes: manifest.bytes) == manifest)
        #expect(manifest.folders == ["images", "images/farm"])
        #expect(Manifest(bytes: Manifest().bytes) == Manifest())
    }

    @Test(
        "uses a fingerprint that is known",
        arguments: [
            ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
        ]
    )
    func fingerprint(text: String, expected: String) {
        #expect(Fingerprint(of: Array(text.utf8)).text == expected)
    }

    @Test(
        "is not believed where it is not whole and ours",
        arguments: [
            "",
            "hopeguide manifest 2: of some later version\n",
            Manifest.header,
            header + "6abb1cd87fe0114e 4 index.html",
            header + "\n",
            header + "6abb1cd87fe0114e 4\n",
            header + "6abb1cd87fe0114e four index.html\n",
            header + "6abb1cd87fe0114e -4 index.html\n",
            header + "not-a-fingerprint 4 index.html\n",
            header + "6abb1cd87fe0114e 4 ../index.html\n",
            header + "6abb1cd87fe0114e 4 /etc/passwd\n",
            header + "6abb1cd87fe0114e 4 .git/config\n",
            header + "6abb1cd87fe0114e 4 a\r\n",
            header + "6abb1cd87fe0114e 4 a\n6abb1cd87fe0114e 4 a\n",
            header + "6abb1cd87fe0114e 4 a\n6abb1cd87fe0114e 4 a/b\n",
        ]
    )
    func damaged(text: String) {
        #expect(Manifest(bytes: Array(text.utf8)) == nil)
    }

    @Test("of a folder that a killed build left half made is read up to its last whole line")
    func torn() throws {
        let whole = Self.header + "6abb1cd87fe0114e 4 index.html\n"
        let torn = try #require(Manifest(unfinished: Array((whole + "6abb1cd87fe0114e 4 goat.p").utf8)))
        #expect(torn == Manifest(bytes: Array(whole.utf8)))
        #expect(Manifest(unfinished: Array("?".utf8)) == nil)
    }

    @Test("is not believed where it is not text")
    func notText() {
        #expect(Manifest(bytes: Array(Self.header.utf8) + [0xFF, 0x0A]) == nil)
    }
}
