import Content
import Diagnostics
import Publish

/// The files that go to the site as they are: what a web host wants at the top of the site.
enum CarriedFiles {
    static func from(_ files: GuideFiles) -> [OutputFile] {
        files.hostFiles.map { OutputFile(path: hostName($0), bytes: $0.bytes) }
    }

    /// Names files for the host that would take the place of one that we make.
    static func clashes(_ files: GuideFiles, with made: [OutputFile]) -> [Diagnostic] {
        let names = Set(made.map(\.path))
        return files.hostFiles.filter { names.contains(hostName($0)) }.map { file in
            Diagnostic(
                ContentRules.hostFileTaken,
                at: Place(file: file.path),
                "The site has a file of its own called \(hostName(file)).",
                help:
                    "Take this file away, or give it another name. The folder host is for files that hopeguide does not make."
            )
        }
    }

    private static func hostName(_ file: GuideFiles.File) -> String {
        String(file.path.dropFirst("content/host/".count))
    }
}
