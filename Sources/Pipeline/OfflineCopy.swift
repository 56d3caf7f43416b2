import Publish
import Site

/// The list of files that a reader's copy of the guide holds. It is made last, when every other file is there.
enum OfflineCopy {
    static func files(with files: [OutputFile], _ templates: SiteTemplates) -> [OutputFile] {
        let fingerprints = Dictionary(files.map { ($0.path, $0.fingerprint) }) { first, _ in first }
        let worker = OfflineWorker(templates)?.file(keeping: fingerprints)
        return files + (worker.map { [OutputFile(path: $0.path, bytes: Array($0.text.utf8))] } ?? [])
    }
}
