import Content
import Diagnostics
import Guide
import Markdown
import Pictures
import Publish

/// Makes the site's pictures from the guide's: small, and with nothing in them but what they show.
struct PictureMaking {
    let files: [OutputFile]
    /// By their places in the guide.
    let pictures: [String: HTMLPictures.Picture]
    let diagnostics: [Diagnostic]
    private let results: [GuideFiles.File: Result<SmallPicture, PictureFault>]

    /// - Parameter earlier: pictures whose files are as they were then are not drawn again.
    static func run(_ files: GuideFiles, _ guide: Guide, earlier: PictureMaking? = nil) -> PictureMaking {
        let orientations = Dictionary(guide.pictures.map { ($0.path, $0.orientation) }) { first, _ in first }
        let results = files.pictures.map { file in
            let orientation = orientations[path(file)] ?? 1
            return (file, earlier?.results[file] ?? PictureReduction.reduce(file.bytes, orientation: orientation))
        }
        return PictureMaking(results)
    }

    private init(_ results: [(file: GuideFiles.File, result: Result<SmallPicture, PictureFault>)]) {
        var files: [OutputFile] = []
        var pictures: [String: HTMLPictures.Picture] = [:]
        var diagnostics: [Diagnostic] = []
        var taken: [String: String] = [:]
        for (file, result) in results {
            switch result {
            case .success(let small):
                let address = Self.address(of: Self.path(file), small.format)
                if let other = taken.updateValue(file.path, forKey: FileAddress.key(address)) {
                    diagnostics.append(PictureRules.taken(other, at: Place(file: file.path)))
                    continue
                }
                files.append(OutputFile(path: address, bytes: small.bytes))
                pictures[Self.path(file)] = .init(address: address, width: small.width, height: small.height)
            case .failure(let fault):
                diagnostics.append(PictureRules.diagnostic(fault, at: Place(file: file.path)))
            }
        }
        (self.files, self.pictures, self.diagnostics) = (files, pictures, diagnostics)
        self.results = Dictionary(results.map { ($0.file, $0.result) }) { first, _ in first }
    }

    private static func path(_ file: GuideFiles.File) -> String { String(file.path.dropFirst("content/".count)) }

    /// Its own name, with another ending behind it where it has become another kind of picture.
    private static func address(of file: String, _ format: SmallPicture.Format) -> String {
        let path = FileAddress.onSite(file)
        let endings = format == .jpeg ? [".jpg", ".jpeg"] : [".png"]
        return endings.contains(where: path.lowercased().hasSuffix) ? path : path + endings[0]
    }
}
