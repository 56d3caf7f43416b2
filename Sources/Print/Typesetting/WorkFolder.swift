import FoundationEssentials
import Glibc

/// A folder of our own for one run of the typesetter. It is gone afterwards.
package struct WorkFolder: ~Copyable {
    package let path: String

    /// Makes it where the system keeps temporary files (`TMPDIR`, or `/tmp`), readable by nobody else.
    package init() throws(TypesettingError) {
        let parent = FileManager.default.temporaryDirectory.path
        var template = Array((parent + "/hopeguide-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .noWorkFolder(parent) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func file(_ name: String) -> String { path + "/" + name }

    package func makeFolder(_ name: String) throws(TypesettingError) {
        guard mkdir(file(name), 0o700) == 0 else { throw .cannotWrite(file(name)) }
    }

    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws(TypesettingError) {
        do { try Data(bytes).write(to: URL(filePath: file(name))) } catch { throw .cannotWrite(file(name)) }
    }

    /// A file's bytes; `nil` where there is no such file.
    package func read(_ name: String) -> Data? { try? Data(contentsOf: URL(filePath: file(name))) }
}
