import Testing

@testable import Text

@Suite("Bytes and ASCII")
struct TextTests {
    private static let hostile = "<a href='x'>\"Hope\" & tea</a> – 你好\u{2028}\u{1}\n\t\\"

    @Test("signs of markup are entities, each where it could be read as markup")
    func entities() {
        #expect("a < b & c > \"d\" 'e'".escaped(.betweenTags) == "a &lt; b &amp; c &gt; \"d\" 'e'")
        #expect("a < b & c > \"d\" 'e'".escaped(.inAttributes) == "a &lt; b &amp; c &gt; &quot;d&quot; 'e'")
        #expect("a < b & c > \"d\" 'e'".escaped(.anywhere) == "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;")
        #expect("你好".escaped(.anywhere) == "你好")
        #expect("&".escaped(.anywhere) == "&amp;" && "".escaped(.anywhere) == "")
    }

    @Test("texts in data and in scripts can end no element and no line")
    func quoted() {
        var data = ""
        data.appendJSON(Self.hostile)
        let start = "\"\\u003ca href='x'"
        #expect(data == start + "\\u003e\\\"Hope\\\" & tea\\u003c/a\\u003e – 你好\u{2028}\\u0001\\u000a\\u0009\\\\\"")
        var script = ""
        script.appendScript(Self.hostile)
        #expect(script == start + ">\\\"Hope\\\" & tea\\u003c/a> – 你好\\u2028\\u0001\\n\\t\\\\\"")
    }

    @Test("addresses keep what may stand in them")
    func percent() {
        #expect("a b/ü?%20~".percentEncodedAddress == "a%20b/%C3%BC?%20~")
        #expect("a b/ü?%20~".percentEncodedPart == "a%20b%2F%C3%BC%3F%2520~")
    }

    @Test(
        "bytes are found where they stand first",
        arguments: [("ababc", "abc", 2), ("ab", "abc", -1), ("", "a", -1), ("a你好", "好", 4), ("aaa", "a", 0)]
    )
    func search(text: String, wanted: String, offset: Int) {
        let found = text.firstBytes(of: wanted).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
        #expect(found ?? -1 == offset)
        #expect(text.holds(wanted) == (offset >= 0))
        let part = ("--" + text).dropFirst(2)
        #expect(part.firstBytes(of: wanted).map { String(part[$0]) } == (offset < 0 ? nil : wanted))
    }

    @Test("the fingerprint is FNV-1a of 64 bits, in one piece or in several")
    func fingerprint() {
        // Test vectors of draft-eastlake-fnv.
        #expect(Fingerprint(of: "".utf8).text == "cbf29ce484222325")
        #expect(Fingerprint(of: "foobar".utf8).text == "85944171f73967e8")
        var inPieces = Fingerprint(of: "foo".utf8)
        inPieces.add(Array("bar".utf8))
        #expect(inPieces == Fingerprint(of: "foobar".utf8))
    }

    @Test("only addresses of the web have a scheme of the web", arguments: ["HTTPS://a.example", "http://a.example"])
    func schemes(address: String) {
        #expect(WebScheme.of(address) == address.split(separator: "a.")[0].lowercased())
        #expect(WebScheme.of("x" + address) == nil)
        #expect(WebScheme.of("javascript:alert(1)") == nil)
    }

    @Test("a byte is a letter, a digit or a space as ASCII says")
    func classes() {
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            #expect(byte.isASCIILetter == (character.isASCII && character.isLetter))
            #expect(byte.isASCIIDigit == (character.isASCII && character.isNumber))
            #expect(byte.isASCIISpace == (character.isASCII && character.isWhitespace))
            #expect(byte.isHexadecimalDigit == (character.isASCII && character.isHexDigit))
        }
    }
}
