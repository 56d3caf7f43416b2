import Content
import Diagnostics
import Foundation
import Markdown
import Publish

/// The files that go to the site as they are: what a web host wants at the top of the site.
enum CarriedFiles {
    static func from(_ files: GuideFiles) -> [OutputFile] {
        files.hostFiles.map { OutputFile(path: hostName($0), bytes: $0.bytes) }
    }

    /// Names files for the host that would take the place of one that we make.
    static func clashes(_ files: GuideFiles, with made: [OutputFile]) -> [Diagnostic] {
        var names = Set(made.map { FileAddress.key($0.path) })
        let unsafe = files.hostFiles.filter { !FileAddress.isKept(hostName($0)) }.map { file in
            Diagnostic(
                ContentRules.hostFileTaken,
                at: Place(file: file.path),
                "Windows, USB sticks and web addresses cannot hold a file with such a name.",
                help: "Give it a name without any of # ? % : * \" < > | & and not one of Windows' own, such as con."
            )
        }
        let taken = files.hostFiles.filter { !names.insert(FileAddress.key(hostName($0))).inserted }
        return unsafe
            + taken.map { file in
                Diagnostic(
                    ContentRules.hostFileTaken,
                    at: Place(file: file.path),
                    "The site has another file called \(hostName(file)); capitals do not tell them apart on every computer.",
                    help:
                        "Take this file away, or give it another name. The folder host is for files that hopeguide does not make."
                )
            }
    }

    private static func hostName(_ file: GuideFiles.File) -> String {
        String(file.path.dropFirst("content/host/".count)).precomposedStringWithCanonicalMapping
    }
}
