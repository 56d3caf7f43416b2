import Diagnostics
import Pipeline
import Reports

/// What the preview knows between one reading of the guide and the next.
struct WorkTable {
    private let request: GuideRequest
    private let exhibition: Exhibition
    /// The last reading, good or not.
    private var last: SiteInMemory?
    /// The last that was good.
    private var site: SiteInMemory?
    /// Counts the good readings.
    private var reading = 0
    private var paper: SiteInMemory.Paper?
    /// The reading that the paper was made from; nothing is printed twice from the same.
    private var readingOfPaper = 0
    private var namesOfPaper: [String]?
    /// What the last reading has found, good or not.
    private var found: [Diagnostic] = []
    private var isBroken = false
    /// Counts how often the pages have changed.
    private var edition = 0
    private let run: String

    /// - Parameter run: tells this run of the program from others, so that a page that was left open notices
    init(_ request: GuideRequest, _ exhibition: Exhibition, run: String) {
        self.request = request
        self.exhibition = exhibition
        self.run = run
    }

    var wantsPaper: Bool { readingOfPaper != reading }

    /// What to set in type next.
    var order: Printing.Order? { site.map { Printing.Order(reading: reading, site: $0) } }

    /// Reads the guide and shows what it has become. Answers with a sentence for the terminal.
    mutating func read(because changes: [FileChange]) -> String {
        let begin = ContinuousClock.now
        do {
            let new = try SiteInMemory.read(request, linking: paper, after: last)
            last = new
            found = new.diagnostics
            isBroken = new.files == nil
            if !isBroken {
                site = new
                reading += 1
            }
        } catch {
            found = [Self.diagnostic(error)]
            isBroken = true
        }
        show()
        let cause = WorkWords.cause(changes)
        guard !isBroken else { return WorkWords.broken(cause, found, hasSite: site != nil) }
        return WorkWords.built(cause, found, took: begin.duration(to: .now))
    }

    /// Puts what was printed with the pages. Answers with a sentence for the terminal, where there is something new to
    /// say.
    mutating func receive(_ result: Printing.Result) -> String? {
        // What was set from an older reading would be out of date; the newer one is set in its turn.
        guard result.reading == reading else { return nil }
        readingOfPaper = reading
        let (before, namesBefore) = (found, namesOfPaper)
        do {
            guard let site, let paper = try result.paper.get() else { return nil }
            self.paper = paper
            let whole = try site.with(paper)
            if whole.files != nil { self.site = whole }
            if !isBroken {
                found = whole.diagnostics
                isBroken = whole.files == nil
            }
        } catch {
            found.append(Self.diagnostic(error))
        }
        show()
        namesOfPaper = paper?.names
        let isNews = found != before || namesOfPaper != namesBefore
        return isNews ? WorkWords.printed(paper?.names ?? [], found) : nil
    }

    private mutating func show() {
        let before = exhibition.view
        let names = Set(paper?.names ?? [])
        let files = site?.files.map { Dictionary($0.map { ($0.path, $0.bytes) }) { first, _ in first } }
        let pages = files?.filter { !names.contains($0.key) }
        let printed = files?.filter { names.contains($0.key) } ?? [:]
        if pages == nil || pages != before.site { edition += 1 }
        exhibition.show(
            Exhibition.View(
                site: pages,
                paper: printed.isEmpty ? before.paper.filter { names.contains($0.key) } : printed,
                isPaperFresh: !wantsPaper,
                faultsPage: pages == nil ? Array(FaultsPage(found: found).text.utf8) : [],
                news: News(
                    page: "\(run)-\(edition)",
                    found: pages == nil ? [] : found,
                    remark: isBroken ? WorkWords.remark : nil
                )
            )
        )
    }

    /// A folder or a tool at fault, said like everything else.
    private static func diagnostic(_ error: any Error) -> Diagnostic {
        let obstacle = Obstacle(error)
        return Diagnostic(obstacleRule, at: nil, obstacle.message, help: obstacle.help)
    }

    /// Nobody sees its id: the page shows the obstacle's words.
    private static let obstacleRule = Rule(
        "preview",
        .error,
        "The preview cannot read the guide's folder, or a tool is missing.",
        why: "Nothing can be shown until that is put right.",
        cure: "Follow what the message says.",
        before: "(no folder)",
        after: "(the folder)"
    )
}
