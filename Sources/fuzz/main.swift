import Checks
import Content
import Diagnostics
import Glibc
import Guide
import Markdown

// Feeds the readers and the checks files that nobody would write.
// It ends with status 1 where a file takes too long, and in a crash where one crashes. The file .build/fuzz-seed then
// holds the seed that makes the damaged file again.

/// No file may take longer than this, in seconds of processor time.
let limit = 0.2

func say(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }

func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Reads a file the way a build would, with the report that a person would see.
func read(_ file: [UInt8], settings: GuideFiles.File, _ context: CheckContext) -> Int {
    let files = [settings, GuideFiles.File(path: "content/entries/fuzz.md", bytes: file)]
    let reading = GuideReader.read(GuideFiles(files: files))
    let said = reading.guide.map { Checks.run($0, context) } ?? []
    let report = TextReport(usesColour: false).text((reading.diagnostics + said).sorted())
    for line in String(decoding: file.prefix(2_000), as: UTF8.self).split(separator: "\n") {
        _ = OpeningPhrase(typed: String(line), position: Position(line: 1))
    }
    return report.utf8.count + (reading.guide?.entries.count ?? 0)
}

/// The shortest of five, so that a busy machine is not blamed on the file.
func cost(_ file: [UInt8], settings: GuideFiles.File, _ context: CheckContext) -> Double {
    var shortest = Double.infinity
    for _ in 0..<5 where shortest > limit {
        let start = processorSeconds()
        _ = read(file, settings: settings, context)
        shortest = min(shortest, processorSeconds() - start)
    }
    return shortest
}

/// Which damaged files to make: `count` of them from a seed on, or as many as there is time for.
struct Plan {
    let folder: String
    let firstSeed: UInt64
    let count: Int?
    let seconds: Int

    /// `fuzz GUIDE-FOLDER` for a minute, `fuzz GUIDE-FOLDER SEED COUNT` for the same files in every run.
    init?(_ arguments: [String]) {
        guard arguments.count == 2 || arguments.count == 4 else { return nil }
        folder = arguments[1]
        seconds = 60
        guard arguments.count == 4 else {
            (firstSeed, count) = (UInt64(time(nil)) << 20, nil)
            return
        }
        guard let seed = UInt64(arguments[2]), let number = Int(arguments[3]) else { return nil }
        (firstSeed, count) = (seed, number)
    }
}

func run() -> Int32 {
    guard let plan = Plan(CommandLine.arguments) else {
        say("Usage: fuzz GUIDE-FOLDER [SEED COUNT]\n")
        return 64
    }
    guard let files = try? FolderLoader.load(plan.folder), let settings = files["content/guide.yml"] else {
        say("There is no guide in “\(plan.folder)”.\n")
        return 2
    }
    guard let today = CalendarDate(iso: "2026-11-21") else { return 2 }
    let context = CheckContext(today: today, words: Words(language: "en", phrases: [:]))
    let corpus = files.below("content/entries/").map(\.bytes) + files.below("content/pages/").map(\.bytes)
    let note = open(".build/fuzz-seed", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    let end = time(nil) + plan.seconds
    var seed = plan.firstSeed
    var (tried, slowest, slowestSeed) = (0, 0.0, seed)
    while plan.count.map({ tried < $0 }) ?? (time(nil) < end) {
        // Written before the file is read, so that it stands there after a crash.
        _ = String(seed).withCString { pwrite(note, $0, strlen($0), 0) }
        var mutation = Mutation(corpus: corpus, seed: seed)
        let taken = cost(mutation.next(), settings: settings, context)
        if taken > slowest { (slowest, slowestSeed) = (taken, seed) }
        if taken > limit {
            say("This file takes \(taken) s. Make it again with: fuzz \(plan.folder) \(seed) 1\n")
            return 1
        }
        tried += 1
        seed &+= 1
    }
    say("Read \(tried) damaged files; the slowest took \(Int(slowest * 1000)) ms (seed \(slowestSeed)).\n")
    return 0
}

exit(run())
