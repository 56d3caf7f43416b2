/// One visit as it goes on: from one answer to the next request, until there is a finding.
struct Visit: Sendable {
    enum Step: Sendable {
        /// What to ask next, and how many seconds later at the earliest.
        case ask(WebLocation, after: Double)
        case done(Finding)
    }

    let errand: Errand
    private let judge: VisitJudge
    private let options: NetworkOptions
    private var trail: Trail
    private var tries = 0
    private var spent = 0.0
    /// What was found without TLS, while the same page is tried with it.
    private var insecure: Finding?

    init(_ errand: Errand, _ judge: VisitJudge, _ options: NetworkOptions) {
        self.errand = errand
        self.judge = judge
        self.options = options
        trail = Trail(errand.location)
    }

    /// What is to be asked now.
    func request(patience: Double) -> WebRequest {
        let left = max(1, options.visitTime - spent)
        if let secured = errand.location.secured, insecure != nil {
            return WebRequest(location: secured, patience: min(patience, left))
        }
        var request = WebRequest(location: trail.end, patience: min(patience, left))
        if trail.hops.isEmpty {
            request.entityTag = errand.entityTag
            request.modified = errand.modified
        }
        return request
    }

    mutating func next(after answer: Answer, took seconds: Double) -> Step {
        spent += seconds
        if let found = insecure { return .done(secured(found, answer)) }
        if let wait = waitForAnotherTry(answer) {
            tries += 1
            spent += wait
            return .ask(trail.end, after: wait)
        }
        if answer.ending == .answered, Self.redirects.contains(answer.status), let to = answer.headers["location"] {
            return follow(to, answer)
        }
        var finding = judge.finding(trail, answer, for: errand.wanted, places: errand.fragments)
        finding.host = trail.end.host
        guard finding.verdict == .works, !finding.title.isEmpty, let secured = errand.location.secured else {
            return .done(finding)
        }
        insecure = finding
        return .ask(secured, after: 0)
    }

    /// What is to be said where nothing more is asked, since the host does not answer.
    func givenUp(_ failure: Failure) -> Finding { insecure ?? Finding(Verdict(failure), at: trail.end.host) }

    // MARK: Redirects

    private static let redirects: Set = [301, 302, 303, 307, 308]

    private mutating func follow(_ typed: String, _ answer: Answer) -> Step {
        trail.wasOfferedCookie = trail.wasOfferedCookie || answer.headers["set-cookie"] != nil
        guard let to = try? WebLocation(typed, from: trail.end), !ReservedNames.contain(to.host) else {
            return .done(Finding(.leadsNowhere))
        }
        let isCircle = trail.start.address == to.address || trail.hops.contains { $0.to.address == to.address }
        guard !isCircle, trail.hops.count < NetworkOptions.Limit.redirects else {
            // A browser would come back with the cookie, and might be let in.
            let verdict = trail.wasOfferedCookie ? Verdict.closedToRobots(status: answer.status) : .tooManyRedirects
            return .done(Finding(verdict))
        }
        trail.hops.append(Trail.Hop(status: answer.status, to: to))
        tries = 0
        return .ask(to, after: 0)
    }

    // MARK: Further tries

    /// The seconds to wait before the same is asked again; `nil` where that is not worth it.
    private func waitForAnotherTry(_ answer: Answer) -> Double? {
        guard tries < options.retryWaits.count, mayPass(answer) else { return nil }
        let asked = RetryAfter.seconds(answer.headers)
        guard (asked ?? 0) <= options.longestRetryAfter else { return nil }
        let wait = max(asked ?? 0, options.retryWaits[tries])
        return spent + wait < options.visitTime ? wait : nil
    }

    /// Whether what went wrong may have passed in a moment.
    private func mayPass(_ answer: Answer) -> Bool {
        switch answer.ending {
        case .answered: [429, 500, 502, 503, 504].contains(answer.status)
        case .failed(.tooSlow), .failed(.refused), .failed(.brokenAnswer), .failed(.notSecure), .failed(.nameUnknown):
            true
        case .failed: false
        }
    }

    // MARK: With TLS

    /// Whether the same page is to be had with TLS: one that calls itself the same.
    private func secured(_ found: Finding, _ answer: Answer) -> Finding {
        guard let location = errand.location.secured, answer.ending == .answered, answer.status == 200 else {
            return found
        }
        let other = judge.finding(Trail(location), answer, for: errand.wanted, places: [])
        guard other.verdict == .works, other.title == found.title else { return found }
        var better = found
        better.verdict = .worksSecured(at: location.address)
        better.certificateEnds = answer.certificateEnds
        return better
    }
}
