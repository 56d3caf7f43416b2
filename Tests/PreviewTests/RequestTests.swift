import Testing

@testable import Preview

@Suite("A request")
struct RequestTests {
    @Test("is read as it was sent")
    func read() throws {
        let request = try #require(
            Request(
                head: Array("GET /food-hub.html?a=b HTTP/1.1\r\nhOST: \t localhost:4810 \r\nAccept: */*\r\n\r\n".utf8)
            )
        )
        #expect(request.method == "GET")
        #expect(request.target == "/food-hub.html?a=b")
        #expect(request.host == "localhost:4810")
    }

    @Test(
        "that is not one is never guessed at",
        arguments: [
            "", "\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET /\r\nHost: a\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/2\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n more\r\n\r\n",
            "GET / HTTP/1.1\r\nno colon\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\nHost: a\n\n",
            "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /é HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nX: a\rHost: b\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nX: a\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: 100) + "\r\n",
        ]
    )
    func malformed(text: String) { #expect(Request(head: Array(text.utf8)) == nil) }

    @Test(
        "leads to a file of the site by its whole name",
        arguments: [
            ("/", "index.html"), ("/?a=/../b", "index.html"), ("/food-hub.html", "food-hub.html"),
            ("/images/a%20b.png", "images/a b.png"), ("/caf%C3%A9.html", "café.html"), ("/images/", "images/"),
            ("/.preview/news", ".preview/news"),
        ]
    )
    func file(target: String, name: String) { #expect(RequestTarget(target) == .file(name)) }

    @Test(
        "leads nowhere else",
        arguments: [
            "", "*", "food-hub.html", "http://localhost/food-hub.html", "//elsewhere.example/", "/../secret", "/..",
            "/%2e%2e/secret", "/%2E%2E%2Fsecret", "/images/../../secret", "/./index.html", "/images//a.png",
            "/..%5csecret", "/a\\b", "/index.html%00.png", "/%0d%0aSet-Cookie:a", "/%zz", "/%", "/%4", "/%ff", "/%+1",
            "/index.html#top", "/%7f",
        ]
    )
    func nowhereElse(target: String) { #expect(RequestTarget(target) == .refused) }

    @Test(
        "is answered only under the names of this computer, with the right port",
        arguments: [
            ("localhost:4810", true), ("LocalHost:4810", true), ("127.0.0.1:4810", true), ("[::1]:4810", true),
            ("localhost", false), ("localhost:80", false), ("localhost:4811", false),
            ("localhost:4810.evil.example", false),
            ("evil.example", false), ("evil.example:4810", false), ("127.0.0.1.evil.example:4810", false),
            ("127.0.0.2:4810", false), ("0.0.0.0:4810", false), ("localhost.:4810", false), ("::1:4810", false),
            ("", false),
            ("a@localhost:4810", false),
        ]
    )
    func hosts(host: String, isOwn: Bool) { #expect(OwnHosts(port: 4810).contains(host) == isOwn) }

    @Test("may leave out the port that browsers leave out")
    func usualPort() {
        #expect(OwnHosts(port: 80).contains("localhost") && OwnHosts(port: 80).contains("localhost:80"))
        #expect(OwnHosts(port: 80).address == "http://localhost/")
        #expect(OwnHosts(port: 4810).address == "http://localhost:4810/")
    }
}
