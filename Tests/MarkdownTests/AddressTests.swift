import Diagnostics
import Markdown
import Testing

@Suite("Addresses")
struct AddressTests {
    @Test(
        "web, mail, telephone, text-message and relative addresses are allowed",
        arguments: [
            "https://a.example", "HTTP://a.example/b?c=d#e", "mailto:a@b.example", "tel:01632960101", "sms:85258",
            "food-hub.html", "food-hub.html#cost", "#cost", "?q=1", "/a", "../a", "a/b:c", "./12:30", "a@b/c",
            "https://[::1]/", "https://tŷ.example/",
        ]
    )
    func allowed(address: String) {
        let reading = read("[words](<\(address)>)")
        #expect(reading.diagnostics == [])
        #expect(reading.document.links.map(\.destination) == [address])
    }

    @Test(
        "anything else gives its words without a link, and an error",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "java&#9;script:a", "&#106;avascript:a", "javascript&colon;a",
            "&#x1;javascript:a", "java\u{0}script:a", "java\u{202E}script:a", "javascript:\u{301}a", " javascript:a",
            "data:text/html,a", "vbscript:a", "file:///etc/passwd", "ftp://a.example", "blob:a", "xmpp:a@b.example",
            "//a.example", "/\\\\a.example", "\\\\\\\\a.example", "https:a", "https://", "http:///a", "https:\\\\a",
            "x:y", "a b:c", ":a",
        ]
    )
    func refused(address: String) {
        let reading = read("[words](<\(address)>) ![picture](<\(address)>)")
        #expect(reading.document.plainText == "words picture")
        #expect(reading.document.links == [])
        #expect(reading.document.images == [])
        let errors = reading.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.id) == ["link-not-allowed", "link-not-allowed"])
    }

    @Test("a bare address that is not allowed is shown, and not a link", arguments: ["ftp://a.example", "<file:///a>"])
    func bare(address: String) {
        let reading = read(address)
        #expect(reading.document.links == [])
        #expect(reading.document.plainText == address.filter { !"<>".contains($0) })
        #expect(reading.diagnostics.map(\.id) == ["link-not-allowed"])
    }

    @Test(
        "a reference to an address is checked where it is used",
        arguments: ["[words]\n\n[words]: javascript:a", "[words][a]\n\n[a]: <javascript:a>"]
    )
    func reference(markdown: String) {
        let reading = read(markdown)
        #expect(reading.document.links == [])
        #expect(reading.findings == [Finding(.error, "link-not-allowed", line: 1, columns: 2..<7)])
    }

    @Test("an address up to 2,000 bytes is allowed")
    func length() {
        let long = String(repeating: "é", count: 1_000)
        #expect(read("[a](\(long))").diagnostics == [])
        #expect(read("[a](\(long)x)").diagnostics.map(\.id) == ["link-too-long"])
    }

    @Test("the words behind an address may have up to 500 bytes")
    func titleLength() {
        let long = String(repeating: "a ", count: 250)
        #expect(read("[a](b \"\(long)\")").diagnostics == [])
        #expect(read("[a](b \"\(long)x\")").diagnostics.map(\.id) == ["link-title-too-long"])
    }

    @Test("a long address may be used again, but not without end")
    func repeated() {
        func text(links: Int) -> String {
            "[a]: " + String(repeating: "b", count: 2_000) + "\n\n" + String(repeating: "[a]\n\n", count: links)
        }
        #expect(read(text(links: 131)).diagnostics == [])
        let reading = read(text(links: 140))
        #expect(reading.findings == [Finding(.error, "link-repeated-too-often", line: 265, columns: 2..<3)])
        #expect(reading.document.links.count == 131)
    }
}
