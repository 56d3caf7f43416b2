/// A guide of two entries without a fault, as of ``today``.
enum LittleGuide {
    static let today = "2026-11-21"

    static let files = [
        "content/guide.yml": settings,
        "content/entries/food-hub.md": foodHub,
        "content/entries/samaritans.md": samaritans,
    ]

    /// What a build or a check says where there is no typesetter.
    static let noLeaflet = """
        warning: There is no leaflet: Typst, which sets type, is not installed. [print-unavailable]
          help: Run "make guide" or "make install" in the folder of hopeguide: they put Typst in place. Or set \
        HOPEGUIDE_PYTHON to a Python that has it (pip install typst==0.15.0).


        """

    static let settings = """
        name: The Little Guide
        place: Harbourne
        publisher: Harbourne CVS
        website: https://guide.example/
        sample: true
        contact:
          email: guide@guide.example
        edition:
          name: Winter 2026
          on: 2026-12-01
        topics:
          crisis: {name: In a crisis}
          food: {name: Food}
        areas:
          town: In town
        review: {every: 3 months, crisis: 1 month, due: 14 days before, lapsed: 3 months after, when-lapsed: mark}

        """

    static let foodHub = """
        ---
        title: Food hub
        summary: A bag of food and a friendly word.
        topics: [food]
        areas: [town]
        phone: 01632 960 102
        reviewed: 2026-11-20
        cost: Free
        joining: Just turn up.
        ---
        Tell us what you can eat.

        """

    static let samaritans = """
        ---
        title: Samaritans
        summary: Somebody to listen.
        topics: [crisis]
        areas: [town]
        phone: 116 123
        crisis: 1
        reviewed: 2026-11-20
        ---
        Whatever you are going through, somebody will listen.

        """

    /// Many entries whose lines fill more paper than there is.
    static var tooManyEntries: [String: String] {
        var files: [String: String] = [:]
        for number in 10..<130 {
            files["content/entries/group-\(number).md"] =
                foodHub.replacing("Food hub", with: "The walking group number \(number)")
        }
        return files
    }
}
