import Pipeline

extension Preview.Refusal: Explained {
    public var description: String {
        switch self {
        case .taken(.exactly(let port)): "Another program has port \(port) already."
        case .taken(.near(let port)): "Other programs have port \(port) and the nine after it already."
        case .system(let message): "We could not open a port: \(message)."
        }
    }

    public var help: String {
        switch self {
        case .taken:
            "Perhaps a preview is still running in another window: end it with Ctrl-C. Or name another port with --port."
        case .system: "Name another port with --port. Ports below 1024 are often kept for the system."
        }
    }
}
