@testable import Publish

/// Files of a site, from paths and texts.
func outputFiles(_ files: [String: String]) -> [OutputFile] {
    files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
}
