import FoundationEssentials

/// Typst, reached through a small Python worker that runs apart from us, in a folder of its own, for a limited time.
public struct Typesetter: Sendable {
    private let python: String?
    private let worker: [UInt8]
    private let deadline: Duration

    /// - Parameters:
    ///   - python: a Python that has the package `typst`, from `TypesetterLocation`; `nil` where there is none.
    ///   - worker: the program's own `worker.py`. A guide's folder may bring its own templates, which are only read,
    ///     but never its own worker, which is run.
    ///   - deadline: how long a run may take. The worker itself gives up after 50 seconds.
    public init(python: String?, worker: [UInt8], deadline: Duration = .seconds(60)) {
        self.python = python
        self.worker = worker
        self.deadline = deadline
    }

    /// Sets the leaflet.
    /// - Parameter templates: the files of `templates/print/` by their names, `leaflet.typ` among them.
    /// - Throws: where no temporary files can be written.
    public func typeset(
        _ leaflet: Leaflet,
        templates: [String: [UInt8]]
    ) throws(TypesettingError) -> LeafletOutcome {
        guard let python else { return .unavailable(.notInstalled) }
        let piece = "leaflet.pdf"
        let folder = try WorkFolder()
        try folder.makeFolder("sheet")
        for (name, bytes) in templates where !name.contains("/") { try folder.write(bytes, to: "sheet/" + name) }
        try folder.write(Self.json(leaflet), to: "sheet/leaflet.json")
        try folder.write(
            Self.json(WorkerRequest(main: "leaflet.typ", piece: piece, timestamp: leaflet.timestamp)),
            to: "request.json"
        )
        try folder.write(worker, to: "worker.py")
        return outcome(of: run(python, in: folder), in: folder, piece: piece)
    }

    private static func json(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(value)) ?? Data()
    }

    private func run(_ python: String, in folder: borrowing WorkFolder) -> Subprocess.Ending {
        let subprocess = Subprocess(
            program: python,
            arguments: ["-I", "-B", folder.file("worker.py"), folder.path],
            // A thread and an arena for every core would take the worker over its limit on large machines.
            environment: ["LC_ALL": "C.UTF-8", "RAYON_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"],
            output: folder.file("reply.json"),
            errors: folder.file("errors.txt")
        )
        return subprocess.run(deadline: deadline)
    }

    private func outcome(
        of ending: Subprocess.Ending,
        in folder: borrowing WorkFolder,
        piece: String
    ) -> LeafletOutcome {
        switch ending {
        case .notStarted: return .unavailable(.notInstalled)
        case .tookTooLong, .stoppedBySignal(14), .stoppedBySignal(24): return .unavailable(.tookTooLong)
        case .stoppedBySignal(let signal): return .unavailable(.stopped("It was stopped by signal \(signal)."))
        case .exited: break
        }
        let reply = folder.read("reply.json").flatMap { try? JSONDecoder().decode(WorkerReply.self, from: $0) }
        guard let reply else { return .unavailable(.stopped(Self.lastLine(folder.read("errors.txt")))) }
        switch reply.outcome {
        case .made:
            guard let bytes = folder.read(piece) else { return .unavailable(.stopped("It made no file.")) }
            let made = PrintedPiece(name: piece, pages: reply.pages ?? 0, bytes: Array(bytes))
            return .made(made, reply.detail ?? .brief)
        case .overfull: return .overfull(reply.overfull ?? [])
        case .unprintable: return .unprintable(characters: reply.characters ?? [])
        case .noTypesetter: return .unavailable(.notInstalled)
        case .noTypefaces: return .unavailable(.noTypeface)
        case .failed: return .unavailable(.stopped(reply.message ?? ""))
        }
    }

    /// A Python trace says what happened in its last line.
    private static func lastLine(_ errors: Data?) -> String {
        let text = String(decoding: (errors ?? Data()).suffix(4000), as: UTF8.self)
        return text.split(separator: "\n").last.map(String.init) ?? "It said nothing."
    }
}
