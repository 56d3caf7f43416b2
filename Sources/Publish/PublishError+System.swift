import Glibc

extension PublishError {
    /// What the system's error number means for somebody who was writing to `path`.
    init(code: CInt, at path: String) {
        switch code {
        case EACCES, EPERM, EROFS: self = .noPermission(path)
        case ENOSPC, EDQUOT: self = .diskFull(path)
        case EBUSY, EXDEV: self = .cannotReplace(path)
        default: self = .failed(path, reason: String(cString: strerror(code)))
        }
    }
}
