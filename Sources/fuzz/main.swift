import Content
import Diagnostics
import Glibc
import Guide
import Markdown

// Feeds the readers files that nobody would write, for a number of seconds: `fuzz SECONDS CONTENT-FOLDER [SEED]`.
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
func read(_ file: [UInt8], settings: GuideFiles.File) -> Int {
    let files = [settings, GuideFiles.File(path: "content/entries/fuzz.md", bytes: file)]
    let reading = GuideReader.read(GuideFiles(files: files))
    let report = TextReport(usesColour: false).text(reading.diagnostics.sorted())
    for line in String(decoding: file.prefix(2_000), as: UTF8.self).split(separator: "\n") {
        _ = OpeningPhrase(typed: String(line), position: Position(line: 1))
    }
    return report.utf8.count + (reading.guide?.entries.count ?? 0)
}

/// The shortest of three, so that a busy machine is not blamed on the file.
func cost(_ file: [UInt8], settings: GuideFiles.File) -> Double {
    var shortest = Double.infinity
    for _ in 0..<3 where shortest > limit {
        let start = processorSeconds()
        _ = read(file, settings: settings)
        shortest = min(shortest, processorSeconds() - start)
    }
    return shortest
}

func run() -> Int32 {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let seconds = Double(arguments[1]) else {
        say("Usage: fuzz SECONDS GUIDE-FOLDER [SEED]\n")
        return 64
    }
    guard let files = try? FolderLoader.load(arguments[2]), let settings = files["content/guide.yml"] else {
        say("There is no guide in “\(arguments[2])”.\n")
        return 2
    }
    let corpus = files.below("content/entries/").map(\.bytes) + files.below("content/pages/").map(\.bytes)
    var seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 0 : UInt64(time(nil)) << 20
    let note = open(".build/fuzz-seed", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    let isSingle = arguments.count > 3
    let end = time(nil) + Int(seconds)
    var (tried, slowest, slowestSeed) = (0, 0.0, seed)
    repeat {
        // Written before the file is read, so that it stands there after a crash.
        _ = String(seed).withCString { pwrite(note, $0, strlen($0), 0) }
        var mutation = Mutation(corpus: corpus, seed: seed)
        let taken = cost(mutation.next(), settings: settings)
        if taken > slowest { (slowest, slowestSeed) = (taken, seed) }
        if taken > limit {
            say("This file takes \(taken) s. Make it again with: fuzz 1 \(arguments[2]) \(seed)\n")
            return 1
        }
        tried += 1
        seed &+= 1
    } while time(nil) < end && !isSingle
    say("Read \(tried) damaged files; the slowest took \(Int(slowest * 1000)) ms (seed \(slowestSeed)).\n")
    return 0
}

exit(run())
