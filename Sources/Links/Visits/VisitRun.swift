import Glibc
import Guide

/// Makes many visits side by side, with good manners, on one thread.
struct VisitRun {
    private let settings: LinkSettings
    private let options: NetworkOptions
    private var visits: [Visit]
    private var findings: [Int: Finding] = [:]
    private var schedule = HostSchedule()
    private var begun: [Int: Begun] = [:]
    /// How many visits found that a scheme of a host does not answer, and how.
    private var silences: [String: (failure: Failure, count: Int)] = [:]

    private struct Begun {
        let host: String
        let origin: String
        let at: Double
    }

    init(_ errands: [Errand], _ settings: LinkSettings, _ options: NetworkOptions, _ judge: VisitJudge) {
        self.settings = settings
        self.options = options
        visits = errands.map { Visit($0, judge, options) }
    }

    /// Visits all, and answers what was found by the number of the errand: all of them, unless it was interrupted.
    mutating func run(isInterrupted: () -> Bool, progress: (Int) -> Void) -> [Int: Finding] {
        guard let loop = RequestLoop(options) else { return [:] }
        for (index, visit) in visits.enumerated() {
            schedule.add(index, host: visit.errand.location.host, notBefore: 0)
        }
        progress(visits.count)
        while schedule.waitingCount > 0 || !loop.isIdle, !isInterrupted() {
            start(loop)
            let ended = loop.wait(atMost: pauseUntilNext(loop))
            for (index, answer) in ended { take(answer, for: index) }
            if !ended.isEmpty { progress(visits.count - findings.count) }
        }
        return findings
    }

    private mutating func start(_ loop: RequestLoop) {
        while loop.hasRoom, let next = schedule.next(now: Self.now) {
            let patience = Double(settings.hosts[next.host]?.patience ?? settings.patience)
            let request = visits[next.task].request(patience: patience)
            if let silence = silences[request.location.origin], silence.count >= Self.enoughSilence(silence.failure) {
                findings[next.task] = visits[next.task].givenUp(silence.failure)
                schedule.finished(next.host, freeAt: 0)
                continue
            }
            begun[next.task] = Begun(host: next.host, origin: request.location.origin, at: Self.now)
            guard loop.start(next.task, request) else {
                return take(Self.noAnswer, for: next.task)
            }
        }
    }

    private mutating func take(_ answer: Answer, for index: Int) {
        guard let request = begun.removeValue(forKey: index) else { return }
        let now = Self.now
        let pause = Double(settings.hosts[request.host]?.pause ?? settings.pause)
        switch visits[index].next(after: answer, took: now - request.at) {
        case .ask(let location, let wait):
            // Who asks for time is left alone by all.
            schedule.finished(request.host, freeAt: now + max(pause, wait))
            schedule.add(index, host: location.host, notBefore: now + wait, isBegun: true)
        case .done(let finding):
            schedule.finished(request.host, freeAt: now + pause)
            findings[index] = finding
            if case .failed(let failure) = answer.ending, Self.enoughSilence(failure) < .max {
                silences[request.origin] = (failure, (silences[request.origin]?.count ?? 0) + 1)
            }
        }
    }

    /// After so many visits in vain, a host is not asked any more in this run, so that it does not hold up the others.
    private static func enoughSilence(_ failure: Failure) -> Int {
        switch failure {
        case .nameUnknown, .refused, .privateNetwork, .certificateExpired, .certificateOfOtherName: 1
        case .tooSlow: 2
        default: .max
        }
    }

    private static let noAnswer: Answer = {
        var answer = Answer()
        answer.ending = .failed(.brokenAnswer)
        return answer
    }()

    /// Seconds to wait: short enough to hear an interruption soon.
    private func pauseUntilNext(_ loop: RequestLoop) -> Double {
        guard loop.hasRoom, let next = schedule.nextMoment else { return 0.2 }
        return min(0.2, max(0, next - Self.now))
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
