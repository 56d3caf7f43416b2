import FoundationEssentials
import Glibc

/// A folder of our own for one run of the typesetter. It is gone afterwards.
struct WorkFolder: ~Copyable {
    let path: String

    /// Makes it where the system keeps temporary files (`TMPDIR`, or `/tmp`), readable by nobody else.
    init() throws(TypesettingError) {
        let parent = FileManager.default.temporaryDirectory.path
        var template = Array((parent + "/hopeguide-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .noWorkFolder(parent) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func makeFolder(_ name: String) throws(TypesettingError) {
        guard mkdir(file(name), 0o700) == 0 else { throw .cannotWrite(file(name)) }
    }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws(TypesettingError) {
        do { try Data(bytes).write(to: URL(filePath: file(name))) } catch { throw .cannotWrite(file(name)) }
    }

    /// A file's bytes; `nil` where there is no such file.
    func read(_ name: String) -> Data? { try? Data(contentsOf: URL(filePath: file(name))) }
}
