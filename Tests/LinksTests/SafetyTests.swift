import Testing

@testable import Links

@Suite("What is never visited")
struct SafetyTests {
    @Test(
        "an address in a network that is not public",
        arguments: [
            "127.0.0.1", "127.255.0.9", "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
            "168.63.129.16", "::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1",
            "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "2001::1", "fc00::1",
            "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1", "100::1",
        ]
    )
    func notPublic(text: String) throws {
        #expect(try !#require(NetworkAddress(text)).isPublic)
    }

    @Test(
        "but an address of the public internet is",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.1.1.1", "128.0.0.1",
            "172.15.0.1", "172.32.0.1", "192.167.1.1", "192.169.0.1", "223.255.255.254", "2606:4700::1111",
            "2a00:1450:4009::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1",
        ]
    )
    func isPublic(text: String) throws {
        #expect(try #require(NetworkAddress(text)).isPublic)
    }

    @Test("not even when a public name turns out to lead there")
    func rebound() async throws {
        let servers = try Servers.shared()
        let found = await servers.visit(["http://rebound.links.internal/", "https://rebound.links.internal/"]) {
            $0.allowsPrivate = false
        }
        #expect(
            found.mapValues(\.verdict) == [
                "http://rebound.links.internal/": .privateNetwork, "https://rebound.links.internal/": .privateNetwork,
            ]
        )
        #expect(servers.requests(to: "rebound") == [])
    }

    @Test("nor when a redirect leads there")
    func redirected() async throws {
        let servers = try Servers.shared()
        let address = "http://to-metadata.links.internal/"
        let found = await servers.visit([address]) {
            $0.allowsPrivate = false
            $0.alsoAllowed = [NetworkAddress([127, 0, 0, 1])]
            $0.detours = ["to-metadata.links.internal:80:127.0.0.1:\(servers.openPort)"]
        }
        #expect(found[address]?.verdict == .privateNetwork)
    }

    @Test(
        "numbers that stand for addresses, however they are written",
        arguments: [
            "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://[::ffff:7f00:1]/", "http://127.1/",
        ]
    )
    func written(address: String) async throws {
        let servers = try Servers.shared()
        let found = await servers.visit([address]) {
            $0.allowsPrivate = false
            $0.detours = []
        }
        #expect(found[address]?.verdict == .privateNetwork)
    }

    @Test(
        "what is no web address, or holds a password",
        arguments: [
            ("ftp://works.links.internal/", Verdict.unreadable), ("file:///etc/passwd", .unreadable),
            ("gopher://works.links.internal/", .unreadable),
            ("https://user:secret@works.links.internal/", .holdsPassword),
            ("https://user@works.links.internal/", .holdsPassword), ("https://", .unreadable),
            ("https:// /", .unreadable),
        ]
    )
    func settled(address: String, verdict: Verdict) {
        let plan = LinkPlan([LinkedAddress(address)], LinkMemory(), Servers.settings, today: .of("2026-11-21"))
        #expect(plan.errands.isEmpty)
        #expect(plan.settled.map(\.verdict) == [verdict])
    }

    @Test(
        "names that are kept for examples, which are only counted",
        arguments: [
            "https://a.example/", "https://a.b.test/x", "http://x.invalid/", "https://www.example.org/",
            "https://localhost/",
        ]
    )
    func samples(address: String) {
        let plan = LinkPlan([LinkedAddress(address)], LinkMemory(), Servers.settings, today: .of("2026-11-21"))
        #expect(plan.errands.isEmpty)
        #expect(plan.samples == 1)
    }
}
