import Guide
import Testing

@testable import Links

@Suite("Manners towards servers")
struct MannersTests {
    @Test("there is a second between two requests of one host, redirects counted")
    func pause() async throws {
        let servers = try Servers.shared()
        _ = await servers.visit([
            "https://pause.links.internal/a", "https://pause.links.internal/b", "https://pause.links.internal/c",
        ])
        let times = servers.requests(to: "pause").compactMap { Double($0.prefix { $0 != " " }) }.sorted()
        try #require(times.count == 3)
        for (first, second) in zip(times, times.dropFirst()) { #expect(second - first >= 1) }
    }

    @Test("one page is asked for once, for all the places on it")
    func once() async throws {
        let servers = try Servers.shared()
        let found = await servers.visit([
            "https://once.links.internal/#who", "https://once.links.internal/#when", "https://once.links.internal/",
        ])
        #expect(found.count == 3)
        #expect(servers.requests(to: "once").count == 1)
    }

    /// The limit is far above what it takes, since the computer may be slow.
    @Test(
        "a host that refuses connections holds nobody up, however many of its pages are named",
        .timeLimit(.minutes(20))
    )
    func silent() async throws {
        let servers = try Servers.shared()
        let addresses = (1...30).map { "http://refused.links.internal/\($0)" }
        let found = await servers.visit(addresses)
        #expect(found.values.allSatisfy { $0.verdict == .refused })
    }

    @Test("never more connections than the guide allows")
    func connections() async throws {
        let servers = try Servers.shared()
        let addresses = (1...6).map { "https://host-\($0).links.internal/slow" }
        let found = await servers.visit(addresses) { $0.connections = 1 }
        #expect(found.count == 6)
    }

    @Test("a host may be given longer pauses")
    func longer() async throws {
        let servers = try Servers.shared()
        let manners = LinkSettings.Manners(pause: 2, patience: nil)
        let settings = LinkSettings(pause: 1, patience: 3, hosts: ["longer.links.internal": manners])
        _ = await servers.visit(
            [LinkedAddress("https://longer.links.internal/a"), LinkedAddress("https://longer.links.internal/b")],
            settings: settings
        )
        let times = servers.requests(to: "longer").compactMap { Double($0.prefix { $0 != " " }) }.sorted()
        try #require(times.count == 2)
        #expect(times[1] - times[0] >= 2)
    }

    @Test("an interruption ends the visits and keeps what was learnt")
    func interrupted() async throws {
        let servers = try Servers.shared()
        let addresses = ["https://works.links.internal/", "https://never.links.internal/"].map { LinkedAddress($0) }
        let plan = LinkPlan(addresses, LinkMemory(), Servers.settings, today: .of("2026-11-21"))
        let visits = LinkVisits(
            settings: Servers.settings,
            options: servers.options,
            words: Servers.words,
            knownNumbers: [],
            lookUp: { _ in .known }
        )
        let outcome = await aside {
            var left = 2
            return visits.run(plan.errands, isInterrupted: { left == 1 }, progress: { left = $0 })
        }
        guard case .visited(let findings, let isComplete) = outcome else {
            Issue.record("nothing was visited")
            return
        }
        #expect(!isComplete)
        #expect(findings.values.map(\.verdict) == [.works])
    }

    @Test("if hardly any name is found, the connection here is down, and nothing is said of the websites")
    func down() async throws {
        let servers = try Servers.shared()
        let addresses = ["http://unknown.links.internal/", "http://unknown.links.internal/b"].map { LinkedAddress($0) }
        let plan = LinkPlan(addresses, LinkMemory(), Servers.settings, today: .of("2026-11-21"))
        func outcome(_ otherHosts: [String], _ answer: @escaping @Sendable (String) -> NameAnswer) -> LinkVisits.Outcome
        {
            LinkVisits(
                settings: Servers.settings,
                options: servers.options,
                words: Servers.words,
                knownNumbers: [],
                lookUp: answer
            )
            .run(plan.errands, otherHosts: otherHosts)
        }
        guard case .connectionDown = outcome([], { _ in .unanswered }) else {
            Issue.record("it is not said")
            return
        }
        // Others are found, so it is this one that is lost.
        guard
            case .visited(let findings, _) = outcome(
                ["works.links.internal"],
                { $0 == "works.links.internal" ? .known : .unknown }
            )
        else {
            Issue.record("the connection is not down")
            return
        }
        #expect(findings.values.map(\.verdict) == [.nameUnknown, .nameUnknown])
        // The directory itself does not answer: that is no proof.
        guard
            case .visited(let doubtful, _) = outcome(
                ["works.links.internal"],
                { $0 == "works.links.internal" ? .known : .unanswered }
            )
        else {
            Issue.record("the connection is not down")
            return
        }
        #expect(doubtful.values.map(\.verdict) == [.nameUnanswered, .nameUnanswered])
    }

    @Test(
        "a server that asks for time is given it",
        arguments: [
            (["retry-after": "7"], 7.0), (["retry-after": "-7"], nil), (["retry-after": "soon"], nil), ([:], nil),
            (["retry-after": "Sat, 21 Nov 2026 10:00:30 GMT", "date": "Sat, 21 Nov 2026 10:00:00 GMT"], 30),
            (["retry-after": "Sat, 21 Nov 2026 09:00:00 GMT", "date": "Sat, 21 Nov 2026 10:00:00 GMT"], 0),
            (["retry-after": "Sat, 21 Nov 2026 10:00:30 GMT"], nil),
        ] as [([String: String], Double?)]
    )
    func retryAfter(headers: [String: String], seconds: Double?) {
        #expect(RetryAfter.seconds(headers) == seconds)
    }

    @Test("the longest queue goes first, and a busy host waits")
    func schedule() {
        var schedule = HostSchedule()
        schedule.add(1, host: "a", notBefore: 0)
        schedule.add(2, host: "b", notBefore: 0)
        schedule.add(3, host: "b", notBefore: 0)
        schedule.add(4, host: "c", notBefore: 5)
        #expect(schedule.next(now: 0)?.task == 2)
        #expect(schedule.next(now: 0)?.task == 1)
        #expect(schedule.next(now: 0) == nil)
        schedule.finished("b", freeAt: 1)
        #expect(schedule.nextMoment == 1)
        #expect(schedule.next(now: 0.5) == nil)
        #expect(schedule.next(now: 1)?.task == 3)
        #expect(schedule.nextMoment == 5)
        #expect(schedule.next(now: 5)?.task == 4)
        #expect(schedule.waitingCount == 0)
    }
}
