import Guide

/// Judges what came of a visit, from the way it took and the answer at its end.
struct VisitJudge {
    let signs: PageSigns
    /// Every number of the guide.
    let knownNumbers: Set<String>

    init(words: LinkWords, knownNumbers: Set<String>) {
        signs = PageSigns(words: words)
        self.knownNumbers = knownNumbers
    }

    func finding(_ trail: Trail, _ answer: Answer, for address: LinkedAddress, places: Set<String>) -> Finding {
        if case .failed(let failure) = answer.ending { return Finding(Verdict(failure)) }
        guard (200..<300).contains(answer.status) || answer.status == 304 else {
            return Finding(verdict(ofStatus: answer))
        }
        if answer.status == 304 {
            var unchanged = Finding(trail.hops.isEmpty ? .works : moved(trail))
            unchanged.isUnchanged = true
            unchanged.certificateEnds = answer.certificateEnds
            return unchanged
        }
        guard answer.isPage else {
            return described(
                Finding(answer.body.isEmpty && answer.isWhole ? .empty : landed(trail)),
                answer,
                hasMoved: !trail.hops.isEmpty
            )
        }
        let page = PageReader.read(answer.body, contentType: answer.headers["content-type"])
        return finding(trail, answer, page, for: address, places: places)
    }

    private func finding(
        _ trail: Trail,
        _ answer: Answer,
        _ page: PageContents,
        for address: LinkedAddress,
        places: Set<String>
    ) -> Finding {
        if let wrong = wrong(trail, answer, page) { return Finding(wrong) }
        let isWhole = answer.isWhole && !page.isCut
        let facts = PageFacts.read(page, isWhole: isWhole, for: address, known: knownNumbers)
        var finding = Finding(landed(trail))
        finding.facts = facts.found
        finding.missingFacts = facts.missing
        finding.otherNumbers = facts.otherNumbers
        if isWhole { finding.missingPlaces = places.filter { !has($0, page) } }
        finding.title = page.title
        return described(finding, answer, hasMoved: !trail.hops.isEmpty)
    }

    private func described(_ finding: Finding, _ answer: Answer, hasMoved: Bool) -> Finding {
        var finding = finding
        finding.certificateEnds = answer.certificateEnds
        if hasMoved { return finding }
        finding.entityTag = answer.headers["etag"].flatMap(Self.sendable)
        finding.modified = answer.headers["last-modified"].flatMap(Self.sendable)
        return finding
    }

    /// A server's words that may be sent back to it, in a header of one line.
    private static func sendable(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { (32..<127).contains($0) }
        return isPlain && !text.isEmpty && text.utf8.count <= 200 ? text : nil
    }

    // MARK: The server's word

    private func verdict(ofStatus answer: Answer) -> Verdict {
        switch answer.status {
        case 404, 410: .gone(status: answer.status)
        // Cloudflare's mark for a page that only a browser gets past.
        case _ where answer.headers["cf-mitigated"] != nil: .closedToRobots(status: answer.status)
        case 500..<600: .serverFault(status: answer.status)
        case 400..<500, 600...: .closedToRobots(status: answer.status)
        default: .brokenAnswer
        }
    }

    // MARK: The page's word

    /// What is wrong with a page that a server gave as if all were well.
    private func wrong(_ trail: Trail, _ answer: Answer, _ page: PageContents) -> Verdict? {
        let (asked, end) = (trail.start, trail.end)
        if signs.isClosedToRobots(page) { return .closedToRobots(status: 200) }
        if let words = signs.notFound(page) { return .saysNotFound(words: String(words.prefix(80))) }
        if signs.isForSale(page, at: end, asked: asked) { return .forSale }
        if signs.asksForLogIn(page, at: end, asked: asked) { return .asksForLogIn }
        if answer.isWhole, !page.isCut, answer.status == 200, signs.isEmpty(page) { return .empty }
        if signs.isLedToFrontPage(end, asked: asked) { return .ledToFrontPage(to: end.address) }
        return nil
    }

    private func landed(_ trail: Trail) -> Verdict { trail.hops.isEmpty ? .works : moved(trail) }

    private func moved(_ trail: Trail) -> Verdict {
        guard let new = trail.permanentEnd, new.address != trail.start.address else {
            return .movedForNow(to: trail.end.address)
        }
        return .movedForGood(to: new.address + (new.fragment.map { "#" + $0 } ?? ""))
    }

    /// Whether a page has a place. Those that scripts make are not looked for: `#/page`, `#!page`, `#:~:text=`.
    private func has(_ fragment: String, _ page: PageContents) -> Bool {
        let isPlain = fragment.utf8.allSatisfy { $0 > 32 && !"/!:=&?".utf8.contains($0) }
        guard isPlain, !fragment.isEmpty, fragment.lowercased() != "top" else { return true }
        return [fragment, fragment.removingPercentEncoding, "user-content-" + fragment].contains {
            page.anchors.contains($0)
        }
    }
}

extension String {
    /// The text behind `%20` and the like.
    fileprivate var removingPercentEncoding: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
