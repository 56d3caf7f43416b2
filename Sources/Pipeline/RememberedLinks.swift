import Diagnostics
import Guide
import Links

/// What earlier visits to web addresses found: read from the guide's folder, never from the network.
enum RememberedLinks {
    static func diagnostics(_ guide: Guide, _ request: GuideRequest) -> [Diagnostic] {
        let reading = read(request)
        let found = LinkDiagnostics.of(LinkedAddress.all(in: guide), reading.memory, guide, today: request.today)
        return reading.diagnostics + found
    }

    /// What services' websites say of their entries, by the entry's slug.
    static func notes(_ guide: Guide, _ request: GuideRequest) -> [String: String] {
        Agreement.notes(guide, read(request).memory)
    }

    /// A memory that cannot be read is no reason to stop a build.
    static func read(_ request: GuideRequest) -> LinkMemory.Reading {
        do throws(LinkMemoryError) {
            return LinkMemory.read(try LinkMemoryFile(guide: request.folder).read())
        } catch {
            return LinkMemory.unreadable(error)
        }
    }
}
