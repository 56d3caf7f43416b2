import Content
import Foundation
import Guide

extension FindingWords {
    /// Those in `templates/words/`, as every guide in English has them.
    static let supplied: FindingWords = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("templates/words")
        func file(_ name: String) -> GuideFiles.File {
            let bytes = (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data()
            return GuideFiles.File(path: "templates/words/\(name)", bytes: Array(bytes))
        }
        return FindingWordsReader.read(file("finding-en.yml"), synonyms: file("synonyms-en.yml")).words
    }()
}
