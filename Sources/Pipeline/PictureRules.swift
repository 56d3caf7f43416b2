import Diagnostics
import Pictures

/// What may be wrong with a picture's file, so that the site can have no copy of it.
enum PictureRules {
    static let all = [unreadable, tooManyPixels, tooDetailed, nameTaken]

    static func taken(_ other: String, at place: Place) -> Diagnostic {
        Diagnostic(
            nameTaken,
            at: place,
            "On Windows, a Mac or a USB stick this picture has the same name as \(other), and one would take the other's place.",
            help: "Give one of them another name. Capitals alone do not tell them apart."
        )
    }

    static func diagnostic(_ fault: PictureFault, at place: Place) -> Diagnostic {
        switch fault {
        case .unreadable:
            Diagnostic(
                unreadable,
                at: place,
                "We cannot read this picture. It is damaged, or of another kind than its name says.",
                help: "Open it in a picture editor and save it again as JPEG or PNG, or take it away."
            )
        case .tooManyPixels(let width, let height):
            Diagnostic(
                tooManyPixels,
                at: place,
                "This picture is \(width) by \(height) pixels. We look at \(most) million pixels at most.",
                help: "Make it smaller in a picture editor: 1,200 pixels across are plenty."
            )
        case .tooDetailed:
            Diagnostic(
                tooDetailed,
                at: place,
                "We cannot make this picture small enough for a weak signal (20 KB).",
                help: "Choose one with fewer fine details, or show less of it."
            )
        }
    }

    private static let most = PictureReduction.mostPixels / 1_000_000

    private static let unreadable = Rule(
        "picture-unreadable",
        .error,
        "A picture's file cannot be read.",
        why: "Readers would see an empty frame.",
        cure: "Save it again as JPEG or PNG, or take it away.",
        before: "content/images/garden.jpg (only half of it arrived)",
        after: "content/images/garden.jpg (all of it)"
    )

    private static let nameTaken = Rule(
        "picture-name-taken",
        .error,
        "Two pictures have one name where capitals do not count.",
        why:
            "On a USB stick, on Windows and on a Mac one would take the other's place, and readers would see the wrong one.",
        cure: "Give one of them another name.",
        before: "content/images/Garden.jpg and content/images/garden.jpg",
        after: "content/images/garden.jpg and content/images/garden-gate.jpg"
    )

    private static let tooManyPixels = Rule(
        "picture-huge",
        .error,
        "A picture has more pixels than we look at.",
        why: "It would take all the computer's room, and be shown no larger than others.",
        cure: "Make it smaller in a picture editor: 1,200 pixels across are plenty.",
        before: "content/images/map.png (30,000 by 20,000 pixels)",
        after: "content/images/map.png (1,200 by 800 pixels)"
    )

    private static let tooDetailed = Rule(
        "picture-too-detailed",
        .error,
        "A picture cannot be made small enough.",
        why: "With one bar of signal a large picture holds up the page, and it costs people's data.",
        cure: "Choose one with fewer fine details, or show less of it.",
        before: "content/images/pebbles.jpg (a whole beach)",
        after: "content/images/pebbles.jpg (five pebbles)"
    )
}
