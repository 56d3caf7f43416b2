import Diagnostics
import Guide
import Markdown

/// Looks at the words that stand for pictures, and at what else the pictures tell.
public enum Pictures: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let bodies = guide.bodies + guide.translations.flatMap(\.bodies)
        let words = bodies.flatMap { body, file in
            body.images.compactMap { image in
                fault(in: image.alternativeText).map { message($0, image, at: file.place(image.position)) }
            }
        }
        return words + guide.pictures.flatMap(files)
    }

    private enum Fault {
        /// With the words that say so.
        case saysPicture(String)
        case fileName
    }

    private static func fault(in words: String) -> Fault? {
        let lower = words.lowercased()
        if let opening = openings.first(where: { lower.hasPrefix($0 + " ") }) { return .saysPicture(opening) }
        let isFileName = endings.contains { lower.hasSuffix($0) } || isCameraName(lower)
        return isFileName ? .fileName : nil
    }

    private static let openings = ["image", "picture", "photo", "photograph", "graphic"].flatMap { word in
        ["\(word) of", "\(word) showing", "a \(word) of", "an \(word) of", "a \(word) showing", "an \(word) showing"]
    }
    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]

    /// Cameras and telephones number their pictures: IMG_2034, DSC01023.
    private static func isCameraName(_ words: String) -> Bool {
        let starts = ["img_", "img-", "img", "dsc_", "dscn", "dsc", "pxl_", "screenshot_", "screenshot "]
        guard let start = starts.first(where: words.hasPrefix) else { return false }
        let rest = words.dropFirst(start.count)
        return rest.count >= 3 && rest.utf8.allSatisfy { $0.isDigit || "_-. ".utf8.contains($0) }
    }

    private static func message(_ fault: Fault, _ image: Inline.Image, at place: Place) -> Diagnostic {
        switch fault {
        case .saysPicture(let opening):
            Diagnostic(
                wordsRule,
                at: place,
                "The words for this picture begin with “\(opening)”. Screen readers say that already.",
                help: "Say straight away what it shows: “\(image.alternativeText.withoutOpening(opening))”."
            )
        case .fileName:
            Diagnostic(
                wordsRule,
                at: place,
                "“\(image.alternativeText)” is a file's name. It tells somebody who cannot see the picture nothing.",
                help: "Say in a few words what it shows, between the square brackets."
            )
        }
    }

    private static func files(_ picture: Picture) -> [Diagnostic] {
        guard picture.tellsLocation else { return [] }
        return [
            Diagnostic(
                placeRule,
                at: Place(file: "content/" + picture.path),
                "This photograph tells where it was taken. The site's copy does not, but whoever has this file can read it.",
                help: "Open it in a picture editor and save a copy without its details, or use a screenshot of it."
            )
        ]
    }

    private static let wordsRule = Rule(
        "picture-words",
        .warning,
        "The words for a picture do not say what it shows.",
        why: "Somebody who cannot see it hears these words in its place.",
        cure: "Say straight away what it shows, without “picture of”, and not by its file's name.",
        before: "![Image of the garden gate](images/gate.jpg)",
        after: "![The garden gate, wide open](images/gate.jpg)"
    )

    private static let placeRule = Rule(
        "picture-tells-place",
        .notice,
        "A photograph tells in its hidden details where it was taken.",
        why: "The site's copy has none, but your folder may be public too. They may show where somebody lives.",
        cure: "Save a copy without its details.",
        before: "content/images/garden.jpg (with the place)",
        after: "content/images/garden.jpg (without it)"
    )

    public static let rules = [wordsRule, placeRule]
}

extension String {
    fileprivate func withoutOpening(_ opening: String) -> String {
        let rest = dropFirst(opening.count).drop { $0 == " " }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }
}
