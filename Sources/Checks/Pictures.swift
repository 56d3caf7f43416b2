import Diagnostics
import Guide
import Markdown

/// Looks at the words that stand for pictures, and at how large the pictures are and what else they tell.
public enum Pictures: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let bodies = guide.entries.map { ($0.body, $0.source.file) } + guide.pages.map { ($0.body, $0.source) }
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

    /// What a page may cost: a picture of this size takes a second where there is one bar of signal.
    static let budget = 20_000

    private static func files(_ picture: Picture) -> [Diagnostic] {
        let place = Place(file: "content/" + picture.path)
        var diagnostics: [Diagnostic] = []
        if picture.tellsLocation {
            diagnostics.append(
                Diagnostic(
                    placeRule,
                    at: place,
                    "This photograph tells where it was taken. That may be where somebody lives.",
                    help: "Open it in a picture editor and save a copy without its details, or use a screenshot of it."
                )
            )
        }
        if picture.bytes > budget {
            diagnostics.append(
                Diagnostic(
                    sizeRule,
                    at: place,
                    "This picture has \((picture.bytes + 999) / 1000) KB. With a weak signal it may never arrive.",
                    help: "Make it smaller: \(budget / 1000) KB at most. 600 pixels across are plenty."
                )
            )
        }
        return diagnostics
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

    private static let sizeRule = Rule(
        "picture-large",
        .warning,
        "A picture is larger than 20 KB.",
        why: "With one bar of signal a large picture holds up the page, and it costs people's data.",
        cure: "Make it smaller: 600 pixels across are plenty.",
        before: "content/images/garden.jpg (380 KB)",
        after: "content/images/garden.jpg (18 KB)"
    )

    private static let placeRule = Rule(
        "picture-tells-place",
        .warning,
        "A photograph tells in its hidden details where it was taken.",
        why: "Anybody can read them. They may show where somebody lives, or a refuge stands.",
        cure: "Save a copy without its details.",
        before: "content/images/garden.jpg (with the place)",
        after: "content/images/garden.jpg (without it)"
    )

    public static let rules = [wordsRule, sizeRule, placeRule]
}

extension String {
    fileprivate func withoutOpening(_ opening: String) -> String {
        let rest = dropFirst(opening.count).drop { $0 == " " }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }
}
