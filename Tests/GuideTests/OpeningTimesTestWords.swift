import Diagnostics
import Foundation
import Guide
import Testing

/// The program's own English words, from their file.
enum OpeningTimesTestWords {
    static let english = Words(language: "en", phrases: phrases)

    static let writer = OpeningTimesWriter(words: english)

    /// What a phrase is read as, printed in English; `nil` where it is not read.
    static func reading(of typed: String) -> String? {
        let phrase = OpeningPhrase(typed)
        return phrase.doubt == nil ? writer.text(for: phrase) : nil
    }

    private static let phrases: [String: String] = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        folder.append(path: "templates/words")
        guard let text = try? String(contentsOf: folder.appending(path: "en.yml"), encoding: .utf8) else { return [:] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.reduce(into: [:]) { phrases, line in
            guard let colon = line.firstRange(of: ": ") else { return }
            let value = line[colon.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
            phrases[String(line[..<colon.lowerBound])] = value
        }
    }()
}

extension OpeningPhrase {
    init(_ typed: String) { self.init(typed: typed, position: Position(line: 1)) }
}
