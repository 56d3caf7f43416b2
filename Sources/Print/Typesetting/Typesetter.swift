import FoundationEssentials

/// Typst, reached through a small Python worker that runs apart from us, in a folder of its own, for a limited time.
public struct Typesetter: Sendable {
    private let python: String?
    private let worker: [UInt8]
    private let modules: [String: [UInt8]]
    private let deadline: Duration

    /// - Parameters:
    ///   - python: a Python that has the package `typst`, from `TypesetterLocation`; `nil` where there is none.
    ///   - worker: the program's own `worker.py`. A guide's folder may bring its own templates, which are only read,
    ///     but never its own worker, which is run.
    ///   - modules: the program's own Python files that the worker needs for print shops, by their names.
    ///   - deadline: how long a run may take. The worker itself gives up a little earlier. Files for
    ///     print shops and pieces of very many sheets may take longer.
    public init(python: String?, worker: [UInt8], modules: [String: [UInt8]] = [:], deadline: Duration = .seconds(60)) {
        self.python = python
        self.worker = worker
        self.modules = modules
        self.deadline = deadline
    }

    /// Sets pieces, all of them in one run.
    /// - Parameter templates: the files of `templates/print/` by their names, one for each format among them.
    /// - Returns: what came of each piece, in the order of the manuscripts.
    /// - Throws: where no temporary files can be written.
    public func typeset(
        _ manuscripts: [Manuscript],
        templates: [String: [UInt8]]
    ) throws(TypesettingError) -> [PieceOutcome] {
        guard !manuscripts.isEmpty else { return [] }
        guard let python else { return manuscripts.map { _ in .unavailable(.notInstalled) } }
        let folder = try WorkFolder()
        try lay(manuscripts, templates, into: folder)
        let ending = run(python, in: folder, longer: Self.extraSeconds(manuscripts))
        let replies = Self.replies(folder.read("replies.json"))
        return manuscripts.map { manuscript in
            let reply = replies.first { $0.piece == nil || $0.piece == manuscript.order.name }
            guard let reply else { return .unavailable(Self.reason(of: ending, folder.read("errors.txt"))) }
            let outcome = Self.outcome(reply, folder.read(manuscript.order.file), manuscript)
            return outcome.with(
                Self.press(reply, folder, manuscript),
                Self.imposed(reply, folder, manuscript),
                fault: reply.pressFault
            )
        }
    }

    private func lay(
        _ manuscripts: [Manuscript],
        _ templates: [String: [UInt8]],
        into folder: borrowing WorkFolder
    ) throws(TypesettingError) {
        try folder.makeFolder("sheet")
        try folder.makeFolder("sheet/pieces")
        try folder.makeFolder("sheet/pictures")
        for (name, bytes) in templates where !name.contains("/") { try folder.write(bytes, to: "sheet/" + name) }
        for manuscript in manuscripts {
            let sheet = Self.json(SheetOfPaper(manuscript: manuscript))
            try folder.write(sheet, to: "sheet/pieces/\(manuscript.order.name).json")
            if let profile = manuscript.profile, let name = PressJob(manuscript.order).profile {
                try folder.write(profile, to: name)
            }
            for (name, picture) in manuscript.content.pictures {
                try folder.write(picture.bytes, to: "sheet/pictures/" + name)
            }
        }
        let pieces = manuscripts.map {
            WorkerRequest.Piece(
                name: $0.order.name,
                main: $0.order.format.template,
                timestamp: $0.timestamp,
                sizes: $0.content.sizes,
                mostPages: $0.content.mostPages,
                press: $0.order.press.isWanted ? PressJob($0.order) : nil,
                imposed: $0.order.isImposed && $0.order.canBeImposed,
                isRightToLeft: $0.isRightToLeft
            )
        }
        try folder.write(
            Self.json(
                WorkerRequest(
                    pieces: pieces,
                    typefaces: manuscripts.first?.typefaces ?? [],
                    seconds: Self.workerSeconds + Self.extraSeconds(manuscripts)
                )
            ),
            to: "request.json"
        )
        try folder.write(worker, to: "worker.py")
        for (name, bytes) in modules { try folder.write(bytes, to: name) }
    }

    private static let workerSeconds = 50

    /// A piece of very many sheets takes longer. One for a print shop is set once more, turned into inks, and read again.
    private static func extraSeconds(_ manuscripts: [Manuscript]) -> Int {
        manuscripts.reduce(0) { $0 + $1.content.extraSeconds + ($1.order.press.isWanted ? 30 : 0) }
    }

    private static func json(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(value)) ?? Data()
    }

    private func run(_ python: String, in folder: borrowing WorkFolder, longer seconds: Int) -> Subprocess.Ending {
        let subprocess = Subprocess(
            program: python,
            arguments: ["-I", "-B", folder.file("worker.py"), folder.path],
            // A thread and an arena for every core would take the worker over its limit on large machines. It has two
            // threads, its own and Typst's: in one arena, what either leaves free would lie scattered and be lost.
            environment: ["LC_ALL": "C.UTF-8", "RAYON_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"],
            output: folder.file("replies.json"),
            errors: folder.file("errors.txt")
        )
        return subprocess.run(deadline: deadline + .seconds(seconds))
    }

    /// One a line, as far as the worker came.
    private static func replies(_ output: Data?) -> [WorkerReply] {
        (output ?? Data()).split(separator: 10).compactMap { try? JSONDecoder().decode(WorkerReply.self, from: $0) }
    }

    private static func outcome(_ reply: WorkerReply, _ pdf: Data?, _ manuscript: Manuscript) -> PieceOutcome {
        switch (reply.outcome, reply.report) {
        case (.made, let report?):
            guard let pdf else { return .unavailable(.stopped("It made no file.")) }
            var piece = PrintedPiece(
                name: manuscript.order.file,
                title: manuscript.title,
                pages: report.pages,
                paper: report.paper,
                bytes: Array(pdf)
            )
            piece.language = manuscript.order.language
            return .made(piece, report)
        case (.overfull, let report?): return .overfull(report)
        case (.made, nil), (.overfull, nil): return .unavailable(.stopped("It gave no report."))
        case (.unprintable, _): return .unprintable(characters: reply.characters ?? [])
        case (.noTypesetter, _): return .unavailable(.notInstalled)
        case (.noTypefaces, _): return .unavailable(.noTypeface)
        case (.noSuchTypeface, _): return .unknownTypeface(reply.message ?? "")
        case (.failed, _): return .unavailable(.stopped(reply.message ?? ""))
        }
    }

    /// Why the worker said nothing of a piece.
    private static func reason(of ending: Subprocess.Ending, _ errors: Data?) -> MissingTypesetter {
        switch ending {
        case .notStarted: .notInstalled
        case .tookTooLong, .stoppedBySignal(14), .stoppedBySignal(24): .tookTooLong
        case .stoppedBySignal(let signal): .stopped("It was stopped by signal \(signal).")
        case .exited: .stopped(lastLine(errors))
        }
    }

    /// A Python trace says what happened in its last line.
    private static func lastLine(_ errors: Data?) -> String {
        let text = String(decoding: (errors ?? Data()).suffix(4000), as: UTF8.self)
        return text.split(separator: "\n").last.map(String.init) ?? "It said nothing."
    }
}
