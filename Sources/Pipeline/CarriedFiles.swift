import Content
import Publish

/// The files that go to the site as they are: pictures, and what a web host wants at the top of the site.
enum CarriedFiles {
    static func from(_ files: GuideFiles) -> [OutputFile] {
        files.pictures.map { OutputFile(path: String($0.path.dropFirst("content/".count)), bytes: $0.bytes) }
            + files.hostFiles.map {
                OutputFile(path: String($0.path.dropFirst("content/host/".count)), bytes: $0.bytes)
            }
    }
}
