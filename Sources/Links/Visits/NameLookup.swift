import Dispatch
import Glibc
import Synchronization

/// Whether there is a website of a name, as far as the names' own directory (DNS) says.
public enum NameAnswer: Sendable, Hashable {
    case known
    /// The directory says that there is none.
    case unknown
    /// The directory could not be asked.
    case unanswered
}

/// Asks the names' directory through the system. libcurl does not tell a name that is not there from a directory that
/// is not.
public enum NameLookup {
    public static func answer(_ host: String) -> NameAnswer {
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, nil, &list)
        if code == 0 { freeaddrinfo(list) }
        switch code {
        case 0: return .known
        case EAI_NONAME, noData: return .unknown
        default: return .unanswered
        }
    }

    /// EAI_NODATA, which glibc hides: the name is there and has no address.
    private static let noData: Int32 = -5

    /// Asks for several at a time, since each answer may take long.
    static func answers(_ hosts: [String], _ lookUp: @Sendable (String) -> NameAnswer) -> [String: NameAnswer] {
        let answers = Mutex<[String: NameAnswer]>([:])
        DispatchQueue.concurrentPerform(iterations: hosts.count) { index in
            let answer = lookUp(hosts[index])
            answers.withLock { $0[hosts[index]] = answer }
        }
        return answers.withLock { $0 }
    }
}
