import Guide

extension LinkRecord {
    /// What is remembered after a visit. A day is the finest that counts: ten visits on one day are one.
    public static func after(
        _ finding: Finding,
        of address: LinkedAddress,
        at location: WebLocation,
        on day: CalendarDate,
        before: LinkRecord?
    ) -> LinkRecord {
        let verdict = finding.isUnchanged ? before?.verdict ?? .works : finding.verdict(for: location)
        var record = LinkRecord(address: address.address, verdict: verdict, on: day)
        if let before { record.goOn(from: before) }
        guard record.verdict.standing == .works else {
            // What a page that cannot be had would say is as it was.
            if let before { record.keepFacts(of: before) }
            return record
        }
        if finding.isUnchanged, let before {
            record.keepFacts(of: before)
            (record.entityTag, record.modified) = (before.entityTag, before.modified)
            for fact in before.seen.keys where before.lost[fact] == nil { record.seen[fact] = day }
        } else {
            (record.entityTag, record.modified) = (finding.entityTag, finding.modified)
            record.compare(finding, address, on: day, before: before)
        }
        record.certificateEnds = finding.certificateEnds ?? before?.certificateEnds
        return record
    }

    private mutating func goOn(from before: LinkRecord) {
        worked = verdict.standing == .works ? visited : before.worked
        guard Self.group(verdict) == Self.group(before.verdict), before.since <= visited else { return }
        since = before.since
        days = before.visited < visited ? before.days + 1 : before.days
    }

    /// Two ways to fail are one failure that goes on.
    private static func group(_ verdict: Verdict) -> Verdict.Standing {
        verdict.standing == .broken ? .failed : verdict.standing
    }

    private mutating func keepFacts(of before: LinkRecord) {
        (seen, lost, unseen, others) = (before.seen, before.lost, before.unseen, before.others)
    }

    private mutating func compare(
        _ finding: Finding,
        _ address: LinkedAddress,
        on day: CalendarDate,
        before: LinkRecord?
    ) {
        for fact in address.facts {
            let lastSeen = before?.seen[fact]
            if finding.facts.contains(fact) {
                seen[fact] = day
            } else if let lastSeen {
                seen[fact] = lastSeen
                // Half a page says nothing of what it lacks.
                lost[fact] = before?.lost[fact] ?? (finding.missingFacts.contains(fact) ? day : nil)
            } else {
                unseen.insert(fact)
            }
        }
        for (name, number) in finding.otherNumbers where address.providers[name] != nil {
            let known = before?.others[name]
            others[name] = known?.number == number ? known : OtherNumber(number: number, since: day)
        }
    }
}
